import Foundation
import Reports
import TestSupport
import Testing
import Values
import Verification

@Suite struct `A published table` {
  /// A page that shows a table over all functions and one of a function, with text around them.
  private func page(_ published: Published) throws -> String {
    let summary = try published.scratch.text("Results/summary.md")
    let tables = summary.components(separatedBy: "\n\n").filter { $0.hasPrefix("|") || $0.hasPrefix("<sub>") }
    let text = "# Page\n\n```\n| a |\n```\n\n" + tables.prefix(4).joined(separator: "\n\n") + "\n\nEnd.\n"
    return try published.scratch.file(
      "docs/page.md", text.replacing("](manifest.json)", with: "](../Results/manifest.json)"))
  }

  private func verdicts(_ path: String, _ change: (inout Verifier) -> Void = { _ in }) throws -> [Verdict] {
    var verifier = Verifier(tool: "test")
    change(&verifier)
    return try verifier.verdicts(
      onMarkdown: path, access: FileAccess.none.adding(FileAccess.split(path).folder + "/.."))
  }

  @Test func `holds where its numbers come out again`() throws {
    let published = try Published(sweepText)
    let page = try page(published)
    let verdict = try #require(try verdicts(page).first)
    #expect(verdict.holds && verdict.tables == 2 && verdict.made == 100, "\(verdict.lines)")
    let drawn = try #require(try verdicts(page) { $0.draw = Draw(3, number: 1) }.first)
    #expect(drawn.holds && drawn.tables == 0 && drawn.made == 3)
    let summary = try #require(try verdicts(published.folder + "/summary.md").first)
    #expect(summary.holds && summary.tables >= 3, "\(summary.lines)")
    let statistics = try #require(try verdicts(published.folder + "/statistics.md").first)
    #expect(statistics.holds && statistics.tables > 5, "\(statistics.lines)")
  }

  @Test func `names the cell whose number was changed`() throws {
    let published = try Published(sweepText)
    let page = try page(published)
    let text = try String(contentsOfFile: page, encoding: .utf8)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("| newton |") })
    let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    let forged = line.replacing("| " + cells[1] + " |", with: "| 0.01 |", maxReplacements: 1)
    try text.replacing(line, with: forged).write(toFile: page, atomically: true, encoding: .utf8)
    let verdict = try #require(try verdicts(page).first)
    let found = verdict.differences.map { [$0.field, $0.published, $0.made] }
    #expect(found == [["newton, Mean rank", "0.01", cells[1]]], "\(verdict.lines)")
  }

  @Test(arguments: ["runs `", "experiment `"])
  func `is not of other runs than it says`(word: String) throws {
    let published = try Published(sweepText)
    let page = try page(published)
    let text = try String(contentsOfFile: page, encoding: .utf8)
    let old = try #require(text.ranges(of: word).first)
    let digit = text[old.upperBound]
    var forged = text
    forged.replaceSubrange(old.upperBound...old.upperBound, with: digit == "0" ? "1" : "0")
    try forged.write(toFile: page, atomically: true, encoding: .utf8)
    for draw in [nil, Draw(2, number: 5)] {
      let verdict = try #require(try verdicts(page) { $0.draw = draw }.first)
      #expect(verdict.differences.count == 1 && verdict.differences[0].field + " `" == word, "\(verdict.lines)")
    }
  }

  @Test func `names no file that it may not`() throws {
    let published = try Published(sweepText)
    let page = try page(published)
    let text = try String(contentsOfFile: page, encoding: .utf8)
    for (path, word) in [
      ("/etc/manifest.json", "outside of"), ("../Results/runs.csv", "is no manifest.json"),
      ("../../../../../tmp/manifest.json", "manifest.json"), ("nowhere/manifest.json", "no such file"),
    ] {
      let forged = text.replacing("../Results/manifest.json", with: path)
      try forged.write(toFile: page, atomically: true, encoding: .utf8)
      #expect { try verdicts(page) } throws: { "\($0)".contains(word) }
    }
    try "# Nothing\n".write(toFile: page, atomically: true, encoding: .utf8)
    #expect { try verdicts(page) } throws: { "\($0)".contains("no table has a line that says which runs it is of") }
  }
}

@Suite struct `The line under a table` {
  @Test func `is read as it was written`() {
    for path in ["manifest.json", "../Results/a b/manifest.json", "a(1)/manifest.json"] {
      let proof = Proof(runs: Digest(of: "a"), experiment: Digest(of: "b"), numerics: 2, manifest: path)
      #expect(Proof(line: proof.line) == proof)
    }
    for line in ["", "<sub>runs</sub>", "<sub>runs `0`, experiment `0`, numerics version 2, [manifest](m)</sub>"] {
      #expect(Proof(line: line) == nil)
    }
  }
}
