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

/// The tables of a report whose cells say how they came about.
func tables(_ input: ReportInput) throws -> Document {
  var input = input
  input.explains = true
  let folder = try TemporaryFolder()
  return try Report(input, gnuplot: nil).write(to: folder.url).everything
}

/// What a text says, nothing set apart.
func plain(_ text: RichText) -> String {
  text.spans.map { span in
    switch span {
    case .plain(let text), .strong(let text), .code(let text), .link(let text, to: _): text
    }
  }.joined()
}

/// Arms whose gaps fall to a given value on each seed.
func finals(
  _ gaps: [String: [Double]], targets: [Double] = [1e-2], tables: [String] = ReportWords.catalogue.tables,
  floor: Double? = nil, arms: [Arm]? = nil, reference: Double = 0
) -> ReportInput {
  let arms = arms ?? gaps.keys.sorted().map { Synthetic.arm($0, 0.1, label: $0) }
  let count = gaps.values.first?.count ?? 0
  var experiment = Synthetic.experiment(
    functions: [Synthetic.function("bowl")], arms: arms, seeds: Array(1...count), steps: 100, targets: targets)
  experiment.report.tables = tables
  experiment.report.floor = floor
  let final = experiment
  return Synthetic.input(experiment, minimum: ["bowl": ReferenceMinimum(reference, at: [])]) { cell, seed in
    var record = Synthetic.record(final, reference: reference, start: 10, scale: 1, power: 1)
    record.best = reference + (gaps[cell.arm.label]?[seed - 1] ?? 0)
    return record
  }
}

@Suite struct `The tables of statistics` {
  @Test func `are those that are asked for`() throws {
    #expect(try tables(finals(["a": [1, 2], "b": [2, 1]], tables: [])).tables.map(\.name) == ["bowl, n = 2"])
    let some = try tables(finals(["a": [1, 2], "b": [2, 1]], tables: ["effects"])).tables.map(\.name)
    #expect(some == ["bowl, n = 2", "bowl, n = 2: effects"])
    let all = try tables(Synthetic.sample()).tables.map(\.name)
    for name in ["Scores", "Ranks", "Optimizers and schedules", "Schedules", "Rank against budget", "Profiles"] {
      #expect(all.contains(name), "\(name)")
    }
    #expect(all.filter { $0.hasSuffix(": expected runtime") }.count == 3)
    #expect(Set(all).count == all.count, "a name stands for one table")
  }

