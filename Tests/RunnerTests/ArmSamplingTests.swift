import Foundation
import Optimizers
import Plans
import Records
import Runner
import Store
import TestSupport
import Testing
import Values

/// Arms that say themselves which rows of the data their steps look at.
@Suite struct `Arms that sample by rules of their own` {
  private static let table = "x,y\\n" + (0..<12).map { "\($0),\($0 % 5)\\n" }.joined()
  private static let rules = #"["full", {"order": "shuffled"}, {"batch": 5, "order": "shuffled"}]"#

  private func experiment(_ optimizer: String, function: String = "", budget: String) throws -> (Experiment, JSON) {
    let text = """
      {"name": "rows", "data": {"rows.csv": "\(Self.table)"}, "seeds": 9, "budget": \(budget),
       "functions": [{"model": "linearRegression", "data": "rows.csv"\(function)}],
       "optimizers": [\(optimizer)], "schedules": ["linear"], "record": "all"}
      """
    return (try Experiment(text: text), try JSONDocument(text).root)
  }

  /// The records of each arm, by seed.
  private func records(
    _ optimizer: String, function: String = "", budget: String, lockstep: Bool = true
  ) throws -> [String: [RunRecord]] {
    let (experiment, source) = try experiment(optimizer, function: function, budget: budget)
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    defer { store.close() }
    var runner = SweepRunner(jobs: 2)
    runner.lockstep = lockstep
    _ = try runner.run(experiment, source: source, in: store) { _ in }
    let results = try ResultsSource(experiment, store)
    var records: [String: [RunRecord]] = [:]
    for cell in results.cells {
      records[cell.cell.arm.label] = try results.runs(of: cell).sorted { $0.seed < $1.seed }.map(\.record)
    }
    return records
  }

  private func sgd(_ sampling: String, _ more: String = "") -> String {
    #"{"optimizer": "sgd", "learningRate": 1e-4, "sampling": \#(sampling)\#(more)}"#
  }

  @Test func `look at all rows a step, at one, or at a batch, and stand in one table`() throws {
    let made = try records(sgd(Self.rules), budget: #"{"steps": 6}"#)
    let rows = ["sgd on all rows": 12, "sgd shuffled batches of 1": 1, "sgd shuffled batches of 5": 5]
    #expect(Set(made.keys) == Set(rows.keys.map { $0 + " + linear" }))
    for (label, batch) in rows {
      for record in try #require(made[label + " + linear"]) {
        // Of twelve rows the third batch of five has two.
        let ends = (0...6).map { batch == 5 ? 12 * ($0 / 3) + 5 * ($0 % 3) : batch * $0 }
        #expect(record.curve[property: Curve.rows] == ends.map(Double.init))
        #expect(record.steps == 6 && record.counts.samples == ends[6])
      }
    }
    // All begin with the loss over all rows.
    #expect(Set(made.values.map { $0.map { $0.curve.values[0] } }).count == 1)
  }

  @Test func `make as many steps as their rows allow, over which schedules go`() throws {
    let made = try records(sgd(Self.rules), budget: #"{"rows": 24}"#)
    for (label, steps) in ["sgd on all rows": 2, "sgd shuffled batches of 1": 24, "sgd shuffled batches of 5": 6] {
      for record in try #require(made[label + " + linear"]) {
        #expect(record.steps == steps && record.counts.samples == 24)
        let rates = try #require(record.curve[property: Curve.learningRate])
        #expect(abs((rates.last ?? 0) - 1e-4 / Double(steps)) <= 1e-18)
      }
    }
  }

