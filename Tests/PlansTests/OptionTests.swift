import Optimizers
import Plans
import Testing
import Values

private func experiment(_ more: String = "", seeds: String = "3", budget: String = #"{"steps": 100}"#) throws
  -> Experiment
{
  try Experiment(
    text: text(optimizers: #"[{"optimizer": "adam", "learningRate": [0.1, 0.01]}]"#, more, seeds: seeds, budget: budget)
  )
}

@Suite struct `The options of an experiment` {
  @Test func `have a title, a description and a schema for editors`() throws {
    let read = try experiment(#""title": "Which?", "description": "Why.", "$schema": "x.json""#)
    #expect(read.title == "Which?")
    #expect(read.description == "Why.")
  }

  @Test(arguments: [
    ("5", [1, 2, 3, 4, 5]), ("[9, 0, 4]", [0, 4, 9]), (#"{"first": 10, "count": 2}"#, [10, 11]),
    (#"{"count": 2}"#, [1, 2]), ("1", [1]), ("2.0", [1, 2]),
  ])
  func `count or list seeds`(written: String, expected: [Int]) throws {
    #expect(try experiment(seeds: written).seeds == expected)
  }

  @Test func `choose the experiment seed`() throws {
    #expect(try experiment(#""seed": 77"#).seed == 77)
    #expect(try experiment(#""seed": 0"#).seed == 0)
  }

  @Test(arguments: [
    (#"{"steps": 10}"#, Budget(steps: 10)), (#"{"evaluations": 20}"#, Budget(evaluations: 20)),
    (#"{"gradients": 30, "steps": 5}"#, Budget(steps: 5, gradients: 30)),
    (#"{"steps": null, "evaluations": 1}"#, Budget(evaluations: 1)),
    (#"{"steps": 1000000000}"#, Budget(steps: 1_000_000_000)),
  ])
  func `limit runs`(written: String, expected: Budget) throws {
    #expect(try experiment(budget: written).budget == expected)
  }

  @Test func `put targets in descending order`() throws {
    #expect(try experiment(#""targets": [1e-8, 10, 0.1]"#).targets == [10, 0.1, 1e-8])
  }

  @Test func `stop early`() throws {
    #expect(try experiment(#""stopping": {"atTarget": true}"#).stopping == Stopping(atTarget: true))
    let norm = try experiment(#""stopping": {"gradientNorm": 1e-6}"#).stopping
    #expect(norm == Stopping(atTarget: false, gradientNorm: 1e-6))
    #expect(try experiment(#""stopping": {"gradientNorm": null}"#).stopping == Stopping())
  }

  @Test func `hold new results against old ones`() throws {
    #expect(try experiment().gate == nil && experiment().resolved["gate"] == nil)
    let read = try experiment(#""gate": {"measures": ["failed runs", "final gap"], "effect": 2, "undecided": "fail"}"#)
    let gate = try #require(read.gate)
    #expect(gate.measures == [.gap, .failed] && gate.alpha == 0.05 && gate.effect == 2 && gate.undecided == .fail)
    #expect(Gate(manifest: read.resolved["gate"]) == gate && Gate(manifest: nil) == Gate())
    let cell = try experiment().cells[0]
    #expect(try read.key(of: cell) == experiment().key(of: cell))
  }

  @Test func `bound what runs use, and say what a failed one means, without naming them anew`() throws {
    let read = try experiment(#""limits": {"secondsPerRun": 10, "memory": "2 GiB"}, "onFailure": "stop""#)
    #expect(read.limits.secondsPerRun == 10 && read.limits.memory == 2 << 30 && read.onFailure == .stop)
    #expect(
      read.resolved["limits"] == ["secondsPerRun": 10, "secondsToStart": 30, "memory": .integer(2 << 30)]
        && read.resolved["onFailure"] == "stop")
    let plain = try experiment()
    #expect(plain.limits.secondsPerRun == nil && plain.onFailure == .goOn)
    #expect(plain.resolved["limits"] == nil && plain.resolved["onFailure"] == nil)
    #expect(try experiment(#""limits": {"memory": "1 GB"}"#).resolved["limits"]?["secondsPerRun"] == nil)
    #expect(read.key(of: plain.cells[0]) == plain.key(of: plain.cells[0]))
  }

  @Test(arguments: [
    (#""log""#, RecordRule.logarithmic(perDecade: 20)), (#""all""#, .every(1)), (#"{"every": 7}"#, .every(7)),
    (#"{"pointsPerDecade": 3}"#, .logarithmic(perDecade: 3)),
  ])
  func `say what curves record`(written: String, expected: RecordRule) throws {
    #expect(try experiment("\"record\": \(written)").record == expected)
  }

  @Test(arguments: [
    (#""uniform""#, StartRule.domain), (#""usual""#, .usual), ("[1, -2]", .point([1, -2])),
    (#"{"uniform": [-1, 3]}"#, .box(-1, 3)), (#"{"gaussian": 0.5}"#, .around(0.5)),
  ])
  func `say where runs begin`(written: String, expected: StartRule) throws {
    let top = try experiment("\"start\": \(written)")
    #expect(top.cells.allSatisfy { $0.function.start == expected })
    let own = try Experiment(
      text: text(functions: "[{\"function\": \"rosenbrock\", \"start\": \(written)}]", "\"start\": [5, 5]"))
    #expect(own.cells.allSatisfy { $0.function.start == expected })
  }

  @Test func `tune on seeds of their own`() throws {
    let short = try #require(try experiment(#""tuning": {"over": "learningRate"}"#).tuning)
    #expect(short == Tuning(over: ["learningRate"], seeds: Array(1_000_001...1_000_010), criterion: .medianGap))
    let full = try #require(
      try experiment(
        #""tuning": {"over": ["learningRate"], "seeds": [50, 40], "criterion": "evaluations to target"}"#
      ).tuning)
    #expect(full == Tuning(over: ["learningRate"], seeds: [40, 50], criterion: .evaluationsToTarget))
    let count = try #require(try experiment(#""tuning": {"over": "learningRate", "seeds": 2}"#).tuning)
    #expect(count.seeds == [1_000_001, 1_000_002])
    #expect(try experiment(#""tuning": null"#).tuning == nil)
    let compared = try experiment(#""tuning": {"over": "learningRate", "baselines": ["best default", "default"]}"#)
    #expect(compared.tuning?.baselines == [.untuned, .bestUntuned])
  }

  @Test func `choose figures`() throws {
    func figures(_ value: String) throws -> FigureChoice {
      try report(#"{"figures": "# + value + "}").figures
    }
    #expect(try figures("true") == .all && figures("false") == .only([]))
    #expect(try figures(#"["ecdf", "curves"]"#) == .only(["curves", "ecdf"]))
    let metrics = #"["ecdf", {"metric": "accuracy"}, {"metric": "value", "split": "train"}]"#
    let choice = try figures(metrics)
    #expect(choice == .only(["ecdf"], metrics: [MetricChoice("accuracy"), MetricChoice("value", of: .train)]))
    #expect(choice.contains("metrics") && choice.names("metrics") && !choice.isEmpty)
    let chosen = try Experiment(text: text(#""report": {"figures": ["heatMap", "contour"]}"#), words: words)
    #expect(try Experiment(json: chosen.resolved).report.figures == .only(["contour", "heatMap"]))
  }

  @Test func `take what the catalogue has where one is given, and else any word`() throws {
    #expect(try experiment(#""report": {"figures": ["mine"]}"#).report.figures == .only(["mine"]))
    #expect(try experiment(#""seed": 1"#).report.tables == nil)
    #expect(try experiment(#""seed": 1"#).resolved["report"]?["tables"] == nil)
    #expect(throws: ExperimentErrors.self) { try report(#"{"figures": ["mine"]}"#) }
    #expect(throws: ExperimentErrors.self) { try report(#"{"tables": ["mine"]}"#) }
    #expect(try report(#"{"answer": "target"}"#).answer == "target" && report(#"{"answer": null}"#).answer == nil)
    let error = #expect(throws: ExperimentErrors.self) { try report(#"{"answer": "targets"}"#) }
    #expect(error?.problems[0].message.contains("target") == true)
    #expect(throws: ExperimentErrors.self) { try report(#"{"answer": ["target"]}"#) }
  }

  private let words = ReportWords(
    figures: ["curves", "contour", "heatMap", "ecdf"], tables: ["scores", "ranks", "effects"],
    answers: ["ranks", "target"])

  private func report(_ options: String) throws -> ReportOptions {
    try Experiment(text: text(#""report": "# + options), words: words).report
  }

  @Test func `name a baseline by its label, or by optimizer and schedule`() throws {
    #expect(
      try experiment(#""report": {"baseline": "adam learningRate=0.1", "figures": false}"#).report
        == ReportOptions(baseline: "adam learningRate=0.1", figures: false))
    let schedules = #""schedules": ["constant", "cosine"], "report": {"baseline": "adam/cosine"}"#
    #expect(try Experiment(text: text(schedules)).report.baseline == "adam + cosine")
    #expect(try experiment(#""report": {"baseline": null}"#).report.baseline == nil)
    let chosen = try report(#"{"tables": ["effects", "scores"], "floor": 1e-8}"#)
    #expect(chosen.tables == ["scores", "effects"] && chosen.floor == 1e-8)
    #expect(try report(#"{"tables": []}"#).tables == [])
    #expect(try report("{}").areaBounds == 1e-8...1e2)
    #expect(try report(#"{"aoccBounds": [1e-3, 1]}"#).areaBounds == 1e-3...1)
    for wrong in ["[1, 1e-3]", "[0, 1]", "[1]", "1", "null", "[1e-3, 1, 2]"] {
      let error = #expect(throws: ExperimentErrors.self) { try report("{\"aoccBounds\": \(wrong)}") }
      #expect(error?.problems.count == 1 && error?.problems[0].message.contains("the lesser first") == true, "\(wrong)")
    }
    #expect(try report("{}").tables == words.tables)
  }
}
