import Findings
import Functions
import Optimizers
import Plans
import Records
import Reports
import Testing
import Values

/// The sample with what tuning tried, and with untuned arms.
private func tuned() -> ReportInput {
  var input = Synthetic.sample()
  input.experiment.tuning?.baselines = [.untuned, .bestUntuned]
  let experiment = input.experiment
  func planned(_ arm: Arm, _ function: FunctionCase) -> PlannedCell {
    let cell = Cell(function: function, arm: arm)
    return Plan(experiment, cells: [cell], seeds: []).cells[0]
  }
  let choices = input.tuning?.choices ?? []
  input.tuning?.choices = choices.map { choice in
    var choice = choice
    choice.trials = [0.01, 0.1, 1].map { rate in
      TuningTrial(
        settings: ["learningRate": .number(rate)], criterion: (rate - 0.1).magnitude,
        cell: planned(Synthetic.arm("sgd", rate, label: choice.label), choice.function), label: choice.label)
    }
    return choice
  }
  let untuned = experiment.functions.map { function in
    UntunedArm(
      label: "sgd|`plain`", cell: planned(Synthetic.arm("sgd", 7, label: "sgd (untuned)"), function),
      settings: ["learningRate": 7])
  }
  input.tuning?.untuned = untuned
  input.tuning?.bestUntuned = untuned.map { arm in
    TuningChoice(
      function: arm.cell.cell.function, label: "sgd|`plain`", candidates: 1,
      trials: [TuningTrial(settings: arm.settings, criterion: 5, cell: arm.cell, label: "sgd|`plain`")])
  }
  let own = input.runs
  let record = Synthetic.record(experiment, reference: 0, start: 10, scale: 1000, power: 1)
  input.runs = { cell in
    if cell.cell.arm.settings["learningRate"] != 7 { return try own(cell) }
    return experiment.seeds.map { Run(seed: $0, record: record) }
  }
  input.trials = { _ in [1005, 1001, 1003].map { Run(seed: $0, record: record) } }
  return input
}

@Suite struct `What explains a cell` {
  @Test func `are the runs behind every number`() throws {
    let document = try tables(tuned())
    var numbers = 0
    // What is of settings alone has no runs.
    let settings: Set = ["Searched", "Default", "Factor over the run", "Formula"]
    for table in document.tables {
      for (row, cells) in zip(table.rowNames, table.table.rows) {
        for (column, cell) in zip(table.columnNames, cells).dropFirst() where !settings.contains(column) {
          let text = plain(cell)
          guard text.contains(where: \.isNumber) else { continue }
          let found = try Explanation(of: document, table: table.name, row: row, column: column)
          numbers += 1
          #expect(!found.derivation.sources.isEmpty, "\(table.name) / \(row) / \(column): \(text)")
          #expect(
            found.derivation.sources.allSatisfy { !$0.seeds.isEmpty && $0.seeds == $0.seeds.sorted() },
            "\(table.name) / \(row) / \(column)")
          #expect(!found.derivation.steps.isEmpty, "\(table.name) / \(row) / \(column)")
        }
      }
    }
    #expect(numbers > 200)
  }

  @Test func `are the trials, where tuning chose`() throws {
    let document = try tables(tuned())
    for column in ["Chosen", "Best of 1", "Best median gap", "Good range, decades"] {
      let cell = try Explanation(of: document, table: "bowl, n = 2: tuning", row: "adam/cosine", column: column)
      #expect(
        cell.derivation.sources.map(\.arm) == [
          "adam/cosine with learningRate = 0.01", "adam/cosine with learningRate = 0.1",
          "adam/cosine with learningRate = 1",
        ])
      // 10/(1 + 1000/1000).
      #expect(cell.derivation.sources.allSatisfy { $0.seeds == [1001, 1003, 1005] && $0.values == [5, 5, 5] })
    }
    let best = try Explanation(
      of: document, table: "Best tuned and best default", row: "bowl, n = 2", column: "Best default")
    #expect(
      best.derivation.steps == [Derivation.Step("candidates", 1), Derivation.Step("criterion of sgd|`plain`", 5)])
    #expect(best.derivation.sources.map(\.arm) == ["sgd|`plain` untuned"])
    let note = try document.table(called: "Best tuned and best default").notes.map(plain).first ?? ""
    #expect(note.hasPrefix("Best default: of 1 arm at their defaults"))
  }

  @Test func `are counts, where a share is shown`() throws {
    let document = try tables(tuned())
    let cell = try Explanation(of: document, table: "Profiles", row: "sgd|`plain`", column: "Converged")
    let steps = cell.derivation.steps
    #expect(steps.first == Derivation.Step("runs", 20))
    #expect(steps.contains(Derivation.Step("of these within 100(n + 1) evaluations", 10)))
    #expect(cell.text == "50 %")
    let area = try Explanation(of: document, table: "Profiles", row: "sgd|`plain`", column: "Area").derivation
    #expect(area.steps.contains { $0.name == "ratio to the fastest on slope, n = 3, 1" && $0.value == .number(1) })
    let bold = try Explanation(of: document, table: "Overall", row: "adam/cosine", column: "Best on").derivation
    #expect(bold.steps.first == Derivation.Step("on bowl, n = 2", "best-ranked, bold"))
    #expect(bold.steps.last == Derivation.Step("bold on", 1))
  }

  @Test func `are commands for runs of ours alone`() throws {
    let input = tuned()
    let commands = input.commands
    let cell = try #require(input.cells.first)
    let command = try #require(commands(cell.key.description, 3))
    #expect(command.hasPrefix("downhill trace --function bowl") || command.hasPrefix("downhill trace --function '"))
    #expect(command.hasSuffix(" --seed 3") && !command.contains("FILE"))
    let trial = try #require(input.tuning?.choices.first?.trials.first?.cell)
    #expect(commands(trial.key.description, 1001) != nil && commands("unknown", 1) == nil)
  }
}

