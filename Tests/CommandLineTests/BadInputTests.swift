import Foundation
import TestSupport
import Testing

/// A file that is right but for what a test puts into it.
private func experiment(
  functions: String = "[\"rosenbrock\"]", optimizers: String = "[\"adam\"]", rest: String = "", budget: String = "100"
) -> String {
  """
  {
    "name": "bad",
    "functions": \(functions),
    "optimizers": \(optimizers),
    "seeds": 2,\(rest)
    "budget": { "steps": \(budget) }
  }
  """
}

private let mistakes: [(what: String, text: String, says: [String])] = [
  ("an unknown key", experiment(rest: "\n  \"sedes\": 3,"), [":6:3:", "`sedes`", "did you mean `seeds`?"]),
  ("an unknown optimizer", experiment(optimizers: "[\"adma\"]"), [":4:18:", "unknown optimizer `adma`", "`adam`"]),
  (
    "an unknown setting", experiment(optimizers: "[{\"optimizer\": \"adam\", \"lerningRate\": 1}]"),
    ["`lerningRate`", "did you mean `learningRate`?"]
  ),
  (
    "a wrong type", experiment(optimizers: "[{\"optimizer\": \"adam\", \"beta1\": \"x\"}]"),
    ["`beta1` must be a number"]
  ),
  (
    "an empty axis", experiment(optimizers: "[{\"optimizer\": \"adam\", \"learningRate\": []}]"),
    ["learningRate", "lists no value"]
  ),
  (
    "a pair that cannot be", experiment(functions: "[\"cone\"]", optimizers: "[\"newton\"]"),
    ["newton", "hessian", "cone"]
  ),
  ("a negative budget", experiment(budget: "-5"), ["budget.steps", "-5"]),
  ("a cut-off file", String(experiment().dropLast(30)), ["bad.json:"]),
  (
    "a start that is not a number",
    experiment(functions: "[{\"function\": \"rosenbrock\", \"start\": [null, 1]}]"), ["start"]
  ),
  (
    "a dimension that it has not", experiment(functions: "[{\"function\": \"beale\", \"dimension\": 3}]"),
    ["beale", "3"]
  ),
  ("a missing base", "{ \"extends\": \"nowhere.json\" }", ["nowhere.json"]),
]

@Suite struct `Bad input` {
  @Test(arguments: mistakes.map(\.what))
  func `gets a line that says where and what`(what: String) throws {
    let mistake = try #require(mistakes.first { $0.what == what })
    let scratch = try TemporaryFolder()
    let file = try scratch.file("bad.json", mistake.text)
    for command in ["validate", "run", "plan"] {
      let outcome = try Tool.run(command, file, in: scratch.url)
      #expect(outcome.status == 2, "\(command): \(outcome.error)")
      #expect(outcome.error.hasPrefix("error: "), "\(command): \(outcome.error)")
      for part in mistake.says { #expect(outcome.error.contains(part), "\(command): \(outcome.error)") }
      #expect(!FileManager.default.fileExists(atPath: scratch.path("Results")))
    }
  }

  @Test func `reports all errors of a file at once`() throws {
    let scratch = try TemporaryFolder()
    let text = experiment(
      functions: "[\"rosenbrok\"]", optimizers: "[{\"optimizer\": \"adam\", \"beta1\": 2}]", budget: "0")
    let outcome = try Tool.run("validate", try scratch.file("bad.json", text))
    #expect(outcome.error.split(separator: "\n").count == 3, "\(outcome.error)")
  }

  @Test func `of a missing file exits with 2`() throws {
    let outcome = try Tool.run("run", "nowhere.json")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("nowhere.json"))
  }

