import Foundation
import Functions
import Plans
import Records
import Runner
import Store
import TestSupport
import Testing
import Values

/// f(x, y) = x² + 4y² in awk, which keeps to what it is told: `fault` is shell that stands before an answer.
private func bowl(
  fault: String = "", gives: String = #"["value","gradient"]"#, minimum: String = #"{"value":0.0,"points":[[0.0,0.0]]}"#
) -> String {
  let awk = #"""
    { line = $0; sub(/.*"xs":\[\[/, "", line); sub(/\]\].*/, "", line); n = split(line, p, /\],\[/); v = ""; g = "";
      for (i = 1; i <= n; i++) { split(p[i], x, ","); FAULT
        v = v (i > 1 ? "," : "") sprintf("%.17g", x[1]*x[1] + 4*x[2]*x[2]);
        g = g (i > 1 ? "," : "") "[" sprintf("%.17g", 2*x[1]) "," sprintf("%.17g", 8*x[2]) "]" }
      print "{\"type\":\"tell\",\"values\":[" v "],\"gradients\":[" g "]}"; fflush() }
    """#.replacing("FAULT", with: fault).replacing("\n", with: " ")
  let ready =
    #"{"type":"ready","protocol":1,"n":2,"x":[3.0,4.0],"gives":"# + gives + #","minimum":"# + minimum + "}"
  let script = "read h; echo '\(ready)'; while read l; do printf '%s\\n' \"$l\" | awk '\(awk)' || exit $?; done"
  return JSON.strings(["/bin/sh", "-c", script]).canonical
}

private struct Sweep {
  let summary: RunSummary
  let records: [RunRecord]
}

/// The runs of one optimizer on a program.
private func run(
  _ program: String, _ optimizer: String = #"{"optimizer": "gradientDescent", "learningRate": 0.05}"#, seeds: Int = 1,
  budget: String = "{\"steps\": 5}", entry: String = "", more: String = "", lockstep: Bool = true
) throws -> Sweep {
  let text = """
    {"name": "t", "functions": [{"function": {"program": \(program)}\(entry)}], "optimizers": [\(optimizer)],
     "seeds": \(seeds), "budget": \(budget), "record": "all"\(more)}
    """
  let experiment = try Experiment(text: text)
  let folder = try TemporaryFolder()
  let store = try folder.store()
  defer { store.close() }
  var runner = SweepRunner(jobs: 2)
  runner.allowsPrograms = true
  runner.lockstep = lockstep
  let summary = try runner.run(experiment, in: store)
  let key = Plan(experiment, cells: experiment.cells, seeds: experiment.seeds).cells[0].key
  return Sweep(
    summary: summary, records: try store.runs(of: key).sorted { $0.seed < $1.seed }.map(\.record))
}

@Suite struct `A function that is a program` {
  @Test func `is minimised, counted and recorded as any other`() throws {
    let record = try #require(try run(bowl(), entry: ", \"start\": \"usual\"").records.first)
    #expect(record.status == .budget && record.steps == 5 && record.counts.gradients == 5)
    #expect(record.curve.values.first == 73)
    #expect(record.curve[property: Curve.gradientNorm]?.first == (36.0 + 1024).squareRoot())
    var x = [3.0, 4.0]
    for _ in 0..<5 { x = [x[0] - 0.05 * (2 * x[0]), x[1] - 0.05 * (8 * x[1])] }
    #expect(abs(record.point[0] - x[0]) < 1e-15 && abs(record.point[1] - x[1]) < 1e-15)
  }

  @Test func `has in a pack the bits that it has alone, under noise too`() throws {
    let noise = ", \"noise\": 0.5"
    let packed = try run(bowl(), seeds: 11, entry: noise).records
    let alone = try run(bowl(), seeds: 11, entry: noise, lockstep: false).records
    #expect(packed.count == 11 && packed == alone)
    #expect(Set(packed.map(\.final)).count == 11)
  }

  @Test(arguments: ["\"bfgs2\"", "\"nelderMead\"", "{\"optimizer\": \"adam\", \"learningRate\": 0.1}"])
  func `has our methods come to the same as on the built-in twin`(optimizer: String) throws {
    let theirs = try run(bowl(), optimizer, budget: "{\"evaluations\": 150}", entry: ", \"start\": \"usual\"").records
    let text = """
      {"name": "t", "functions": [{"expression": "x1^2 + 4*x2^2", "start": [3, 4]}], "optimizers": [\(optimizer)],
       "seeds": 1, "budget": {"evaluations": 150}, "record": "all"}
      """
    let experiment = try Experiment(text: text)
    let folder = try TemporaryFolder()
    let store = try folder.store()
    defer { store.close() }
    _ = try SweepRunner(jobs: 1).run(experiment, in: store)
    let key = Plan(experiment, cells: experiment.cells, seeds: [1]).cells[0].key
    let ours = try #require(try store.runs(of: key).first).record
    let record = try #require(theirs.first)
    #expect(record.status == ours.status && record.steps == ours.steps && record.counts == ours.counts)
    #expect(zip(record.point, ours.point).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test func `shares the starts and the noise of a function that it names, and nothing else`() throws {
    func records(_ function: String) throws -> [RunRecord] {
      let experiment = try Experiment(
        text: """
          {"name": "t", "functions": [\(function)], "seeds": 3, "budget": {"steps": 4}, "record": "all",
           "optimizers": [{"optimizer": "gradientDescent", "learningRate": 0.01}]}
          """)
      #expect(try Experiment(json: experiment.resolved).cells == experiment.cells)
      let folder = try TemporaryFolder()
      let store = try folder.store()
      defer { store.close() }
      var runner = SweepRunner(jobs: 1)
      runner.allowsPrograms = true
      _ = try runner.run(experiment, in: store)
      let key = Plan(experiment, cells: experiment.cells, seeds: experiment.seeds).cells[0].key
      return try store.runs(of: key).map(\.record)
    }
    let twin = #", "startsOf": "booth", "noise": 0.1"#
    let theirs = try records("{\"function\": {\"program\": \(bowl())}\(twin)}")
    let ours = try records("{\"expression\": \"x1^2 + 4*x2^2\"\(twin)}")
    for (a, b) in zip(theirs, ours) {
      #expect(zip(a.point, b.point).allSatisfy { abs($0 - $1) < 1e-13 }, "\(a.point) \(b.point)")
      #expect(a.curve.values.count == 5 && a.curve.values[0] == b.curve.values[0])
    }
    #expect(Set(theirs.map { $0.curve.values[0] }).count == 3)
    #expect(throws: (any Error).self) {
      try Experiment(
        text: "{\"name\": \"t\", \"functions\": [{\"function\": {\"program\": \(bowl())}, \"startsOf\": \"boot\"}], "
          + "\"optimizers\": [\"bfgs2\"]}")
    }
  }

  @Test(arguments: 1...8)
  func `costs its run whichever answer is late, that at the end of a curve too`(answers: Int) throws {
    let ready = #"{"type":"ready","protocol":1,"n":2,"x":[3.0,4.0],"gives":["value","gradient"]}"#
    let tell = #"{"type":"tell","values":[25.0],"gradients":[[1.0,1.0]]}"#
    let script =
      "read h; echo '\(ready)'; k=0; while read l; do k=$((k+1)); [ $k -gt \(answers) ] && sleep 9; echo '\(tell)'; done"
    let program = JSON.strings(["/bin/sh", "-c", script]).canonical
    let limits = ", \"limits\": {\"secondsPerRun\": 0.3}"
    let record = try #require(try run(program, budget: "{\"steps\": 3}", more: limits).records.first)
    #expect(record.status == .timeout || record.status == .budget, "\(record)")
    #expect(record.curve.values.allSatisfy { $0 == 25 } && record.curve.best == record.curve.values)
  }

  @Test(
    arguments: [
      ("if (x[1] > 1) exit 3;", Status.crashed, "status 3"),
      (#"if (x[1] > 1) { print "what"; fflush(); next };"#, .invalid, "no JSON object"),
      (
        #"if (x[1] > 1) { print "{\"type\":\"tell\",\"values\":[1.0,2.0,3.0,4.0,5.0,6.0,7.0,8.0,9.0]}"; fflush(); next };"#,
        .invalid, "`values` must have"
      ),
      (
        #"if (x[1] > 1) { print "{\"type\":\"error\",\"message\":\"too far\"}"; fflush(); next };"#, .crashed, "too far"
      ),
      ("if (x[1] > 1) while (1) n++;", .timeout, "s"),
    ]) func `costs its own runs where it goes wrong, in a pack too`(
      fault: String, status: Status, words: String
    ) throws
  {
    let limits = status == .timeout ? ", \"limits\": {\"secondsPerRun\": 0.5}" : ""
    let box = ", \"start\": {\"uniform\": [0, 1.5]}"
    let all = try run(bowl(fault: fault), seeds: 8, budget: "{\"steps\": 3}", entry: box, more: limits).records
    let wrong = all.filter { $0.status == status }
    #expect(!wrong.isEmpty && wrong.count < 8, "\(all.map(\.status))")
    #expect(wrong.allSatisfy { $0.reason?.contains(words) ?? false }, "\(wrong.map { $0.reason ?? "" })")
    #expect(all.allSatisfy { $0.status == status || $0.status == .budget })
    // In a pack or alone, it costs the same runs, and the others nothing.
    let alone = try run(
      bowl(fault: fault), seeds: 8, budget: "{\"steps\": 3}", entry: box, more: limits, lockstep: false
    ).records
    #expect(zip(all, alone).allSatisfy { $0.status == status ? $1.status == status : $0 == $1 })
  }

  @Test func `or a formula tells the point where it has no value`() throws {
    let experiment = try Experiment(
      text: """
        {"name": "t", "functions": [{"expression": "sqrt(x1)", "start": [1]}], "seeds": 1, "budget": {"steps": 9},
         "optimizers": [{"optimizer": "gradientDescent", "learningRate": 10}]}
        """)
    let folder = try TemporaryFolder()
    let store = try folder.store()
    defer { store.close() }
    _ = try SweepRunner(jobs: 1).run(experiment, in: store)
    let key = Plan(experiment, cells: experiment.cells, seeds: [1]).cells[0].key
    let record = try #require(try store.runs(of: key).first).record
    #expect(record.status == .diverged && record.reason == "f is not finite at x = (-4)")
  }

  @Test func `may give values alone, which methods of values need`() throws {
    let values = bowl(gives: #"["value"]"#)
    let record = try #require(try run(values, "\"nelderMead\"", budget: "{\"evaluations\": 40}").records.first)
    #expect(record.counts.values > 20 && record.best < 1)
    #expect(record.curve[property: Curve.gradientNorm] == nil)
    let error = try #require(throws: SettingsError.self) { try run(values) }
    #expect(error.description.contains("needs the gradient") && error.description.contains("exclude the pair"))
  }

  @Test(arguments: [("gradient", "needs the gradient, and "), ("hessian", "needs hessian, and value and gradient")])
  func `and an optimizer that is one, too, are held together before the first run`(need: String, words: String) throws {
    let script = "read h; echo '{\"type\":\"ready\",\"protocol\":1,\"needs\":[\"value\",\"\(need)\"]}'; cat"
    let optimizer = "{\"optimizer\": {\"program\": \(JSON.strings(["/bin/sh", "-c", script]).canonical)}}"
    let error = try #require(throws: SettingsError.self) { try run(bowl(gives: #"["value"]"#), optimizer) }
    #expect(error.description.contains(words), "\(error)")
  }

  @Test func `has a minimum looked for where it says none`() throws {
    let text = """
      {"name": "t", "functions": [{"function": {"program": \(bowl(minimum: "null"))}}],
       "optimizers": ["bfgs2"], "seeds": 1, "budget": {"evaluations": 9}}
      """
    let experiment = try Experiment(text: text)
    let folder = try TemporaryFolder()
    let store = try folder.store()
    defer { store.close() }
    var runner = SweepRunner(jobs: 1)
    runner.allowsPrograms = true
    _ = try runner.run(experiment, in: store)
    // Whoever reads the store later starts nothing.
    let again = try Experiment(text: text)
    try GuestGreetings(again).take(from: store)
    let minimum = try #require(again.functions.first).reference(try again.functions[0].objective())
    #expect(abs(try #require(minimum.value)) < 1e-12 && minimum.provenance.description.contains("found, not certified"))
  }

  @Test func `that does not greet as it should costs the runs on it`() throws {
    for (program, words) in [
      (#"["no-such-program-anywhere"]"#, "no-such-program-anywhere"),
      (#"["/bin/sh", "-c", "echo hello"]"#, "no JSON object"),
      (#"["/bin/sh", "-c", "read h; echo '{\"type\":\"ready\",\"protocol\":1}'; cat"]"#, "`n` must be"),
      (
        #"["/bin/sh", "-c", "read h; echo '{\"type\":\"ready\",\"protocol\":1,\"n\":2,\"x\":[1.0]}'; cat"]"#,
        "must have 2 coordinates"
      ),
    ] {
      let sweep = try run(program, seeds: 2)
      #expect(sweep.records.count == 2 && sweep.records.allSatisfy { $0.reason?.contains(words) ?? false }, "\(words)")
      #expect(sweep.summary.failedRuns == 2)
    }
  }

  @Test func `is started only where that is allowed, and has a key of command, settings and dimension`() throws {
    func experiment(_ entry: String) throws -> Experiment {
      try Experiment(
        text: """
          {"name": "t", "functions": [{"function": {"program": ["x"]}\(entry)}], "optimizers": ["bfgs2"], "seeds": 1,
           "budget": {"steps": 1}}
          """)
    }
    func key(_ entry: String) throws -> Digest {
      let experiment = try experiment(entry)
      return experiment.key(of: experiment.cells[0])
    }
    let keys = try ["", ", \"dimension\": 2", ", \"a\": 1", ", \"a\": 2", ", \"noise\": 1"].map(key)
    #expect(Set(keys).count == 5)
    let folder = try TemporaryFolder()
    let store = try folder.store()
    defer { store.close() }
    #expect(throws: SettingsError.self) { try SweepRunner(jobs: 1).run(try experiment(""), in: store) }
    let axes = try experiment(", \"dimension\": [2, 3], \"a\": [1, 2]")
    #expect(axes.functions.map(\.label) == ["x n=2 a=1", "x n=2 a=2", "x n=3 a=1", "x n=3 a=2"])
    let again = try Experiment(json: axes.resolved)
    #expect(again.cells.map { again.key(of: $0) } == axes.cells.map { axes.key(of: $0) })
    #expect(again.functions.map(\.label) == axes.functions.map(\.label))
  }

  @Test(
    arguments: [
      (#"{"function": {"program": []}}"#, "`program` must be a list"),
      (#"{"function": {"program": ["x"], "file": []}}"#, "did you mean `files`?"),
      (#"{"function": {"program": ["x"]}, "instance": 1}"#, "`instance` cannot be set"),
      (#"{"function": {"program": ["x"]}, "dimension": 0}"#, "`dimension`"),
      (#"{"function": {"program": ["x"]}, "dimension": 2, "start": [1]}"#, "2 coordinates"),
    ]) func `that cannot be is refused with a line`(entry: String, words: String) throws
  {
    let text = """
      {"name": "t", "functions": [\(entry)], "optimizers": ["bfgs2"], "seeds": 1, "budget": {"steps": 1}}
      """
    let error = try #require(throws: ExperimentErrors.self) { try Experiment(text: text) }
    #expect(error.problems.contains { $0.description.contains(words) }, "\(error.problems.map(\.description))")
  }
}
