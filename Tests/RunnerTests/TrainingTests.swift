import Foundation
import Functions
import Plans
import Records
import Runner
import Store
import TestSupport
import Testing
import Values

/// A training in a line of shell: `points` are written after `start`.
private func training(_ points: String, more: String = "", greeting: String = "") -> String {
  let script = "read h; echo '{\"type\":\"ready\",\"protocol\":1\(greeting)}'; while read s; do \(points); done"
  return
    "{\"training\": {\"program\": \(JSON.strings(["/bin/sh", "-c", script]).canonical)}, \"label\": \"net\"\(more)}"
}

private func point(_ step: Int, _ value: String, _ more: String = "") -> String {
  "echo '{\"type\":\"point\",\"step\":\(step),\"value\":\(value)\(more)}'"
}

private let done = "echo '{\"type\":\"done\"}'"
private let muon = #"{"optimizer": "muon", "learningRate": 0.5, "foreign": true}"#

private func experiment(
  _ functions: String, _ optimizers: String = muon, seeds: Int = 1, more: String = ""
) throws -> Experiment {
  try Experiment(
    text: """
      {"name": "t", "functions": [\(functions)], "optimizers": [\(optimizers)], "seeds": \(seeds),
       "budget": {"steps": 10}, "targets": [1, 0.1]\(more)}
      """)
}

private func records(
  _ functions: String, _ optimizers: String = muon, seeds: Int = 1, more: String = ""
) throws -> [RunRecord] {
  let experiment = try experiment(functions, optimizers, seeds: seeds, more: more)
  let folder = try TemporaryFolder()
  let store = try folder.store()
  defer { store.close() }
  var runner = SweepRunner(jobs: 2)
  runner.allowsPrograms = true
  _ = try runner.run(experiment, in: store)
  let key = Plan(experiment, cells: experiment.cells, seeds: experiment.seeds).cells[0].key
  return try store.runs(of: key).sorted { $0.seed < $1.seed }.map(\.record)
}