  @Test func `of a results folder that cannot be written exits with 5`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("good.json", experiment())
    let outcome = try Tool.run("run", file, "--results", "/proc/downhill")
    #expect(outcome.status == 5, "\(outcome.error)")
    #expect(outcome.error.hasPrefix("error: /proc/downhill"))
    let blocked = try Tool.run("run", file, "--results", file)
    #expect(blocked.status == 5, "\(blocked.error)")
  }

  @Test func `of a store that is no store exits with 5 and leaves it alone`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("good.json", experiment())
    let store = scratch.url.appending(path: "Results/bad")
    try FileManager.default.createDirectory(at: store, withIntermediateDirectories: true)
    let text = "this is no database, and somebody may want it back"
    try text.write(to: store.appending(path: "runs.sqlite"), atomically: true, encoding: .utf8)
    let outcome = try Tool.run("run", file, "--results", scratch.path("Results"))
    #expect(outcome.status == 5, "\(outcome.error)")
    #expect(try String(contentsOf: store.appending(path: "runs.sqlite"), encoding: .utf8) == text)
  }

  @Test(arguments: [
    (["rnu", "x.json"], "unknown subcommand `rnu`; did you mean `run`?"),
    (["rnu"], "unknown subcommand `rnu`; did you mean `run`?"),
    (["run"], "<file> ... is missing; see `downhill run --help`"),
    (["run", "x.json", "--jobs", "-2"], "--jobs must be at least 1, not -2"),
    (["run", "x.json", "--jobs", "two"], "--jobs must be a whole number, not `two`"),
    (["run", "x.json", "--shard", "5/4"], "--shard must be I/N with 1 ≤ I ≤ N, not `5/4`"),
    (["run", "x.json", "--reslts", "y"], "unknown option `--reslts`; did you mean `--results`?"),
    (["run", "x.json", "--jobs"], "--jobs has no value; see `downhill run --help`"),
    (["plan", "x.json", "y.json"], "unexpected argument `y.json`; see `downhill plan --help`"),
    (["list", "functoins"], "unknown kind `functoins`; did you mean `functions`?"),
    (
      ["schedule", "cosine", "--steps", "5", "--learning-rate", "-1"],
      "--learning-rate must be a number at least 0, not -1"
    ),
    (
      ["schedule", "cosine", "--steps", "5", "--learning-rate", "0x1p3"],
      "--learning-rate must be a number in decimals, not `0x1p3`"
    ),
    (
      ["schedule", "cosine", "--steps", "5", "--learning-rate", "inf"],
      "--learning-rate must be a number in decimals, not `inf`"
    ),
    (["plan", "x.json", "--power", "0.9"], "--power and --effect go together"),
    (["plan", "x.json", "--power", "2", "--effect", "0.1"], "--power must be from 0.5 to 0.999, not 2"),
    (["schedule", "cosine", "--steps", "0x10"], "--steps must be a whole number, not `0x10`"),
    (["schedule", "cosine", "--steps", "-3"], "--steps must be from 1 to 5000000, not -3"),
    (
      ["evaluate", "rosenbrock", "--at", "1,nan"], "--at must be numbers separated by commas, not `nan` as coordinate 2"
    ),
    (["evaluate", "rosenbrock", "--at", "1e999,1"], "--at must be finite numbers, not `1e999` as coordinate 1"),
    (["evaluate", "sphere", "--at", "1 2"], "--at must be numbers separated by commas, not `1 2` as coordinate 1"),
    (["evaluate", "sphere", "--at", "0x10"], "--at must be numbers separated by commas, not `0x10` as coordinate 1"),
    (["evaluate", "sphere", "--at", ""], "--at must be numbers separated by commas, not `` as coordinate 1"),
    (["evaluate", "rosenbrock", "--at", "1,1", "--instance", "-1"], "`instance` must be an integer at least 0"),
    (
      ["evaluate", "{\"function\": \"spere\"}", "--at", "1"],
      "function:1:2: unknown function `spere`; did you mean `sphere`?"
    ),
    (
      ["trace", "--function", "rosenbrock", "--optimizer", "adam", "--steps", "-3"],
      "--steps must be at least 1, not -3"
    ),
    (
      ["trace", "--function", "rosenbrock", "--optimizer", "adam", "--steps", "3", "--start", "nan,1"],
      "--start must be numbers separated by commas, not `nan` as coordinate 1"
    ),
    (
      ["trace", "--function", "rosenbrock", "--optimizer", "adam", "--steps", "3", "--start", "1e200,1"],
      "rosenbrock is not finite at this start"
    ),
    (
      [
        "trace", "--function", "sphere", "--optimizer", "gradientDescent", "--steps", "3", "--schedule",
        "{\"schedule\": \"oneCycle\", \"cycleMomentum\": true}",
      ], "gradientDescent has no momentum for the schedule oneCycle to move; normalizedGradientDescent, sgd, momentum"
    ),
  ])
  func `in arguments gets one line, and exits with 2`(arguments: [String], says: String) throws {
    let outcome = try Tool.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.hasPrefix("error: ") && outcome.error.contains(says), "\(outcome.error)")
    #expect(outcome.error.split(separator: "\n").count == 1, "\(outcome.error)")
  }

  @Test func `is not what blanks around numbers are`() throws {
    let outcome = try Tool.run("evaluate", "sphere", "--at", " 1, -2.5e0 ,.5", "--json")
    #expect(outcome.output.contains("\"value\": 7.5"), "\(outcome.output)\(outcome.error)")
  }

  @Test func `is not a JSON Schema beside experiments, which is passed over`() throws {
    let outcome = try Tool.run("validate", "Experiments/quickstart.json", "Experiments/experiment.schema.json")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.hasSuffix("Experiments/experiment.schema.json: a JSON Schema, passed over\n"))
    let run = try Tool.run("run", "Experiments/experiment.schema.json")
    #expect(run.status == 2)
    #expect(run.error.hasSuffix("this is a JSON Schema, not an experiment\n"), "\(run.error)")
    #expect(run.error.split(separator: "\n").count == 1)
  }

  @Test func `of arguments exits with 2`() throws {
    #expect(try Tool.run("run").status == 2)
    #expect(try Tool.run("rnu").status == 2)
    #expect(try Tool.run("evaluate", "rosenbrock", "--at", "1,nan").status == 2)
    #expect(try Tool.run("trace", "--function", "rosenbrock", "--optimizer", "adma", "--steps", "3").status == 2)
    #expect(try Tool.run("report", "/nowhere").status == 5)
  }
}