  @Test func `explain every cell, and as it is printed`() throws {
    let document = try tables(Synthetic.sample())
    for table in document.tables {
      for (row, cells) in zip(table.rowNames, table.table.rows) {
        for (column, cell) in zip(table.columnNames, cells) {
          let found = try Explanation(of: document, table: table.name, row: row, column: column)
          #expect(found.text == plain(cell), "\(table.name) / \(row) / \(column)")
          #expect(!found.derivation.summary.isEmpty)
          #expect(found.statistics.count == found.derivation.statistics.count, "\(found.derivation.statistics)")
          for source in found.derivation.sources { #expect(source.seeds.count == source.values.count) }
        }
      }
    }
  }

  @Test func `explain a median by the runs that it is the median of`() throws {
    let document = try tables(finals(["a": [3, 1, 2, 5, 4, 7, 6], "b": [1, 1, 1, 1, 1, 1, 1]]))
    let cell = try Explanation(of: document, table: "BOWL, n = 2", row: "a", column: "median gap")
    #expect(cell.text.hasPrefix("4.0 ("))
    #expect(cell.derivation.sources.map(\.values) == [[3, 1, 2, 5, 4, 7, 6]])
    #expect(cell.derivation.sources.first?.seeds == Array(1...7))
    #expect(cell.derivation.steps.contains(Derivation.Step("median", 4)))
    let effects = try Explanation(of: document, table: "bowl, n = 2: effects", row: "a", column: "Median gap")
    // Of seven values the least and the greatest bound the median with 1 − 2/2⁷.
    #expect(effects.derivation.steps.contains(Derivation.Step("coverage", 1 - 2 / 128.0)))
    #expect(effects.text == "4.0 [1.0 … 7.0]")
  }

  @Test func `name what is nearest to a table, row or column that is not there`() throws {
    let document = try tables(finals(["adam": [1, 2], "sgd": [2, 1]]))
    func message(_ table: String, _ row: String, _ column: String) -> String? {
      do {
        _ = try Explanation(of: document, table: table, row: row, column: column)
        return nil
      } catch {
        return "\(error)"
      }
    }
    #expect(message("bowl, n = 3", "adam", "Rank") == "unknown table `bowl, n = 3`; did you mean `bowl, n = 2`?")
    #expect(message("overall", "adma", "Rank") == "unknown row of `bowl, n = 2` `adma`; did you mean `adam`?")
    #expect(message("overall", "adam", "Rnak") == "unknown column of `bowl, n = 2` `Rnak`; did you mean `Rank`?")
  }

  @Test func `charge runs that miss a target with their own evaluations`() throws {
    let experiment = Synthetic.experiment(
      functions: [Synthetic.function("bowl")], arms: [Synthetic.arm("a", 1, label: "a")], seeds: [1, 2, 3, 4, 5],
      steps: 300, targets: [1e-3])
    // statistics.md, section 9: (120, 80, 200 missed, 150, 50 missed) has the ERT 200.
    let runs: [(Int, Bool)] = [(120, true), (80, true), (200, false), (150, true), (50, false)]
    let input = Synthetic.input(experiment) { _, seed in
      var record = Synthetic.record(experiment, reference: 0, start: 1, scale: 1, power: 1)
      record.counts.gradients = runs[seed - 1].0
      record.runtimes = [runs[seed - 1].1 ? runs[seed - 1].0 : nil]
      return record
    }
    var alone = input
    alone.experiment.report.tables = ["expectedRuntimes"]
    let cell = try Explanation(
      of: try tables(alone), table: "bowl, n = 2: expected runtime", row: "a", column: "≤ 1e-3")
    #expect(cell.text.hasPrefix("200 [") && cell.text.hasSuffix("], 3/5"))
    #expect(cell.derivation.steps.contains(Derivation.Step("ERT", 200)))
  }

  @Test func `do not tell gaps below the floor apart`() throws {
    let tiny = ["a": [1e-30, 2e-17, 0, 1e-20, 1e-18, 1e-19, 1e-25], "b": [1e-17, 0, 1e-22, 0, 1e-16, 2e-16, 1e-30]]
    let document = try tables(finals(tiny))
    let cells = try #require(document.tables.first?.table.rows)
    #expect(cells.count == 2)
    for row in ["a", "b"] {
      let median = try Explanation(of: document, table: "overall", row: row, column: "Median gap")
      #expect(median.text == "≤ 2.2e-16")
      #expect(try Explanation(of: document, table: "overall", row: row, column: "Rank").text == "1.50")
    }
    // The floor follows f*, and the file's own goes before it; a beaten reference is no floor's matter.
    let large = try tables(finals(["a": [1e-14, 1e-14], "b": [3e-14, 2e-14]], reference: -1000))
    #expect(try Explanation(of: large, table: "overall", row: "b", column: "Median gap").text == "≤ 2.2e-13")
    let own = try tables(finals(["a": [1e-5, 1e-5], "b": [1e-4, 1e-4]], floor: 1e-4))
    #expect(try Explanation(of: own, table: "overall", row: "a", column: "Median gap").text == "≤ 1.0e-4")
    let beaten = try tables(finals(["a": [-1, -1], "b": [1e-20, 1e-20]]))
    #expect(try Explanation(of: beaten, table: "overall", row: "a", column: "Median gap").text == "−1.000")
    #expect(try Explanation(of: beaten, table: "overall", row: "a", column: "Rank").text == "1.00")
  }

  @Test func `are the same with other units of gaps where only order counts`() throws {
    let gaps = ["a": [3.0, 1, 2, 5, 4, 7], "b": [4.0, 2, 1, 9, 8, 8], "c": [5.0, 3, 3, 1, 9, 9]]
    func ranks(_ factor: Double) throws -> [[String]] {
      let document = try tables(finals(gaps.mapValues { $0.map { $0 * factor } }))
      let effects = try document.table(called: "bowl, n = 2: effects")
      return try effects.rowNames.map { row in
        try ["Better on", "p", "p, Holm", "Verdict"].map {
          try Explanation(of: document, table: effects.name, row: row, column: $0).text
        } + [try Explanation(of: document, table: "overall", row: row, column: "Rank").text]
      }
    }
    #expect(try ranks(1) == ranks(1000))
  }
}

@Suite struct `Flags` {
  private func notes(_ input: ReportInput, _ table: String? = nil) throws -> String {
    let document = try tables(input)
    let found = try document.table(called: table ?? "overall")
    return MarkdownFormat().text(Document([.notes(found.notes)]))
  }

