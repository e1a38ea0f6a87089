import Findings
import Foundation
import Reports
import TestSupport
import Testing
import Values

private let document = Document([
  .heading(1, "Title"), .heading(2, "Overall"),
  .table(Table(["adam"], [Column("Arm", .left) { RichText($0) }])), .notes(["A note."]),
  .heading(2, "bowl, n = 2"), .table(Table(["sgd"], [Column("Arm", .left) { RichText($0) }])),
])

private let overall = "\n| Arm |\n|:---|\n| adam |\n\n- A note.\n\n"
private let bowl = "\n| Arm |\n|:---|\n| sgd |\n\n"

private func filled(_ text: String, of experiment: String = "nine") throws -> String {
  let regions = try MarkdownRegions(Array(text.utf8), path: "README.md")
  return String(decoding: try regions.filled(with: document, of: experiment).bytes, as: UTF8.self)
}

private func message(_ text: String) -> String? {
  do {
    _ = try filled(text)
    return nil
  } catch {
    return "\(error)"
  }
}

@Suite struct `Regions of Markdown` {
  @Test func `are filled, and nothing else changes`() throws {
    let text = """
      # A | B\t
      <!-- downhill:begin nine -->
      old
      <!-- downhill:end -->
      between <!-- downhill:end -->
      <!--downhill:begin nine -->
      \u{20} <!-- downhill:begin nine bowl, n = 2 -->\u{20}
      <!-- downhill:end -->
      <!-- downhill:begin other bowl -->
      theirs
      <!-- downhill:end -->
      no line end
      """
    let expected = text.replacing("old\n", with: overall)
      .replacing("bowl, n = 2 -->\u{20}\n", with: "bowl, n = 2 -->\u{20}\n" + bowl)
    #expect(try filled(text) == expected)
    #expect(try filled(expected) == expected)
    let again = try MarkdownRegions(Array(expected.utf8), path: "x").filled(with: document, of: "nine")
    #expect(again.changed.isEmpty)
    let once = try MarkdownRegions(Array(text.utf8), path: "x").filled(with: document, of: "nine")
    #expect(once.changed.map(\.line) == [2, 7] && once.changed.map(\.table) == [nil, "bowl, n = 2"])
  }

  @Test func `are single cells too, in the middle of a line`() throws {
    let text =
      "Best: <!-- downhill:value nine :: bowl, n = 2 :: sgd :: Arm -->old<!-- /value -->, and\n```\n"
      + "<!-- downhill:value nine :: x -->\n```\n"
    #expect(try filled(text) == text.replacing("old", with: "sgd"))
    #expect(
      message("<!-- downhill:value nine :: bowl, n = 2 :: sdg :: Arm -->old<!-- /value -->")
        == "README.md:1: unknown row of `bowl, n = 2` `sdg`; did you mean `sgd`?")
    #expect(
      message("\n<!-- downhill:value nine :: bowl, n = 2 :: sgd -->old<!-- /value -->")
        == "README.md:2: the value has no place; write <!-- downhill:value NAME :: TABLE :: ROW :: COLUMN -->")
    #expect(
      message("<!-- downhill:value nine :: bowl, n = 2 :: sgd :: Arm -->old")
        == "README.md:1: the value is not closed on its line; end it with <!-- /value -->")
  }

  @Test func `keep bytes that are no UTF-8, and the line ends of Windows`() throws {
    let head: [UInt8] = [0xEF, 0xBB, 0xBF, 0xFF, 0xC3, 0x28, 13, 10]
    let begin = Array("<!-- downhill:begin nine overall -->\r\n".utf8)
    let end = Array("<!-- downhill:end -->\r\n".utf8) + [0x80, 0]
    let regions = try MarkdownRegions(head + begin + [0xFE, 10] + end, path: "x")
    let body = Array(overall.replacing("\n", with: "\r\n").utf8)
    #expect(try regions.filled(with: document, of: "nine").bytes == head + begin + body + end)
  }

  @Test(arguments: ["```", "````md", "~~~", "  ```"])
  func `are text in fenced code`(fence: String) throws {
    let close = fence.replacing("md", with: "")
    let code = "\(fence)\n<!-- downhill:begin wrong -->\n``\n\(close)\n"
    let region = "<!-- downhill:begin nine -->\n<!-- downhill:end -->\n"
    #expect(try filled(code + region).hasPrefix(code))
    #expect(try filled(code + region).contains("| adam |"))
  }

  @Test func `begin with the warnings of the summary`() throws {
    var incomplete = document
    incomplete.blocks.insert(.warning(.strong("INCOMPLETE 1/2")), at: 1)
    #expect(
      incomplete.excerpt("bowl, n = 2").map { MarkdownFormat().text($0) }
        == "> [!WARNING]\n> **INCOMPLETE 1/2**\n\n| Arm |\n|:---|\n| sgd |\n")
  }

  @Test(arguments: [
    (
      "x\n<!-- downhill:begin nine bowl, n = 3 -->\n<!-- downhill:end -->\n",
      "README.md:2: unknown table `bowl, n = 3`; did you mean `bowl, n = 2`?"
    ),
    (
      "<!-- downhill:begin nine zzz -->\n<!-- downhill:end -->",
      "README.md:1: unknown table `zzz`; allowed: bowl, n = 2, overall"
    ),
    (
      "\n\n<!-- downhill:begin nine -->\n| x |\n",
      "README.md:3: the region is not closed; end it with <!-- downhill:end -->"
    ),
    (
      "<!-- downhill:begin a -->\n<!-- downhill:begin nine -->\n<!-- downhill:end -->\n",
      "README.md:1: the region is not closed; end it with <!-- downhill:end -->"
    ),
    (
      "a\n<!-- downhill:end -->\n",
      "README.md:2: no region is open here; begin one with <!-- downhill:begin NAME [table] -->"
    ),
    (
      "<!-- downhill:begin -->\n<!-- downhill:end -->\n",
      "README.md:1: the region names no experiment; write <!-- downhill:begin NAME [table] -->"
    ),
    (
      "<!-- downhill:bgin nine -->\n",
      "README.md:1: unknown mark `downhill:bgin nine`; allowed: downhill:begin NAME [table], downhill:end, "
        + "downhill:value NAME :: TABLE :: ROW :: COLUMN"
    ),
    (
      "nothing",
      "README.md: no region of experiment `nine`; mark one with <!-- downhill:begin nine [table] --> and "
        + "<!-- downhill:end -->"
    ),
    (
      "<!-- downhill:begin nnie -->\n<!-- downhill:end -->\n",
      "README.md: no region of experiment `nine`, but one of `nnie`"
    ),
    (
      "",
      "README.md: no region of experiment `nine`; mark one with <!-- downhill:begin nine [table] --> and "
        + "<!-- downhill:end -->"
    ),
  ])
  func `that are wrong get a line that says where and what`(text: String, expected: String) {
    #expect(message(text) == expected)
  }

  @Test func `are written through a link, with the permissions of the file`() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "a file.md").path(percentEncoded: false)
    let link = folder.url.appending(path: "link.md").path(percentEncoded: false)
    try Data("old".utf8).write(to: URL(filePath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a file.md")
    try PublishedFile(link).write("new".utf8)
    #expect(try folder.text("a file.md") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "a file.md")
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o640)
    #expect(try folder.names() == ["a file.md", "link.md"])
    #expect(throws: FileError.unreadable(path: "/nowhere.md", reason: "there is no such file")) {
      try PublishedFile("/nowhere.md").bytes()
    }
  }
}
