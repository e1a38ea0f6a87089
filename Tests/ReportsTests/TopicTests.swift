import Findings
import Foundation
import Functions
import Plans
import Reports
import TestSupport
import Testing
import Values

@Suite struct `The topics of reports` {
  @Test func `are what experiment files may ask for, each in the sources once`() throws {
    let words = ReportWords.catalogue
    for names in [words.figures, words.tables] { #expect(!names.isEmpty && Set(names).count == names.count) }
    let named = try Repository.names(under: "Sources/Reports/Topics")
    #expect(named.sorted() == (words.figures + words.tables).sorted())
  }

  @Test func `draw the very intervals that they print`() throws {
    let arms = ["a", "b", "c"].map { Synthetic.arm("adam", 1, label: $0) }
    var experiment = Synthetic.experiment(
      functions: (0..<7).map { Synthetic.function("f\($0)") }, arms: arms, seeds: [1, 2, 3], steps: 100, targets: [])
    experiment.report.figures = .only(["budgetRanks"])
    var input = Synthetic.input(experiment) { [experiment] cell, seed in
      let scale = 1 + Synthetic.uniform(cell.arm.label + cell.function.function, seed)
      return Synthetic.record(experiment, reference: 0, start: 9, scale: scale, power: 1)
    }
    input.explains = true
    let files = FileSink()
    let document = try Report(input, gnuplot: nil).build(into: files).everything
    let blocks = FigureCase.blocks(try #require(files.files["figures/budget-ranks.dat"]))
    #expect(blocks.count == 3)
    var drawn: [[Double]] = []
    for row in ["a", "b", "c"] {
      let cell = try Explanation(of: document, table: "Rank against budget", row: row, column: "5 %")
      func step(_ name: String) -> Double? {
        cell.derivation.steps.lazy.compactMap { step in
          if step.name == name, case .number(let value) = step.value { value } else { nil }
        }.first
      }
      drawn.append([5, try #require(step("lower")), try #require(step("estimate")), try #require(step("upper"))])
    }
    func sorted(_ rows: [[Double]]) -> [[Double]] { rows.sorted { $0.lexicographicallyPrecedes($1) } }
    #expect(sorted(blocks.map { $0[2] }) == sorted(drawn))
  }

  @Test func `are built without a folder, with the bytes that are written`() throws {
    let files = FileSink()
    let digests = DigestSink()
    let outcome = try Report(Synthetic.sample(figures: true), gnuplot: nil).build(into: files)
    try Report(Synthetic.sample(figures: true), gnuplot: nil, jobs: 1).build(into: digests)
    let folder = try TemporaryFolder()
    try Report(Synthetic.sample(figures: true), gnuplot: nil).write(to: folder.url)
    for (name, text) in files.files {
      #expect(try folder.text(name) == text, "\(name)")
      #expect(digests.digests[name] == Digest(of: text), "\(name)")
    }
    #expect(Set(files.files.keys) == Set(digests.digests.keys))
    for (name, digest) in outcome.digests { #expect(digests.digests[name] == digest, "\(name)") }
    let stale = Report.stale(in: folder.url, against: digests.digests)
    #expect(stale.allSatisfy { $0.isMissing })
  }
}

@Suite struct `JSON Lines` {
  @Test func `have a line a row, with machine names and all digits`() throws {
    var input = Synthetic.sample()
    input.explains = true
    let document = try Report(input, gnuplot: nil).build().everything
    let format = try #require(DocumentFormats.named("jsonl"))
    let lines = format.text(document).split(separator: "\n")
    #expect(lines.count == document.tables.reduce(0) { $0 + $1.table.rows.count })
    let rows = try lines.map { try JSONDocument(String($0)).root }
    let arm = try #require(
      rows.first { $0["table"] == "bowl, n = 2" && $0["arm"]?["text"] == "adam/cosine" })
    let cell = try Explanation(of: document, table: "bowl, n = 2", row: "adam/cosine", column: "Median gap")
    #expect(arm["median_gap"]?["text"] == .string(cell.text))
    let median = try #require(arm["median_gap"]?["median"]?.number)
    #expect(cell.derivation.steps.contains(Derivation.Step("median", median)))
    #expect(arm["rank"]?["mean"]?.number != nil && arm["at_most_1e-3"]?["runs"] == 10)
    // The median of runs of which half failed or never got there is not finite.
    #expect(arm["at_most_1e-12"]?["median"] == .null)
    #expect(rows.allSatisfy { $0["table"]?.string != nil })
  }
}
