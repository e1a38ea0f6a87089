import Foundation
import Plans
import TestSupport
import Testing
import Values
import Verification

/// Rows as runs.csv has them, by the labels of function and arm: the final gap of each seed, `nil` for a run that
/// diverged.
private typealias Rows = [(arm: String, gaps: [Double?])]

/// A folder of results with as much in it as comparisons read.
private func results(
  _ rows: Rows, gate: JSON? = nil, labels: [String: String] = [:], settings: [String: JSON] = [:], budget: Int = 100
) throws -> TemporaryFolder {
  let arms: [JSON] = rows.map { arm, _ in
    .object(settings.merging(["optimizer": .string(arm), "label": .string(labels[arm] ?? arm)]) { $1 })
  }
  var experiment: [String: JSON] = [
    "name": "made", "seed": 1, "budget": ["steps": .integer(budget)],
    "functions": [["function": "sphere", "label": "sphere"]], "optimizers": .array(arms),
  ]
  experiment["gate"] = gate
  let manifest: JSON = ["experiment": .object(experiment), "numericsVersion": 2, "sha256": [:]]
  var runs = "function,arm,optimizer,seed,status,evaluations,final_gap,evaluations_to_0.1\n"
  var curves = "function,arm,measure,step,median\n"
  for (arm, gaps) in rows {
    let label = labels[arm] ?? arm
    for (seed, gap) in gaps.enumerated() {
      let reached = gap.map { $0 <= 0.1 ? "50" : "" } ?? ""
      runs += "sphere,\(label),\(arm),\(seed + 1),\(gap == nil ? "diverged" : "budget"),100,"
      runs += "\(gap.map(\.shortest) ?? ""),\(reached)\n"
    }
    for step in [0, 10, 100] { curves += "sphere,\(label),gap,\(step),\((gaps[0] ?? 1) + Double(100 - step))\n" }
  }
  return try TemporaryFolder(["manifest.json": manifest.pretty, "runs.csv": runs, "curves.csv": curves])
}

private func compared(_ old: TemporaryFolder, _ new: TemporaryFolder) throws -> ResultsComparison {
  try #require(try ResultsComparison.all(old.path, new.path).compared.first)
}

private let gaps: [Double?] = (1...12).map { 1 + 0.01 * Double($0) }

@Suite struct `New results beside old ones` {
  @Test func `are equal where every bit is`() throws {
    let one = try compared(results([("adam", gaps), ("sgd", gaps)]), results([("adam", gaps), ("sgd", gaps)]))
    #expect(one.count(.equal) == 2 && one.cells.allSatisfy { $0.isSame && $0.measures.isEmpty } && one.passes)
    #expect(one.summary == "2 cells: 2 equal")
  }

  @Test(arguments: [(1.05, "equal"), (2, "worse"), (0.5, "better")])
  func `are told apart from the smallest effect of interest on`(factor: Double, word: String) throws {
    let one = try compared(results([("adam", gaps)]), results([("adam", gaps.map { $0.map { $0 * factor } })]))
    let cell = one.cells[0]
    #expect(cell.word.rawValue == word && !cell.isSame)
    // 2 · 2⁻¹² over twelve seeds, by Holm times the three measures.
    let gap = try #require(cell.measures.first { $0.measure == "final gap" })
    #expect(gap.p == (word == "equal" ? 1 : 3 * 0x1p-11), "\(gap.p)")
    #expect(one.passes == (word != "worse"))
  }

  @Test func `are undecided where few seeds changed, which fails where the gate says so`() throws {
    var some = gaps
    some[0] = 5
    let one = try compared(results([("adam", gaps)]), results([("adam", some)]))
    #expect(one.cells[0].word == .undecided && one.passes)
    let strict = try compared(results([("adam", gaps)]), results([("adam", some)], gate: ["undecided": "fail"]))
    #expect(!strict.passes && strict.isComplete)
    let blind = try compared(results([("adam", gaps)]), results([("adam", some)], gate: ["effect": 10]))
    #expect(blind.cells[0].word == .equal)
  }

