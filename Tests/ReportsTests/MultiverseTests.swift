import Findings
import Plans
import Records
import Reports
import Testing
import Values

/// Two functions, two arms, of which the first is a tenfold better on all seeds but the last three of ten.
private func input(_ figures: FigureChoice, seeds: Int = 10) -> ReportInput {
  var experiment = Synthetic.experiment(
    functions: [Synthetic.function("one"), Synthetic.function("two")],
    arms: ["a", "b"].map { Synthetic.arm("adam", 1, label: $0) }, seeds: Array(1...seeds), steps: 100, targets: [],
    baseline: "b")
  experiment.report.figures = figures
  let all = experiment
  return Synthetic.input(experiment) { cell, seed in
    let gap = (cell.arm.label == "a") == (seed <= 7) ? 1e-3 : 1e-2
    return Synthetic.record(
      all, reference: 0, start: 10, scale: 1, power: 9, floor: gap * (1 + 1e-3 * Double(seed)))
  }
}

@Suite struct `A multiverse` {
  @Test func `counts the analyses in which an arm beats the baseline, each option in as many as the others`() throws {
    let sink = FileSink()
    let outcome = try Report(input(.only(["multiverse"])), gnuplot: nil).build(into: sink)
    let table = try #require(outcome.document.tables.first { $0.name == "Multiverse" }).table
    // One thing compared, three budgets, two aggregates, scales and corrections, three sets of functions and of seeds.
    #expect(sink.files["summary.md"]?.contains("All 216 analyses") == true)
    #expect(sink.files["summary.md"]?.contains("No choice here: what is compared, of one option each") == true)
    let row = table.rows[0].map(plain)
    // With the later seeds alone, three of five are lost: a third of the analyses.
    #expect(row[0] == "a" && row[1] == "67 %" && row[3] == "33 %", "\(row)")
    #expect(row[5] == "seeds (0 % to 100 %)", "\(row)")
    // Five of five pairs give a p of 1/16, and seven of ten one of 0.34.
    #expect(row[2] == "0 %" && row[4] == "0 %")
    let blocks = FigureCase.blocks(try #require(sink.files["figures/multiverse.dat"]))
    #expect(blocks.count == 5)
    let whole = blocks[1].first { $0[2] == 0 }
    #expect(whole.map { abs($0[1] - $0[0] - 200.0 / 3) < 1e-9 } == true)
  }

  @Test func `is there where a file names it alone, and says why it is not`() throws {
    let without = try Report(input(.only(["criticalDifference"])), gnuplot: nil).build()
    #expect(!without.document.tables.contains { $0.name == "Multiverse" })
    let all = FileSink()
    _ = try Report(input(.all), gnuplot: nil).build(into: all)
    #expect(all.files["figures/multiverse.dat"] == nil && all.files["summary.md"]?.contains("Multiverse") == false)
  }
}