  @Test func `have the bits of a function that is sampled so`() throws {
    let rule = #"{"batch": 5, "order": "shuffled"}"#
    let budget = #"{"epochs": 3}"#
    let own = try records(sgd(rule), budget: budget).values.first
    let plain = #"{"optimizer": "sgd", "learningRate": 1e-4}"#
    let functions = try records(plain, function: #", "sampling": \#(rule)"#, budget: budget).values.first
    for (one, other) in zip(try #require(own), try #require(functions)) {
      #expect(one.curve.values == other.curve.values && one.point == other.point && one.counts == other.counts)
      #expect(one.curve[property: Curve.rows] != nil && other.curve[property: Curve.rows] == nil)
    }
    let full = try records(sgd(#""full""#), function: #", "sampling": \#(rule)"#, budget: budget).values.first
    for record in try #require(full) { #expect(record.steps == 3 && record.counts.samples == 36) }
  }

  @Test func `have the same bits in lockstep and alone`() throws {
    let optimizer = sgd(Self.rules).replacing("1e-4", with: "[1e-5, 1e-4, 1e-3, 1e-2]")
    let packed = try records(optimizer, budget: #"{"rows": 60}"#)
    #expect(packed.count == 12)
    #expect(try packed == records(optimizer, budget: #"{"rows": 60}"#, lockstep: false))
  }

  @Test func `are made again by the command that the report has`() throws {
    let (experiment, _) = try experiment(sgd(Self.rules), budget: #"{"rows": 24}"#)
    let made = try records(sgd(Self.rules), budget: #"{"rows": 24}"#)
    let cell = try #require(experiment.cells.first { $0.arm.label.contains("batches of 5") })
    let command = RunCommand(experiment).text(cell, seed: 3)
    #expect(command.contains("--rows 24"))
    let folder = try TemporaryFolder(["rows.csv": Self.table.replacing("\\n", with: "\n")])
    let traced = try CommandLineArgument.trace(
      function: #"{"model": "linearRegression", "data": "\#(folder.path)/rows.csv", "start": "uniform"}"#,
      optimizer: sgd(#"{"batch": 5, "order": "shuffled"}"#), schedule: "linear", start: nil, budget: Budget(rows: 24),
      seed: 3, access: .none.adding(folder.path))
    #expect(traced.record.curve.values == made[cell.arm.label]?[2].curve.values)
  }

  @Test func `read back, and have keys of their own`() throws {
    let (experiment, _) = try experiment(sgd(Self.rules), budget: #"{"steps": 6}"#)
    let plan = Plan(experiment, cells: experiment.cells, seeds: [1])
    #expect(Set(plan.cells.map(\.key)).count == 3)
    var resolved = experiment.resolved.object ?? [:]
    resolved["data"] = ["rows.csv": .string(Self.table.replacing("\\n", with: "\n"))]
    let again = try Experiment(json: .object(resolved))
    #expect(again.arms.map(\.label) == experiment.arms.map(\.label))
    #expect(Plan(again, cells: again.cells, seeds: [1]).cells.map(\.key) == plan.cells.map(\.key))
  }

  @Test(arguments: [
    (#"{"batch": 13, "order": "shuffled"}"#, "", "`batch` must be at most the 12 rows of rows.csv, not 13"),
    (#""all""#, "", #"`sampling` must be "full", or an object with `batch` and `order`, not "all""#),
    (#"{"batch": 2}"#, "", #"the key `order` is missing: "replacement" or "shuffled""#),
    (#"{"order": "file", "indices": [1]}"#, "", "unknown key `indices`"),
    (
      #""full""#, #", "sampling": {"order": "shuffled", "record": "batch"}"#,
      "linearRegression records the loss over its own batches, so that no arm can have others"
    ),
  ])
  func `say what is wrong with them`(_ rule: String, _ function: String, _ message: String) {
    let error = #expect(throws: ExperimentErrors.self) {
      try experiment(sgd(rule), function: function, budget: #"{"steps": 6}"#)
    }
    #expect(error?.problems.contains { $0.message.contains(message) } == true, "\(String(describing: error))")
  }

  @Test func `need data`() {
    let error = #expect(throws: ExperimentErrors.self) {
      try Experiment(
        text: """
          {"name": "none", "functions": ["sphere"], "seeds": 1, "budget": {"steps": 1},
           "optimizers": [{"optimizer": "sgd", "sampling": "full"}]}
          """)
    }
    #expect(error?.problems.map(\.message) == ["sphere has no data to sample; exclude the pair"])
  }
}

@Suite struct `The horizon of a schedule` {
  @Test func `is that of a method that asks for several gradients a step`() throws {
    let text = """
      {"name": "linked", "functions": ["sphere"], "seeds": 1, "budget": {"evaluations": 40}, "record": "all",
       "optimizers": ["sgd", {"optimizer": "sgd", "links": ["sam"]},
                      {"optimizer": "sgd", "links": [{"link": "accumulate", "k": 4}]}],
       "schedules": ["linear"]}
      """
    let experiment = try Experiment(text: text)
    for cell in experiment.cells {
      let steps = ["sam": 20, "accumulate": 10][cell.arm.links.first?.kind.name ?? ""] ?? 40
      let site = try Site(cell, experiment)
      let arm = try TimedArm(cell.arm, in: site.budget)
      #expect(arm.horizon == steps, "\(cell.arm.label)")
      let record = RunMaker(site, checkpoints: Array(0...steps)).make(arm, from: site.departure(1))
      #expect(record.steps == steps)
      let rates = try #require(record.curve[property: Curve.learningRate])
      #expect(abs((rates.last ?? 0) * Double(steps) - rates[0]) <= 1e-15, "\(cell.arm.label)")
    }
  }
}
