import Findings
import Functions
import Optimizers
import Plans
import Reports
import TestSupport
import Testing
import Values

/// Arms that are better the smaller the number of their name, on as many functions and seeds as wanted.
private func graded(functions: Int, seeds: Int, arms: Int = 2, tables: [String]) -> ReportInput {
  let cases = (1...functions).map { Synthetic.function("bowl", $0) }
  let own = (1...arms).map { Synthetic.arm("adam\($0)", 0.1, label: "arm \($0)") }
  var experiment = Synthetic.experiment(
    functions: cases, arms: own, seeds: Array(1...seeds), steps: 100, targets: [1])
  experiment.report.tables = tables
  let final = experiment
  return Synthetic.input(final) { cell, seed in
    let grade = Double(cell.arm.label.suffix(1)) ?? 1
    return Synthetic.record(
      final, reference: 0, start: 10 + Double(seed), scale: grade * (1 + 0.01 * Double(seed)), power: 2)
  }
}

/// Whether the row's first cell is bold.
private func bold(_ table: Table) -> [Bool] { table.rows.map { $0[0] == .strong(plain($0[0])) } }

@Suite struct `Too few to tell` {
  @Test func `one seed has no interval of a score, and tells nothing apart`() throws {
    let scores = try tables(graded(functions: 1, seeds: 1, tables: ["scores"])).table(called: "Scores")
    #expect(bold(scores.table) == [false, false])
    #expect(scores.table.rows.allSatisfy { plain($0[1]).hasSuffix(" [—]") })
    let note = scores.notes.map(plain).first { $0.hasPrefix("Too few pairs to tell") }
    #expect(note?.contains("with 1 pair the smallest p is 1, which cannot reach α = 0.05") == true, "\(note ?? "")")
    #expect(note?.contains("6 pairs can. No arm is marked.") == true)
  }

  @Test func `scores are told apart by pairs of function and seed`() throws {
    // Four seeds on two functions are eight pairs: 2/2⁸ for the only comparison. Their intervals need six runs a
    // function.
    let two = try tables(graded(functions: 2, seeds: 4, tables: ["scores"]))
    let scores = try two.table(called: "Scores")
    #expect(scores.rowNames == ["arm 1", "arm 2"] && bold(scores.table) == [true, false])
    #expect(scores.table.rows.allSatisfy { plain($0[1]).hasSuffix(" [—]") })
    let cell = try Explanation(of: two, table: "Scores", row: "arm 2", column: "Arm")
    #expect(cell.derivation.steps.contains(Derivation.Step("p", 2 / 256.0)))
    let six = try tables(graded(functions: 1, seeds: 6, tables: ["scores"])).table(called: "Scores")
    #expect(six.table.rows.allSatisfy { plain($0[1]).contains(" … ") } && bold(six.table) == [true, false])
    let folder = try TemporaryFolder()
    try Report(graded(functions: 2, seeds: 4, tables: ["scores"]), gnuplot: nil).write(to: folder.url)
    #expect(
      try folder.text("comparisons.csv").contains(
        "all functions,score,best,arm 1,arm 2,sign,8,8,0,true,0.0078125,0.0078125,"))
  }

  @Test func `few settings have no interval of a rank against budget, and tell nothing apart`() throws {
    let four = try tables(graded(functions: 4, seeds: 3, tables: ["budgets"])).table(called: "Rank against budget")
    #expect(four.columnNames == ["Arm", "1 %", "2 %", "5 %", "10 %", "20 %", "50 %", "100 %"])
    for row in four.table.rows {
      for cell in row.dropFirst() { #expect(plain(cell).hasSuffix(" [—]") && cell != .strong(plain(cell))) }
    }
    let note = four.notes.map(plain).first { $0.hasPrefix("Too few settings to tell") }
    #expect(
      note?.contains("with 4 settings the smallest p is 0.125") == true && note?.contains("6 settings can") == true)
    let six = try tables(graded(functions: 6, seeds: 3, tables: ["budgets"])).table(called: "Rank against budget")
    #expect(six.notes.map(plain).allSatisfy { !$0.contains("Too few") })
    // 2/2⁶ = 0.031 for the only comparison.
    #expect(six.table.rows.map { $0[7] == .strong(plain($0[7])) } == [true, false])
    #expect(plain(six.table.rows[0][7]) == "1.000")
  }

  @Test func `expected runtimes, effects and the summary give the least p and how many seeds it takes`() throws {
    let document = try tables(graded(functions: 1, seeds: 4, arms: 3, tables: ["expectedRuntimes", "effects"]))
    for (name, end) in [
      ("overall", "No arm is marked."), ("bowl, n = 1: effects", "No arm is marked."),
      ("bowl, n = 1: expected runtime", "No cell is bold."),
    ] {
      let notes = try document.table(called: name).notes.map(plain)
      let note = notes.first { $0.hasPrefix("Too few seeds to tell") } ?? ""
      #expect(
        note.hasSuffix(
          "with 4 seeds the smallest p is 0.125, adjusted for 2 comparisons 0.25, which cannot reach α = 0.05 however "
            + "the runs come out; 7 seeds can. " + end), "\(name): \(note)")
    }
  }

  @Test func `small p are printed without two signs`() throws {
    let ranks = try tables(graded(functions: 30, seeds: 1, arms: 4, tables: ["ranks"])).table(called: "Ranks")
    let note = ranks.notes.map(plain).first ?? ""
    #expect(note.contains("p < 1e-4, over all orders of the ranks"), "\(note)")
  }
}