  @Test func `say that the best of a grid was selected on its own data`() throws {
    let arms =
      [0.1, 0.2, 0.3].map { Synthetic.arm("adam", $0, label: "adam \($0)") } + [Synthetic.arm("sgd", 1, label: "sgd")]
    let gaps = ["adam 0.1": [1.0, 1, 1], "adam 0.2": [2.0, 2, 2], "adam 0.3": [3.0, 3, 3], "sgd": [9.0, 9, 9]]
    #expect(
      try notes(finals(gaps, arms: arms)).contains(
        "**Selected on its own data**: the best-ranked arm is the best of 3 settings of adam"))
    // No grid lies behind the best arm here, though there is one.
    let other = gaps.merging(["sgd": [0.5, 0.5, 0.5]]) { $1 }
    #expect(try !notes(finals(other, arms: arms)).contains("Selected on its own data"))
    // Tuning has seeds of its own.
    #expect(try !notes(Synthetic.sample(), "bowl, n = 2").contains("Selected on its own data"))
  }

  @Test func `say that tuning chose the edge of its grid`() throws {
    #expect(try notes(Synthetic.sample(), "bowl, n = 2").contains("Tuning chose the edge of its grid for sgd"))
    var input = Synthetic.sample()
    let choices = input.tuning?.choices ?? []
    input.tuning?.choices = choices.map { choice in
      var choice = choice
      choice.trials = [0.01, 0.1, 1].map {
        TuningTrial(settings: ["learningRate": .number($0)], criterion: ($0 - 0.1).magnitude)
      }
      return choice
    }
    let table = try tables(input).table(called: "bowl, n = 2: tuning")
    #expect(MarkdownFormat().text(Document([.table(table.table)])).contains("learningRate = 0.01 (edge)"))
    #expect(MarkdownFormat().text(Document([.notes(table.notes)])).contains("on which the best was selected"))
  }

  @Test func `say what tuning cost and what it gained`() throws {
    var input = Synthetic.sample()
    input.experiment.tuning?.baselines = [.untuned, .bestUntuned]
    let experiment = input.experiment
    let cells = experiment.functions.map { function in
      Cell(function: function, arm: Synthetic.arm("sgd", 7, label: "sgd|`plain` (untuned)"))
    }
    let planned = Plan(experiment, cells: cells, seeds: []).cells
    input.tuning?.untuned = planned.map {
      UntunedArm(label: "sgd|`plain`", cell: $0, settings: ["learningRate": 7])
    }
    input.tuning?.bestUntuned = experiment.functions.map {
      TuningChoice(function: $0, label: "sgd|`plain`", candidates: 3)
    }
    let own = input.runs
    input.runs = { cell in
      if cell.cell.arm.settings["learningRate"] != 7 { return try own(cell) }
      return experiment.seeds.map { seed in
        Run(
          seed: seed,
          record: Synthetic.record(experiment, reference: 0, start: 10, scale: 1000, power: 1))
      }
    }
    let document = try tables(input)
    let gained = try document.table(called: "Tuned and default")
    #expect(
      gained.rowNames == ["bowl, n = 2, sgd|`plain`", "slope, n = 3, sgd|`plain`", "doubtful, n = 10, sgd|`plain`"])
    let text = MarkdownFormat().text(Document([.notes(gained.notes)]))
    #expect(text.contains("Tuning took 405 runs and 405,000 evaluations."))
    // 10/(1 + 1000/1000) = 5 at the end of every run.
    let cell = try Explanation(
      of: document, table: "Tuned and default", row: gained.rowNames[1], column: "Median gap, default")
    #expect(cell.text == "5.000")
    let best = try document.table(called: "Best tuned and best default")
    #expect(best.table.rows.count == 3)
    // They are in no ranking, and in the list of all runs.
    #expect(!document.tables[1].rowNames.contains("sgd|`plain` (untuned)"))
    let folder = try TemporaryFolder()
    try Report(input, gnuplot: nil).write(to: folder.url)
    #expect(try folder.text("runs.csv").contains("untuned"))
    #expect(try folder.text("comparisons.csv").contains(",untuned,"))
  }
}
