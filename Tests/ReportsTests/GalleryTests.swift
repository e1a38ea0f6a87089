import Reports
import TestSupport
import Testing

@Suite struct `The gallery` {
  private func manifest(title: String, answer: String? = nil, cover: String? = nil, about: String = "") -> String {
    var members = [#""experiment": {"title": "\#(title)", "description": "\#(about)"}"#]
    if let answer { members.append(#""answer": "\#(answer)""#) }
    if let cover { members.append(#""cover": "\#(cover)""#) }
    return "{\(members.joined(separator: ", "))}"
  }

  private func markdown(_ files: [String: String]) throws -> String {
    let folder = try TemporaryFolder(files)
    return try Gallery(reading: folder.path).markdown
  }

  @Test func `has a row for each experiment: picture, question, answer`() throws {
    let text = try markdown([
      "b/manifest.json": manifest(title: "Is it fast?", answer: "adam is best.", cover: "figures/a b.svg"),
      "a/manifest.json": manifest(title: "", about: "A line. And more."), "c/other.json": "{}",
    ])
    let rows = Array(text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("| ") }.dropFirst())
    #expect(rows.first == "|  | [**a**](a/summary.md)<br>A line. |")
    let second =
      #"| <a href="b/summary.md"><img src="b/figures/a%20b.svg" width="240" alt="Is it fast?"></a> "#
      + "| [**Is it fast?**](b/summary.md)<br>adam is best. |"
    #expect(rows.last == second)
    #expect(rows.count == 2)
  }

  @Test func `lets no manifest write into it, or lead out of its folder`() throws {
    let hostile = #"|\" onerror=\"x\\n</a><script> **[a](b)**"#
    let text = try markdown([
      "a/manifest.json": manifest(title: hostile, answer: hostile, cover: "figures/../../../etc/x.svg"),
      "b/manifest.json": manifest(title: hostile, cover: #"figures/\"><script>.svg"#),
    ])
    #expect(!text.contains("<script") && !text.contains(".."), "\(text)")
    // A tag ends where it should, whatever stands in its attribute.
    for tag in text.split(separator: "<a ").dropFirst() {
      #expect(tag.prefix { $0 != ">" }.count { $0 == "\"" } == 2, "\(tag)")
    }
    for row in text.split(separator: "\n").filter({ $0.hasPrefix("| ") }) {
      let bars = row.replacing("\\|", with: "").count { $0 == "|" }
      #expect(bars == 3, "\(row)")
    }
  }

  @Test func `refuses what is no manifest by its path`() throws {
    let folder = try TemporaryFolder(["a/manifest.json": "[1"])
    #expect(throws: (any Error).self) { try Gallery(reading: folder.path) }
    #expect(throws: (any Error).self) { try Gallery(reading: folder.path("none")) }
  }
}
