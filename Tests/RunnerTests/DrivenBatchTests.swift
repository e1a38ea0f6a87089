import Functions
import Optimizers
import Plans
import Records
import Runner
import TestSupport
import Testing
import Values

private let table = "x,y\\n" + (0..<30).map { "\($0),\(1 + $0 * $0 % 7)\\n" }.joined()

/// A line through thirty rows, and batches of them.
private func text(
  _ schedule: String, sampling: String, own: String = "", steps: String = #"{"steps": 40}"#
) -> String {
  """
  {"name": "batches", "data": {"rows.csv": "\(table)"}, "seeds": 9, "budget": \(steps),
   "functions": [{"model": "linearRegression", "data": "rows.csv", "sampling": \(sampling)}],
   "optimizers": [{"optimizer": "momentum", "learningRate": [1e-4, 2e-4]\(own)}], "schedules": [\(schedule)]}
  """
}

/// What runs came to, arm by arm.
private func records(_ text: String, lockstep: Bool = true) throws -> [[RunRecord]] {
  let experiment = try Experiment(text: text)
  let folder = TemporaryFolder.absent()
  let store = try folder.store()
  defer { store.close() }
  var runner = SweepRunner(jobs: 1)
  runner.lockstep = lockstep
  #expect(try runner.run(experiment, source: JSONDocument(text).root, in: store).isComplete)
  let results = try ResultsSource(experiment, store)
  return try results.cells.map { try results.runs(of: $0).map(\.record) }
}

/// What is wrong with an experiment.
private func problems(_ text: String) throws -> [String] {
  try #require(throws: ExperimentErrors.self) { try Experiment(text: text) }.problems.map(\.description)
}

@Suite struct `Batches that a schedule drives` {
  @Test(arguments: ["replacement", "shuffled"])
  func `of one size are those of the rule, to the last bit`(order: String) throws {
    let plain = try records(text("\"linear\"", sampling: #"{"batch": 4, "order": "\#(order)"}"#))
    let driven = try records(
      text(
        #"{"learningRate": "linear", "batch": {"schedule": {"expression": "4"}}}"#,
        sampling: #"{"batch": 1, "order": "\#(order)"}"#))
    #expect(driven.map { $0.map(\.point) } == plain.map { $0.map(\.point) })
    #expect(driven.map { $0.map(\.curve.values) } == plain.map { $0.map(\.curve.values) })
  }

  @Test func `grow in lockstep as they do alone, and not as those of one size`() throws {
    let growing = text(
      #"{"learningRate": "constant", "batch": {"schedule": {"expression": "1 + t/4"}}}, "constant""#,
      sampling: #"{"batch": 2, "order": "shuffled"}"#)
    let packed = try records(growing)
    #expect(packed == (try records(growing, lockstep: false)))
    #expect(packed.count == 4 && Set(packed.map { $0[0].point }).count == 4)
  }

  @Test func `look at as many rows as the schedule says, rounded`() throws {
    let made = try records(
      text(
        #"{"learningRate": "constant", "batch": {"schedule": {"expression": "1 + t/4"}}}"#, sampling: "\"full\"",
        own: #", "sampling": {"batch": 2, "order": "replacement"}"#))
    let rows = (0..<40).map { Int((1 + Double($0) / 4).rounded(.toNearestOrEven)) }.reduce(0, +)
    #expect(made.allSatisfy { $0.allSatisfy { $0.counts.samples == rows } })
    // Where it is in its rows can be stored, whatever the batch.
    func sampler() -> BatchSampler {
      BatchSampler(Functions.Sampling(batch: 2, order: .replacement), rows: 3, seed: 7, isDriven: true)
    }
    let (one, other) = (sampler(), sampler())
    one.size = 9
    one.draw()
    #expect(one.batch.count == 9 && other.go(to: one.place) && other.place == one.place)
  }

  @Test(arguments: [
    (#"{"batch": {"schedule": {"expression": "31"}}}"#, #"{"batch": 2, "order": "shuffled"}"#, "at most 30"),
    (#"{"batch": {"schedule": {"expression": "0"}}}"#, #"{"batch": 2, "order": "shuffled"}"#, "at step 0"),
    (#"{"batch": "linear"}"#, "\"full\"", "without `sampling`"),
    (#"{"bach": "linear", "learningRate": "linear"}"#, "\"full\"", "did you mean `batch`?"),
  ])
  func `that cannot be are told in one line`(schedule: String, sampling: String, expected: String) throws {
    let found = try problems(text(schedule, sampling: sampling))
    #expect(found.count == 1 && found[0].contains(expected), "\(found)")
  }

  @Test func `need a budget in steps, and data`() throws {
    let epochs = try problems(
      text(
        #"{"batch": {"schedule": {"expression": "4"}}}"#, sampling: #"{"batch": 1, "order": "shuffled"}"#,
        steps: #"{"epochs": 3}"#))
    #expect(epochs.count == 1 && epochs[0].contains("give `steps`"), "\(epochs)")
    let plain = try problems(
      """
      {"name": "plain", "functions": ["sphere"], "optimizers": ["adam"], "schedules": [{"batch": "linear"}],
       "seeds": 1, "budget": {"steps": 10}}
      """)
    #expect(plain.count == 1 && plain[0].contains("has no data"), "\(plain)")
  }
}
