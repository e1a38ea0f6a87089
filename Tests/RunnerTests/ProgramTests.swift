import Foundation
import Plans
import Records
import Runner
import Store
import TestSupport
import Testing
import Values

/// An optimizer in a line of shell, which answers `start` and `tell` one after the other.
private func optimizer(_ script: String, _ more: String = "") -> String {
  let program = JSON.strings(["/bin/sh", "-c", script]).canonical
  return "{\"optimizer\": {\"program\": \(program)}, \"label\": \"theirs\"\(more)}"
}

private let hello = #"read h; echo '{"type":"ready","protocol":1}'; "#
/// One process a run.
private let once = #"read h; echo '{"type":"ready","protocol":1,"once":true}'; "#

/// The records of the runs of one optimizer on the sphere.
private func records(
  _ optimizer: String, seeds: Int = 1, budget: String = "{\"evaluations\": 20}", more: String = "",
  function: String = "{\"function\": \"sphere\", \"start\": [3, 4]}"
) throws -> [RunRecord] {
  let text = """
    {"name": "t", "functions": [\(function)], "optimizers": [\(optimizer)], "seeds": \(seeds), "budget": \(budget),
     "record": "all"\(more)}
    """
  let experiment = try Experiment(text: text)
  let folder = try TemporaryFolder()
  let store = try RunStore(folder: folder.path, .readWrite, tool: "test")
  defer { store.close() }
  var runner = SweepRunner(jobs: 2)
  runner.allowsPrograms = true
  _ = try runner.run(experiment, in: store)
  let key = Plan(experiment, cells: experiment.cells, seeds: experiment.seeds).cells[0].key
  return try store.runs(of: key).sorted { $0.seed < $1.seed }.map(\.record)
}

@Suite struct `An optimizer that is a program` {
  /// Asks for the same point again and again.
  private static let stubborn =
    hello
    + #"while read l; do case $l in *'"stop"'*) echo '{"type":"done"}';; *) echo '{"type":"ask","x":[3.0,4.0],"want":["value","gradient"]}';; esac; done"#

  @Test func `is counted, recorded and stopped as any other`() throws {
    let record = try #require(try records(optimizer(Self.stubborn)).first)
    #expect(record.status == .budget && record.reason == nil)
    #expect(record.steps == 20)
    #expect(record.counts.gradients == 20 && record.counts.values == 0)
    #expect(record.final == 25 && record.best == 25 && record.bestStep == 0)
    #expect(record.curve.steps == Array(0...20))
    #expect(record.curve.evaluations == Array(0...20))
    #expect(record.curve[property: Curve.gradientNorm]?.allSatisfy { $0 == 10 } ?? false)
    #expect(record.curve[property: Curve.learningRate] == nil)
  }

  @Test func `has the steps of its budget`() throws {
    let record = try #require(try records(optimizer(Self.stubborn), budget: "{\"steps\": 7}").first)
    #expect(record.status == .budget && record.steps == 7 && record.counts.evaluations == 7)
  }

  @Test func `may ask for several points in one step, whose best is the iterate`() throws {
    let script =
      hello
      + #"read s; echo '{"type":"ask","xs":[[1.0,1.0],[0.5,0.0],[2.0,0.0]]}'; read t; echo "{\"type\":\"done\",\"reason\":\"enough\"}"; cat >/dev/null"#
    let record = try #require(try records(optimizer(script)).first)
    #expect(record.status == .stalled && record.reason == "enough")
    #expect(record.counts.values == 3 && record.steps == 1)
    #expect(record.best == 0.25 && record.bestStep == 0)
  }

  @Test func `is answered as far as its budget goes`() throws {
    let script =
      hello
      + #"read s; echo '{"type":"ask","xs":[[1.0,1.0],[0.5,0.0],[0.0,0.0]]}'; read t; echo "$t" >&2; echo '{"type":"done"}'; cat >/dev/null"#
    let record = try #require(try records(optimizer(script), budget: "{\"evaluations\": 2}").first)
    #expect(record.status == .budget)
    #expect(record.counts.values == 2)
    // The last iterate is the point of the last ask, answered or not; it counts for nobody.
    #expect(record.final == 0 && record.point == [0, 0])
  }

  @Test func `has converged where the gradient vanishes, and not where it says so`() throws {
    func script(_ x: String) -> String {
      hello
        + "read s; echo '{\"type\":\"ask\",\"x\":[3.0,4.0]}'; read t; echo '{\"type\":\"done\",\"x\":\(x),\"reason\":\"converged\"}'; cat >/dev/null"
    }
    let there = try #require(try records(optimizer(script("[0.0,1e-9]"))).first)
    #expect(there.status == .converged && there.point == [0, 1e-9])
    let elsewhere = try #require(try records(optimizer(script("[1.0,1.0]"))).first)
    #expect(elsewhere.status == .stalled && elsewhere.reason?.contains("has converged where ‖∇f‖ = ") ?? false)
  }