@Suite struct `Two arms` {
  @Test func `are compared problem by problem`() throws {
    let arms = ["a", "b"].map { Synthetic.arm($0, 0.1, label: $0) }
    var experiment = Synthetic.experiment(
      functions: [Synthetic.function("bowl"), Synthetic.function("bowl", 3)], arms: arms, seeds: [1, 2, 3], steps: 100,
      targets: [1, 1e-9])
    experiment.report.tables = ["profiles"]
    let final = experiment
    let input = Synthetic.input(final) { cell, _ in
      // 10/(1 + t/scale) ≤ 1 from t = 9 scale on.
      let scale = cell.function.dimension == 2 ? (cell.arm.label == "a" ? 1.0 : 4) : cell.arm.label == "a" ? 8 : 1
      return Synthetic.record(final, reference: 0, start: 10, scale: scale, power: 1)
    }
    let document = try tables(input)
    let table = try document.table(called: "Two arms problem by problem")
    #expect(table.rowNames == ["bowl, n = 2, 1", "bowl, n = 3, 1"])
    #expect(table.table.rows.map { $0.dropFirst().map(plain) } == [["9", "36", "−2.00"], ["72", "9", "3.00"]])
    let note = table.notes.map(plain).first ?? ""
    #expect(note.contains("b needs less on 1, a on 1") || note.contains("a needs less on 1, b on 1"), "\(note)")
    #expect(note.contains("2 problems that neither solved left out"))
    #expect(try !tables(Synthetic.sample()).tables.contains { $0.name == "Two arms problem by problem" })
  }

  @Test func `are told apart by how many of their runs reach a target`() throws {
    // 4 of 15 against none: p = 2 C(15, 4)/C(30, 4) = 0.0996; statistics.md, section 9.
    let arms = ["a", "b"].map { Synthetic.arm($0, 0.1, label: $0) }
    var experiment = Synthetic.experiment(
      functions: [Synthetic.function("bowl")], arms: arms, seeds: Array(1...15), steps: 100, targets: [1],
      baseline: "b")
    experiment.report.tables = ["effects"]
    let final = experiment
    let input = Synthetic.input(final) { cell, seed in
      Synthetic.record(
        final, reference: 0, start: 10, scale: cell.arm.label == "a" && seed <= 4 ? 1 : 1000, power: 1)
    }
    let document = try tables(input)
    let cell = try Explanation(of: document, table: "bowl, n = 2: effects", row: "a", column: "p, Fisher")
    #expect(cell.text == "0.0996" && cell.statistics.map(\.name).contains("fisherExact"))
    guard case .number(let p)? = cell.derivation.steps.first(where: { $0.name == "p" })?.value else {
      Issue.record("no p")
      return
    }
    #expect((p - 2730 / 27_405.0).magnitude <= 1e-12 * p)
  }

  @Test(arguments: [(1e5...1e6, "1.00", "100000 and 1000000"), (1e-300...1e-299, "0", "1e-300 and 1e-299")])
  func `have areas between the bounds that the file gives`(
    bounds: ClosedRange<Double>, area: String, words: String
  ) throws {
    var experiment = Synthetic.experiment(
      functions: [Synthetic.function("bowl")], arms: ["a", "b"].map { Synthetic.arm($0, 0.1, label: $0) },
      seeds: Array(1...8), steps: 100, targets: [1])
    experiment.report.areaBounds = bounds
    let final = experiment
    let document = try tables(
      Synthetic.input(final) { _, _ in Synthetic.record(final, reference: 0, start: 10, scale: 1, power: 1) })
    #expect(try Explanation(of: document, table: "bowl, n = 2: effects", row: "a", column: "AOCC").text == area)
    let scores = try document.table(called: "Scores")
    #expect(scores.notes.map(plain).contains { $0.contains("between the gaps \(words),") })
  }
}
