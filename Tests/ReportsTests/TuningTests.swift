import Findings
import Plans
import Reports
import Testing
import Values

/// Two arms that were tuned at two dimensions, the second with the schedule of the name.
private func input(per: Set<Tuning.Aspect>?, extends: Bool = false) -> ReportInput {
  var tuning = Tuning(over: ["learningRate"], seeds: [101, 102], criterion: .medianGap)
  (tuning.per, tuning.extends) = (per, extends)
  let functions = [2, 3].map { Synthetic.function("bowl", $0) }
  let arms = ["constant", "cosine"].map { schedule in
    Arm(
      optimizer: "sgd", settings: ["learningRate": 0.1], schedule: schedule, scheduleSettings: [:],
      label: "sgd \(schedule)")
  }
  let experiment = Synthetic.experiment(
    functions: functions, arms: arms, seeds: Array(1...6), steps: 100, targets: [1], tuning: tuning)
  let rates = [0.001, 0.01, 0.1, 1, 10]
  // By function and arm the place of the best; each step away from it costs a decade.
  let best = [[1, 3], [1, 2]]
  let choices = functions.indices.flatMap { f in
    arms.indices.map { a in
      var choice = TuningChoice(
        function: functions[f], label: arms[a].label, settings: ["learningRate": .number(rates[best[f][a]])],
        candidates: 5, criterion: 1,
        trials: rates.indices.map { place in
          TuningTrial(
            settings: ["learningRate": .number(rates[place])],
            criterion: [0.1, 1, 10, 100][abs(place - best[f][a]) % 4])
        },
        chosen: Plan(experiment, cells: [Cell(function: functions[f], arm: arms[a])], seeds: []).cells[0])
      choice.given = 4
      return choice
    }
  }
  return Synthetic.input(experiment, tuning: TuningSummary(choices: choices, runs: 10, evaluations: 1000)) { _, seed in
    Synthetic.record(experiment, reference: 0, start: 10 + Double(seed), scale: 1, power: 2)
  }
}

@Suite struct `What was tuned elsewhere` {
  private func rows(_ document: Document, _ name: String) throws -> [[String]] {
    try document.table(called: name).table.rows.map { $0.map(plain) }
  }

  @Test func `is held against what was tuned at the largest dimension`() throws {
    let found = try rows(tables(input(per: nil)), "Does tuning carry over to the largest dimension?")
    #expect(
      found == [
        ["bowl, n = 3, sgd constant", "2", "learningRate = 0.01", "learningRate = 0.01", "0"],
        ["bowl, n = 3, sgd cosine", "2", "learningRate = 1", "learningRate = 0.1", "1"],
      ])
  }

  @Test func `for another schedule is held against what was tuned anew, where the file asks`() throws {
    let name = "Tuned anew for each schedule, or once?"
    #expect(throws: (any Error).self) { try tables(input(per: nil)).table(called: name) }
    let found = try rows(tables(input(per: [.budget, .dimension, .schedule])), name)
    #expect(
      found == [
        [
          "bowl, n = 2, sgd cosine", "sgd constant", "learningRate = 0.01", "learningRate = 1", "10.0", "0.100", "2",
        ],
        [
          "bowl, n = 3, sgd cosine", "sgd constant", "learningRate = 0.01", "learningRate = 0.1", "1.00", "0.100", "1",
        ],
      ])
  }

  @Test func `and ranges that grew stand beside those of the file`() throws {
    let table = try tables(input(per: nil, extends: true)).table(called: "bowl, n = 2: tuning")
    let text = MarkdownFormat().text(Document([.table(table.table), .notes(table.notes)]))
    #expect(text.contains("| learningRate 0.001, 0.01, 0.1, 1 | 1 decade | 5 |"))
    #expect(text.contains("Every arm had 1 further trial:"))
  }
}