  @Test func `is wrong where it calls something else its end`() throws {
    let script =
      hello
      + #"while read l; do case $l in *stop*) echo '{"type":"done","x":[1.0]}';; *) echo '{"type":"ask","x":[1.0,2.0]}';; esac; done"#
    let record = try #require(try records(optimizer(script)).first)
    #expect(record.status == .invalid && record.counts.values == 20)
    #expect(record.reason?.contains("must have 2 coordinates and has 1") ?? false, "\(record.reason ?? "")")
  }

  @Test func `may say itself what a step is`() throws {
    let script =
      #"read h; echo '{"type":"ready","protocol":1,"steps":"step"}'; read s; "#
      + #"echo '{"type":"ask","x":[1.0,1.0]}'; read t; echo '{"type":"ask","x":[2.0,1.0]}'; read t; "#
      + #"echo '{"type":"step","x":[1.0,1.0]}'; echo '{"type":"step","x":[0.0,1.0]}'; echo '{"type":"done"}'; cat >/dev/null"#
    let record = try #require(try records(optimizer(script)).first)
    #expect(record.steps == 2 && record.counts.values == 2)
    #expect(record.curve.values == [25, 2, 1] && record.curve.evaluations == [0, 2, 2])
  }

  @Test func `stops at its target`() throws {
    let script =
      hello
      + #"while read l; do case $l in *stop*) echo '{"type":"done"}';; *) echo '{"type":"ask","x":[0.0,1e-6]}';; esac; done"#
    let record = try #require(
      try records(optimizer(script), more: ", \"stopping\": {\"atTarget\": true}, \"targets\": [1e-3]").first)
    #expect(record.status == .target && record.runtimes == [0])
  }

  @Test func `is told its rates, and those of what is driven`() throws {
    let script = hello + #"read s; printf '%s\n' "$s" > rates.txt; echo '{"type":"done"}'; cat >/dev/null"#
    let folder = try TemporaryFolder()
    let program = JSON.strings(["/bin/sh", "-c", script]).canonical
    let file = folder.path + "/e.json"
    try """
    {"name": "t", "functions": ["sphere"], "seeds": 1, "budget": {"steps": 4},
     "optimizers": [{"optimizer": {"program": \(program)}, "learningRate": 0.5, "beta1": 0.9, "mode": "x"}],
     "schedules": [{"learningRate": "linear", "beta1": {"schedule": "linear", "start": 0.5, "end": 1}}]}
    """.write(toFile: file, atomically: true, encoding: .utf8)
    let loaded = try Experiment.load(file: file)
    let store = try RunStore(folder: folder.path + "/R", .readWrite, tool: "test")
    defer { store.close() }
    var runner = SweepRunner(jobs: 1)
    runner.allowsPrograms = true
    _ = try runner.run(loaded.experiment, source: loaded.source, in: store)
    let start = try JSONDocument(String(contentsOfFile: folder.path + "/rates.txt", encoding: .utf8)).root
    #expect(start["rates"] == .numbers([0.5, 0.375, 0.25, 0.125]))
    #expect(start["driven"]?["beta1"] == .numbers([0.5, 0.625, 0.75, 0.875]))
    #expect(start["settings"] == ["learningRate": 0.5, "beta1": 0.9, "mode": "x"])
    #expect(start["n"] == 2 && start["x"]?.numbers?.count == 2 && start["budget"] == ["steps": 4])
    #expect(start["seed"]?.integer.map { $0 >= 0 } ?? false)
  }

  @Test(
    arguments: [
      ("exit 7", Status.crashed, "it ended with status 7"), ("kill -9 $$", .crashed, "signal 9"),
      ("echo nonsense; sleep 9", .invalid, "no JSON object"), ("sleep 9", .timeout, "2 s"),
      (#"echo '{"type":"ask","x":[1.0]}'; sleep 9"#, .invalid, "must have 2 coordinates and has 1"),
      (#"echo '{"type":"ask","x":["a",2.0]}'; sleep 9"#, .invalid, "list of numbers"),
      (#"echo '{"type":"ask","x":[1.0,2.0],"want":["hessian"]}'; sleep 9"#, .invalid, "`want`"),
      (#"echo '{"type":"what"}'; sleep 9"#, .invalid, "not expected"),
      (#"echo '{"type":"error","message":"singular matrix"}'; cat"#, .crashed, "singular matrix"),
      (#"echo '{"type":"ask","x":[1e200,1.0]}'; cat"#, .invalid, "not finite"),
    ]) func `costs its own run where it goes wrong`(script: String, status: Status, words: String) throws
  {
    let theirs =
      once + #"read s; case $s in *'"seed":'*[02468],*) "# + script
      + #";; *) echo '{"type":"done","x":[1.0,1.0]}'; cat >/dev/null;; esac"#
    let limits = status == .timeout ? ", \"limits\": {\"secondsPerRun\": 2}" : ""
    let all = try records(optimizer(theirs), seeds: 8, more: limits)
    #expect(all.count == 8)
    let wrong = all.filter { $0.status == status }
    #expect(!wrong.isEmpty)
    #expect(wrong.allSatisfy { words.isEmpty || ($0.reason ?? "").contains(words) }, "\(wrong.map { $0.reason ?? "" })")
    #expect(all.allSatisfy { $0.status == status || $0.status == .stalled }, "\(all.map(\.status))")
    #expect(all.contains { $0.status == .stalled })
  }

  @Test func `is started only where that is allowed`() throws {
    let text = """
      {"name": "t", "functions": ["sphere"], "optimizers": [\(optimizer("touch /tmp/downhill-must-not-be"))], "seeds": 1,
       "budget": {"steps": 1}}
      """
    let experiment = try Experiment(text: text)
    let folder = try TemporaryFolder()
    let store = try RunStore(folder: folder.path, .readWrite, tool: "test")
    defer { store.close() }
    #expect(throws: SettingsError.self) { try SweepRunner(jobs: 1).run(experiment, in: store) }
    #expect(!FileManager.default.fileExists(atPath: "/tmp/downhill-must-not-be"))
  }

  @Test func `has a key of its command, its settings and its files`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/e.json"
    func key(_ program: String, _ more: String = "", _ top: String = "") throws -> Digest {
      try """
      {"name": "t", "functions": ["sphere"], "seeds": 1, "budget": {"steps": 4},
       "optimizers": [{"optimizer": \(program)\(more)}]\(top)}
      """.write(toFile: file, atomically: true, encoding: .utf8)
      let experiment = try Experiment.load(file: file).experiment
      return experiment.key(of: experiment.cells[0])
    }
    try "one".write(toFile: folder.path + "/a.txt", atomically: true, encoding: .utf8)
    let first = try key(#"{"program": ["x"], "files": ["a.txt"]}"#)
    #expect(
      try key(#"{"program": ["x"], "files": ["a.txt"], "slots": 3}"#, "", ", \"limits\": {\"memory\": \"1 GiB\"}")
        == first)
    #expect(try key(#"{"program": ["x", "y"], "files": ["a.txt"]}"#) != first)
    #expect(try key(#"{"program": ["x"], "files": ["a.txt"], "threads": 2}"#) != first)
    #expect(try key(#"{"program": ["x"], "files": ["a.txt"]}"#, ", \"k\": 1") != first)
    try "two".write(toFile: folder.path + "/a.txt", atomically: true, encoding: .utf8)
    #expect(try key(#"{"program": ["x"], "files": ["a.txt"]}"#) != first)
    let word = try key(#"{"program": ["x", "a.txt"]}"#)
    try "three".write(toFile: folder.path + "/a.txt", atomically: true, encoding: .utf8)
    #expect(try key(#"{"program": ["x", "a.txt"]}"#) != word)
  }

  @Test func `reads back from its resolved form with the same key`() throws {
    let text = """
      {"name": "t", "functions": ["sphere"], "seeds": 1, "budget": {"steps": 4}, "limits": {"secondsPerRun": 9},
       "optimizers": [{"optimizer": {"program": ["x"], "threads": 2}, "method": ["a", "b"]}]}
      """
    let experiment = try Experiment(text: text)
    let again = try Experiment(json: experiment.resolved)
    #expect(again.cells.map { again.key(of: $0) } == experiment.cells.map { experiment.key(of: $0) })
    #expect(again.cells.map(\.arm.label) == experiment.cells.map(\.arm.label))
    #expect(again.cells.map(\.arm.label) == ["x method=a", "x method=b"])
    #expect(again.limits == experiment.limits)
  }

  @Test(
    arguments: [
      (#"{"program": []}"#, "`program` must be a list"), (#"{"program": "python3 x"}"#, "`program` must be a list"),
      (#"{"programs": ["x"]}"#, "did you mean `program`?"),
      (#"{"program": ["x"], "files": ["none.txt"]}"#, "no such file"),
      (#"{"program": ["x"], "files": ["/etc/passwd"]}"#, "outside"),
      (#"{"program": ["x"], "threads": 0}"#, "`threads`"),
      (#"{"files": []}"#, "the key `program` is missing"),
    ]) func `that cannot be is refused with a line`(program: String, words: String) throws
  {
    let folder = try TemporaryFolder()
    let file = folder.path + "/e.json"
    try """
    {"name": "t", "functions": ["sphere"], "seeds": 1, "budget": {"steps": 4}, "optimizers": [{"optimizer": \(program)}]}
    """.write(toFile: file, atomically: true, encoding: .utf8)
    let error = try #require(throws: ExperimentErrors.self) { try Experiment.load(file: file) }
    #expect(error.problems.contains { $0.description.contains(words) }, "\(error.problems.map(\.description))")
  }
}