@Suite struct `A training that is a program` {
  private static let three =
    point(0, "2.0", #","metrics":{"accuracy":0.1}"#) + ";" + point(4, "3.0", #","metrics":{"accuracy":0.2}"#) + ";"
    + point(10, "0.5", #","metrics":{"accuracy":0.9}"#) + ";" + done

  @Test func `has a curve of its points, with metrics, and the steps that it took to a target`() throws {
    let record = try #require(try records(training(Self.three)).first)
    #expect(record.status == .budget && record.reason == nil && record.steps == 10)
    #expect(
      record.curve.steps == [0, 4, 10] && record.curve.values == [2, 3, 0.5] && record.curve.best == [2, 2, 0.5])
    #expect(record.curve[property: "accuracy"] == [0.1, 0.2, 0.9])
    #expect(record.curve[property: Curve.learningRate] == [0.5, 0.5, 0.5])
    #expect(record.runtimes == [10, nil] && record.final == 0.5 && record.best == 0.5 && record.point.isEmpty)
  }

  @Test func `keeps its splits apart, of which one is reported`() throws {
    let points = [
      point(0, "9.0"), point(0, "8.0", #","split":"test""#), point(5, "7.0"),
      point(5, "6.5", #","split":"validation""#),
      point(10, "5.0", #","split":"test","metrics":{"accuracy":0.5}"#), done,
    ].joined(separator: ";")
    let record = try #require(try records(training(points, more: ", \"split\": \"test\"")).first)
    #expect(record.curve.steps == [0, 10] && record.curve.values == [8, 5])
    #expect(record.curve[property: "trainValue"] == [9, 7])
    // What is not known at each of them is absent.
    #expect(record.curve[property: "validationValue"] == nil && record.curve[property: "accuracy"] == nil)
  }

  @Test func `may be better where it is larger, and may have a best value`() throws {
    let points = [point(0, "0.25"), point(10, "0.75"), done].joined(separator: ";")
    let record = try #require(
      try records(training(points, more: ", \"sense\": \"maximise\", \"minimum\": 1.0")).first)
    #expect(record.curve.values == [-0.25, -0.75] && record.best == -0.75 && record.runtimes == [0, nil])
    let read = try experiment(training(points, more: ", \"sense\": \"maximise\", \"minimum\": 1.0"))
    #expect(read.functions[0].reference(try read.functions[0].objective()).value == -1)
    let without = try experiment(training(points))
    #expect(without.functions[0].reference(try without.functions[0].objective()).value == nil)
  }

  @Test func `is told seed, settings, budget, the schedule as factors, and what is recorded`() throws {
    let folder = try TemporaryFolder()
    let script =
      "read h; echo '{\"type\":\"ready\",\"protocol\":1}'; while read s; do printf '%s\\n' \"$s\" >> told.txt; "
      + point(0, "1.0") + "; " + done + "; done"
    let program = JSON.strings(["/bin/sh", "-c", script]).canonical
    let file = folder.path + "/e.json"
    try """
    {"name": "t", "functions": [{"training": {"program": \(program)}, "layers": 3}], "seeds": 2, "budget": {"steps": 4},
     "optimizers": [{"optimizer": "muon", "learningRate": 0.5, "beta1": 0.9, "foreign": true}], "record": "all",
     "schedules": [{"learningRate": "linear", "beta1": {"schedule": "linear", "start": 0.5, "end": 1}}]}
    """.write(toFile: file, atomically: true, encoding: .utf8)
    let loaded = try Experiment.load(file: file)
    let store = try RunStore(folder: folder.path + "/R", .readWrite, tool: "test")
    defer { store.close() }
    var runner = SweepRunner(jobs: 1)
    runner.allowsPrograms = true
    _ = try runner.run(loaded.experiment, in: store)
    let lines = try String(contentsOfFile: folder.path + "/told.txt", encoding: .utf8).split(separator: "\n")
    let starts = try lines.map { try JSONDocument(String($0)).root }
    #expect(starts.count == 2 && starts[0]["seed"] != starts[1]["seed"])
    #expect(starts[0]["factors"] == [1, 0.75, 0.5, 0.25] && starts[0]["budget"] == ["steps": 4])
    #expect(starts[0]["driven"]?["beta1"] == [0.5, 0.625, 0.75, 0.875])
    #expect(starts[0]["settings"] == ["optimizer": "muon", "learningRate": 0.5, "beta1": 0.9, "layers": 3])
    #expect(starts[0]["record"] == [0, 1, 2, 3, 4])
  }

  @Test func `asks for its rate where the schedule follows what it measures`() throws {
    let points = [
      point(0, "1.0"), "echo '{\"type\":\"rate\",\"step\":0}'", "read f", "printf '%s\\n' \"$f\" >&2", point(10, "0.5"),
      done,
    ].joined(separator: ";")
    let plateau = ", \"schedules\": [\"plateau\"]"
    let asks = try records(training(points, greeting: ",\"asksRate\":true"), more: plateau)
    #expect(asks.first?.status == .budget, "\(asks.first?.reason ?? "")")
    let silent = try records(training(points), more: plateau)
    #expect(silent.first?.status == .invalid && silent.first?.reason?.contains("does not ask for its rates") ?? false)
  }

  @Test(
    arguments: [
      ("exit 7", Status.crashed, "status 7"), ("echo what; sleep 9", .invalid, "no JSON object"),
      ("sleep 9", .timeout, "0.5 s"), (point(2, "1.0") + "; sleep 9", .invalid, "a step falls from 3 to 2"),
      (point(4, "\"x\""), .invalid, "`value` must be"), (point(4, "1.0", #","split":"dev""#), .invalid, "`split`"),
      (point(4, "1.0", #","metrics":{"learningRate":1.0}"#), .invalid, "a metric must"),
      (#"echo '{"type":"error","message":"no data"}'"#, .crashed, "no data"),
      (done, .stalled, "after 3 of 10 steps"), (point(4, "\"nan\"") + "; read x; " + done, .diverged, ""),
    ]) func `keeps its curve up to where it went wrong`(end: String, status: Status, words: String) throws
  {
    let points = [point(0, "2.0"), point(3, "1.5"), end].joined(separator: ";")
    let record = try #require(try records(training(points), more: ", \"limits\": {\"secondsPerRun\": 0.5}").first)
    #expect(record.status == status)
    #expect(words.isEmpty || record.reason?.contains(words) ?? false, "\(record.reason ?? "")")
    #expect(record.curve.steps == [0, 3] && record.curve.values == [2, 1.5] && record.best == 1.5)
  }

  /// Says a point, waits until it is told to stop, keeps what it is told, and says another point.
  private static func waiting(_ file: String) -> String {
    [point(0, "2.0"), ": > \(file).begun", "read stop", "printf '%s' \"$stop\" > \(file)", point(3, "1.5"), done]
      .joined(separator: ";")
  }

  @Test func `is told to stop where it is late, and keeps what it says until it has ended`() throws {
    let folder = try TemporaryFolder()
    let points = Self.waiting(folder.path("told"))
    let record = try #require(try records(training(points), more: ", \"limits\": {\"secondsPerRun\": 0.3}").first)
    #expect(record.status == .timeout && record.reason == "more than 0.3 s", "\(record)")
    #expect(record.curve.steps == [0, 3] && record.curve.values == [2, 1.5])
    #expect(try folder.text("told") == #"{"type":"stop","reason":"timeout"}"#)
  }

  @Test func `is told to stop where the sweep is being stopped, and its run is made again`() throws {
    let folder = try TemporaryFolder()
    let experiment = try experiment(training(Self.waiting(folder.path("told"))))
    let store = try folder.store()
    defer { store.close() }
    var runner = SweepRunner(jobs: 1)
    runner.allowsPrograms = true
    let interruption = Interruption()
    runner.interruption = interruption
    let begun = folder.path("told.begun")
    let asking = Thread {
      for _ in 0..<3000 where !FileManager.default.fileExists(atPath: begun) { Thread.sleep(forTimeInterval: 0.01) }
      interruption.request()
    }
    asking.start()
    _ = try runner.run(experiment, in: store)
    #expect(try folder.text("told") == #"{"type":"stop","reason":"interrupted"}"#)
    let key = Plan(experiment, cells: experiment.cells, seeds: experiment.seeds).cells[0].key
    #expect(try store.runs(of: key).isEmpty)
  }

  @Test func `that reports nothing of what is compared is invalid`() throws {
    let points = [point(0, "2.0"), point(10, "1.0"), done].joined(separator: ";")
    let record = try #require(try records(training(points, more: ", \"split\": \"test\"")).first)
    #expect(record.status == .invalid && record.reason == "it reported no point of the split test")
    #expect(record.curve.steps.isEmpty && record.best == .infinity)
  }

  @Test func `pairs with foreign optimizers alone, and these with trainings`() throws {
    let mixed = try experiment("\"sphere\", \(training(Self.three))", "\"adam\", \(muon)")
    #expect(mixed.cells.map { "\($0.function.label)/\($0.arm.label)" } == ["sphere/adam", "net/muon"])
    let again = try Experiment(json: mixed.resolved)
    #expect(again.cells.map { again.key(of: $0) } == mixed.cells.map { mixed.key(of: $0) })
    #expect(again.cells.map(\.arm.label) == mixed.cells.map(\.arm.label))
    for (functions, optimizers) in [
      (training(Self.three), "\"adam\""), ("\"sphere\"", muon), ("\"sphere\", \(training(Self.three))", muon),
      (training(Self.three), "\"adam\", \(muon)"),
    ] {
      let error = try #require(throws: ExperimentErrors.self) { try experiment(functions, optimizers) }
      #expect(error.problems.contains { $0.description.contains("only with trainings") }, "\(error.problems)")
    }
  }

  @Test func `is tuned by its validation split`() throws {
    // The rate 0.1 is better on the test split, 0.2 on the validation split.
    let points = [
      "case $s in *'\"learningRate\":0.1'*) v=0.9; t=0.1;; *) v=0.3; t=0.5;; esac",
      #"echo "{\"type\":\"point\",\"step\":10,\"value\":$v,\"split\":\"validation\"}""#,
      #"echo "{\"type\":\"point\",\"step\":10,\"value\":$t,\"split\":\"test\"}""#, done,
    ].joined(separator: ";")
    let optimizer = #"{"optimizer": "muon", "learningRate": [0.1, 0.2], "foreign": true}"#
    func chosen(_ criterion: String) throws -> JSON? {
      let tuning = ", \"tuning\": {\"over\": \"learningRate\", \"seeds\": 2, \"criterion\": \"\(criterion)\"}"
      let experiment = try experiment(training(points, more: ", \"split\": \"test\""), optimizer, more: tuning)
      let folder = try TemporaryFolder()
      let store = try folder.store()
      defer { store.close() }
      var runner = SweepRunner(jobs: 1)
      runner.allowsPrograms = true
      _ = try runner.run(experiment, in: store)
      return try ResultsSource(experiment, store).tuning.first?.settings["learningRate"]
    }
    #expect(try chosen("median value") == 0.2)
    #expect(try chosen("median gap") == 0.1)
  }

  @Test(
    arguments: [
      (#"{"training": {"program": []}}"#, muon, "`program` must be a list"),
      (#"{"training": {"program": ["x"]}, "split": "tset"}"#, muon, "did you mean \"test\"?"),
      (#"{"training": {"program": ["x"]}, "sense": "up"}"#, muon, "`sense`"),
      (#"{"training": {"program": ["x"]}, "dimension": 2}"#, muon, "`dimension` cannot be set beside a training"),
      (#"{"training": {"program": ["x"]}, "minimum": "low"}"#, muon, "`minimum`"),
      (#"{"training": {"program": ["x"]}}"#, #"{"optimizer": "muon", "foreign": false}"#, "`foreign` must be true"),
      (
        #"{"training": {"program": ["x"]}}"#, #"{"optimizer": ["muon"], "foreign": true}"#, "`optimizer` must be a text"
      ),
    ]) func `that cannot be is refused with a line`(entry: String, optimizer: String, words: String) throws
  {
    let error = try #require(throws: ExperimentErrors.self) { try experiment(entry, optimizer) }
    #expect(error.problems.contains { $0.description.contains(words) }, "\(error.problems.map(\.description))")
  }
}
