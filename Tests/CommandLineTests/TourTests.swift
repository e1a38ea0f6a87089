import Foundation
import TestSupport
import Testing

/// The text that leads through the articles' experiments.
@Suite struct `The tour` {
  private static let path = "Experiments/articles/README.md"

  private func text() throws -> String {
    try String(contentsOf: Tool.repository.appending(path: Self.path), encoding: .utf8)
  }

  /// A number of the text: where it is found, and what stands there.
  private struct Value {
    let words: [String]
    let shown: String
  }

  private func values(of text: String) -> [Value] {
    text.matches(of: /<!-- downhill:value (.+?) -->(.*?)<!-- \/value -->/).map { match in
      Value(words: match.1.components(separatedBy: " :: "), shown: String(match.2))
    }
  }

  /// The cells of a line of a table of Markdown.
  private func cells(_ line: Substring) -> [String] {
    line.replacing("\\|", with: "\u{1}").split(separator: "|").map {
      $0.replacing("\u{1}", with: "\\|").trimmingCharacters(in: .whitespaces).replacing("**", with: "")
    }
  }

  /// A text without the backslashes that Markdown needs.
  private func plain(_ text: some StringProtocol) -> String { String(text).replacing("\\", with: "") }

  @Test func `has the numbers of the published reports, each in its place`() throws {
    let values = values(of: try text())
    #expect(values.count >= 60)
    for value in values {
      let file = Tool.repository.appending(path: "Results/\(value.words[0])/summary.md")
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      let section = lines.drop { !($0.hasPrefix("#") && plain($0).hasSuffix("# " + plain(value.words[1]))) }.dropFirst()
      // A long table goes on where it is folded.
      let table = section.prefix { !$0.hasPrefix("#") }.filter { $0.hasPrefix("|") }.map(cells)
      let column = try #require(
        table.first?.firstIndex { plain($0) == plain(value.words[3]) }, "\(value.words): no such column")
      let row = try #require(
        table.first { $0.first.map(plain) == plain(value.words[2]) }, "\(value.words): no such row")
      #expect(row[column] == value.shown, "\(value.words)")
    }
  }

  @Test func `shows no figure that is not published`() throws {
    for match in try text().matches(of: /!\[[^\]]*\]\(([^)]+)\)/) {
      let figure = Tool.repository.appending(path: "Experiments/articles/\(match.1)").standardizedFileURL
      #expect(FileManager.default.fileExists(atPath: figure.path(percentEncoded: false)), "\(match.1)")
    }
  }

  @Test func `has other numbers where the runs have another seed`() throws {
    let scratch = try TemporaryFolder()
    let copy = try scratch.file("tour.md", try text())
    let experiment = "annealing-watched"
    let run = try Tool.run(
      "run", "Experiments/articles/\(experiment).json", "--set", "seed=2", "--set", "report.figures=false", "--results",
      scratch.url.path(), "--quiet")
    #expect(run.status == 0, "\(run.error)")
    let filled = try Tool.run("report", scratch.path(experiment), "--into", copy)
    #expect(filled.status == 0, "\(filled.error)")
    let before = values(of: try text())
    let after = values(of: String(decoding: try scratch.bytes("tour.md"), as: UTF8.self))
    #expect(before.map(\.words) == after.map(\.words))
    let changed = zip(before, after).filter { $0.shown != $1.shown }
    #expect(!changed.isEmpty && changed.allSatisfy { $0.0.words[0] == experiment })
  }
}
