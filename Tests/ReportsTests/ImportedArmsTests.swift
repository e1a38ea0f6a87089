import Findings
import Foundation
import Functions
import Optimizers
import Plans
import Records
import Reports
import TestSupport
import Testing
import Values

/// Two arms of ours on equal seeds and one of another tool, with seeds and a number of runs of its own.
private func mixed(
  _ own: [String: [Double]], _ theirs: [Double], baseline: String? = nil, tables: [String] = ["effects"]
) -> ReportInput {
  let function = Synthetic.function("bowl")
  let arms = own.keys.sorted().map { Synthetic.arm($0, 0.1, label: $0) }
  var experiment = Synthetic.experiment(
    functions: [function], arms: arms, seeds: Array(1...(own.values.first?.count ?? 1)), steps: 100, targets: [],
    baseline: baseline)
  experiment.report.tables = tables
  let final = experiment
  let imported = Cell(
    function: function,
    arm: Arm(
      optimizer: "imported", settings: ["source": "theirs.csv (csv)"], schedule: "", scheduleSettings: [:],
      label: "theirs (imported)"))
  var input = Synthetic.input(final) { _, _ in nil }
  let runs = { @Sendable (gaps: [Double], first: Int) in
    gaps.enumerated().map { place, gap in
      var record = Synthetic.record(final, reference: 0, start: 10, scale: 1, power: 1)
      record.best = gap
      return Run(seed: first + place, record: record)
    }
  }
  input.runs = { runs(own[$0.cell.arm.label] ?? [], 1) }
  let cell = PlannedCell(cell: imported, key: Digest(of: "theirs"))
  input.add([ImportedCell(cell, from: "theirs.csv (csv)") { _ in runs(theirs, 101) }], from: [])
  return input
}

@Suite struct `An arm of another tool` {
  @Test func `leaves the seeds of ours as they are, and has a rank among them`() throws {
    // a at 1 beats three of the four, b at 3 none: 1 + 1/4 and 1 + 1 + 1; theirs 1 and 2, 2, 2.
    let own = ["a": [Double](repeating: 1, count: 8), "b": [Double](repeating: 3, count: 8)]
    let document = try tables(mixed(own, [0.5, 2, 2, 2]))
    for (row, rank) in [("a", "1.25"), ("theirs (imported)", "1.75"), ("b", "3.00")] {
      let cell = try Explanation(of: document, table: "overall", row: row, column: "Rank")
      #expect(cell.text == rank)
      let source = try #require(cell.derivation.sources.first)
      #expect(source.seeds.first == (row.hasPrefix("theirs") ? 101 : 1))
      #expect(source.values.reduce(0, +) / Double(source.values.count) == Double(rank))
    }
    let alone = try tables(mixed(own, []))
    #expect(try Explanation(of: alone, table: "overall", row: "b", column: "Rank").text == "2.00")
  }

  @Test func `is compared by Mann and Whitney's test, since seeds pair it with nothing`() throws {
    let own = ["a": (1...8).map(Double.init), "b": (1...8).map { Double($0) + 0.5 }]
    let theirs = [100.0, 200, 300, 400, 500]
    let input = mixed(own, theirs)
    let folder = try TemporaryFolder()
    try Report(input, gnuplot: nil).write(to: folder.url)
    let lines = try folder.text("comparisons.csv").split(separator: "\n").map(String.init)
    // Of C(13, 5) = 1287 orders the most extreme two; signed ranks of eight pairs: 2/2⁸.
    let p = 2 / 1287.0
    #expect(
      lines.contains {
        $0.hasPrefix("\"bowl, n = 2\",final gap,best,a,theirs (imported),mann-whitney,,,0,true,\(p),")
      }, "\(lines)")
    #expect(lines.contains { $0.contains(",a,b,sign,8,8,0,true,0.0078125,") })
    let document = try tables(input)
    let shift = try Explanation(
      of: document, table: "bowl, n = 2: effects", row: "theirs (imported)", column: "Shift, decades")
    // The median of the forty differences.
    let differences = theirs.flatMap { y in (1...8).map { log10(y) - log10(Double($0)) } }.sorted()
    let found = shift.derivation.steps.first { $0.name == "shift of lg gap" }?.value
    guard case .number(let number) = found else {
      Issue.record("no shift")
      return
    }
    #expect((number - (differences[19] + differences[20]) / 2).magnitude < 1e-12)
    #expect(
      shift.derivation.statistics.contains("mannWhitney") && shift.derivation.statistics.contains("hodgesLehmann"))
    let effects = try document.table(called: "bowl, n = 2: effects")
    #expect(effects.notes.map(plain).contains { $0.contains("theirs (imported) without pairs") })
    // a alone is best: both others are told to be worse.
    let summary = try document.table(called: "overall")
    #expect(summary.table.rows.map { $0[0] == .strong(plain($0[0])) } == [true, false, false])
  }

  @Test func `is the best like any other, and nothing is paired with it then`() throws {
    let own = ["a": (1...8).map(Double.init), "b": (1...8).map { Double($0) + 0.5 }]
    let folder = try TemporaryFolder()
    let input = mixed(own, [0.1, 0.2, 0.3, 0.4, 0.5])
    try Report(input, gnuplot: nil).write(to: folder.url)
    let text = try folder.text("comparisons.csv")
    #expect(text.contains("best,theirs (imported),a,mann-whitney,,,0,true,"))
    #expect(!text.contains(",sign,"))
    let effects = try tables(input).table(called: "bowl, n = 2: effects")
    #expect(effects.notes.map(plain).contains { $0.contains("without pairs, by Mann and Whitney's test") })
  }

  @Test func `adds no schedule and no row to a matrix of schedules`() throws {
    let own = ["a": [Double](repeating: 1, count: 8), "b": [Double](repeating: 3, count: 8)]
    let names = try tables(mixed(own, [0.5, 2], tables: ReportWords.catalogue.tables)).tables.map(\.name)
    #expect(!names.contains { $0.contains("chedules") }, "\(names)")
  }

  @Test func `of one run takes nothing from the comparisons of ours`() throws {
    let own = ["a": (1...8).map(Double.init), "b": (1...8).map { Double($0) + 0.5 }]
    let document = try tables(mixed(own, [100]))
    let summary = try document.table(called: "overall")
    // b is told to be worse; one run of theirs cannot be told apart, and the note says so.
    #expect(summary.rowNames == ["a", "b", "theirs (imported)"])
    #expect(summary.table.rows.map { $0[0] == .strong(plain($0[0])) } == [true, false, true])
    // 2/C(9, 1), two comparisons; 2 · 2/C(8 + m, m) ≤ 0.05 from m = 3 on: C(11, 3) = 165.
    let note = summary.notes.map(plain).first { $0.hasPrefix("Too few runs to tell theirs (imported) from a") }
    #expect(note?.contains("1 run against 8 the smallest p is 0.222, adjusted for 2 comparisons 0.444") == true)
    #expect(
      note?.hasSuffix("3 can. Of bold arms, theirs (imported) may be so for that alone.") == true, "\(note ?? "")")
  }
}
