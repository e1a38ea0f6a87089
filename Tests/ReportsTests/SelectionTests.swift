import Findings
import Functions
import Optimizers
import Plans
import Reports
import Testing
import Values

/// Adam at several values of beta1, the greater the better unless `best` says which.
private func grid(_ values: [Double], best: Double, tuned: Bool, functions: [Int] = [2]) -> ReportInput {
  let cases = functions.map { Synthetic.function("bowl", $0) }
  let arms = values.map { value in
    Arm(
      optimizer: "adam", settings: ["learningRate": 0.1, "beta1": .number(value)], schedule: "constant",
      scheduleSettings: [:], label: "adam \(value.shortest)")
  }
  let experiment = Synthetic.experiment(
    functions: cases, arms: arms, seeds: Array(1...6), steps: 100, targets: [1],
    tuning: tuned ? Tuning(over: ["learningRate"], seeds: [101, 102], criterion: .medianGap) : nil)
  let trials = [1e-6, 1e-5, 1e-4, 1e-3, 1e-2].map {
    TuningTrial(settings: ["learningRate": .number($0)], criterion: 1 + $0)
  }
  let choices = cases.flatMap { function in
    arms.map { arm in
      TuningChoice(
        function: function, label: arm.label, settings: ["learningRate": 1e-6], candidates: 5, atEdge: [], criterion: 1,
        trials: trials)
    }
  }
  return Synthetic.input(
    experiment, tuning: tuned ? TuningSummary(choices: choices, runs: 10, evaluations: 1000) : nil
  ) { cell, seed in
    let value = cell.arm.settings["beta1"]?.number ?? 0
    return Synthetic.record(
      experiment, reference: 0, start: 10 + Double(seed), scale: 1 + (value - best).magnitude, power: 2)
  }
}

@Suite struct `The best of a grid` {
  private func notes(_ document: Document, _ table: String) throws -> [String] {
    try document.table(called: table).notes.map(plain)
  }

  @Test func `is flagged though another setting was tuned, and wherever it is shown`() throws {
    let document = try tables(grid([0, 0.5, 0.9], best: 0.5, tuned: true, functions: [2, 3]))
    let own = try notes(document, "bowl, n = 2").first { $0.hasPrefix("Selected on its own data") }
    #expect(
      own
        == "Selected on its own data: the best-ranked arm is the best of 3 settings of adam (beta1), chosen on these very "
        + "seeds; new runs of it would come out worse. tuning over beta1, too, chooses on seeds of its own.")
    for table in [
      "Overall", "Scores", "Ranks", "Profiles", "Runtime distributions", "bowl, n = 3: effects",
      "bowl, n = 3: expected runtime",
    ] {
      let flags = try notes(document, table).filter {
        $0.hasPrefix("Selected on its own data: adam 0.5 is the best of 3")
      }
      #expect(flags.count == 1, "\(table)")
    }
  }

  @Test func `is told to lie at the edge of the grid, unless nothing lies beyond`() throws {
    let high = try notes(try tables(grid([0.2, 0.5, 0.9], best: 0.9, tuned: false)), "overall")
    #expect(
      high.contains(
        "The best of a grid lies at its edge: adam 0.9 (beta1 = 0.9, the greatest of 3); a better value may lie outside it."
      ), "\(high)")
    let middle = try notes(try tables(grid([0.2, 0.5, 0.9], best: 0.5, tuned: false)), "overall")
    #expect(!middle.contains { $0.contains("at its edge") })
    // beta1 is never below 0.
    let bound = try notes(try tables(grid([0, 0.5, 0.9], best: 0, tuned: false)), "overall")
    #expect(!bound.contains { $0.contains("at its edge") })
  }

  @Test func `names the option as one`() throws {
    let document = try tables(grid([0.2, 0.5], best: 0.5, tuned: false))
    let table = try document.table(called: "overall")
    let text = MarkdownFormat().text(Document([.notes(table.notes)]))
    #expect(text.contains(" `tuning` chooses on seeds of its own.") && !text.contains("\\`"))
  }
}

@Suite struct `The space that tuning searched` {
  @Test func `is published with the tables`() throws {
    let document = try tables(grid([0.5, 0.9], best: 0.9, tuned: true, functions: [2, 3]))
    let space = "learningRate 1e-6 … 0.01 (5 values, evenly on a logarithmic scale)"
    for table in ["Overall", "bowl, n = 2", "bowl, n = 3"] {
      let notes = try document.table(called: table).notes.map(plain)
      #expect(notes.contains("Searched for each arm: \(space)."), "\(table): \(notes)")
    }
    let cell = try Explanation(of: document, table: "bowl, n = 2: tuning", row: "adam 0.9", column: "Searched")
    #expect(cell.text == space)
  }

  @Test func `may differ from arm to arm, and need not be a grid`() throws {
    var input = grid([0.5, 0.9], best: 0.9, tuned: true)
    input.tuning?.choices[1].trials = [(0.1, 1.0), (0.2, 2), (0.3, 3)].map {
      TuningTrial(settings: ["learningRate": .number($0), "decay": .number($1)], criterion: 1)
    }
    let notes = try tables(input).table(called: "overall").notes.map(plain)
    #expect(
      notes.contains(
        "Searched for adam 0.5: learningRate 1e-6 … 0.01 (5 values, evenly on a logarithmic scale); for adam 0.9: "
          + "decay 1, 2, 3, learningRate 0.1, 0.2, 0.3; 3 combinations of these."), "\(notes)")
  }
}