  @Test func `count a run that failed as worse than all others`() throws {
    let one = try compared(results([("adam", gaps)]), results([("adam", gaps.map { _ in nil })]))
    #expect(one.cells[0].word == .worse)
    #expect(one.cells[0].measures.filter { $0.worse == 12 }.map(\.measure) == ["final gap", "failed runs"])
    #expect(one.cells[0].measures[0].medians.new == .infinity)
  }

  @Test func `need no test where no seed changes anything`() throws {
    let one = try compared(
      results([("gd", [1, 1, 1])]), results([("gd", [1.5, 1.5, 1.5])]))
    #expect(one.cells[0].word == .worse && one.cells[0].measures[0].p == 0)
    #expect(try compared(results([("gd", [1])]), results([("gd", [1.5])])).cells[0].word == .undecided)
  }

  @Test func `are matched by their settings, whatever their labels`() throws {
    let new = try results([("adam", gaps)], labels: ["adam": "my adam"], settings: ["added": 3])
    let renamed = try results([("adam", gaps)], labels: ["adam": "my adam"])
    let one = try compared(results([("adam", gaps)]), renamed)
    #expect(one.cells.map(\.name.arm) == ["my adam"] && one.cells[0].oldName.arm == "adam" && one.cells[0].isSame)
    // A setting that only the new version has is no difference, but then the label must tell.
    #expect(try compared(results([("adam", gaps)]), results([("adam", gaps)], settings: ["added": 3])).isComplete)
    #expect(try compared(results([("adam", gaps)]), new).missing.map(\.arm) == ["adam"])
    let changed = try compared(
      results([("adam", gaps)], settings: ["beta2": 0.9]), results([("adam", gaps)], settings: ["beta2": 0.99]))
    #expect(changed.missing.count == 1 && changed.new.count == 1)
  }

  @Test func `lack cells and seeds`() throws {
    let old = try results([("adam", gaps), ("sgd", gaps)])
    let one = try compared(old, results([("adam", Array(gaps.dropLast(2)))]))
    #expect(one.missing.map(\.arm) == ["sgd"] && one.cells[0].missingSeeds == 2 && !one.isComplete)
    #expect(one.summary == "1 cell: 1 equal; 1 missing")
    #expect(try compared(results([("adam", Array(gaps.dropLast(2)))]), results([("adam", gaps)])).isComplete)
  }

  @Test func `are refused where they are of other budgets, or no results`() throws {
    let old = try results([("adam", gaps)])
    #expect { try compared(old, results([("adam", gaps)], budget: 5)) } throws: {
      "\($0)".hasSuffix("cannot be compared: they differ in `budget`")
    }
    let empty = try TemporaryFolder()
    #expect { try compared(empty, empty) } throws: { "\($0)".contains("here is no manifest.json") }
    #expect { try compared(old, empty) } throws: { "\($0)".contains("there is no such file") }
  }
}

@Suite struct `Markdown of a comparison` {
  @Test func `has the worst first, and says what it left out`() throws {
    let arms = (1...40).map { "arm\($0)" }
    let old = try results(arms.map { ($0, gaps) })
    let new = try results(
      arms.enumerated().map { index, arm in (arm, gaps.map { $0.map { $0 * (index == 30 ? 9 : 0.2) } }) },
      gate: ["measures": ["final gap"]])
    let one = try compared(old, new)
    let whole = ComparisonMarkdown.text([one], missing: ["gone"], limit: ComparisonMarkdown.commentLimit)
    let heads = whole.split(separator: "\n").filter { $0.hasPrefix("### ") }
    #expect(heads.first == "### worse: sphere, arm31" && heads.count == 40)
    #expect(whole.contains("| made | **fails** | 0 | 39 | 0 | 1 | 0 |") && whole.contains("| gone | missing |"))
    #expect(whole.contains("old █") && !whole.contains("Left out"))
    for limit in [300, 1000, 5000, 10_000] {
      let text = ComparisonMarkdown.text([one], missing: [], limit: limit)
      #expect(text.utf8.count <= limit && text.contains("Left out, since there is no room for them: "))
    }
    #expect(ComparisonMarkdown.text([one], missing: [], limit: 0) == "")
  }
}
