import Functions
import Plans
import Testing
import Values

private func experiment(_ functions: String) throws -> Experiment { try Experiment(text: text(functions: functions)) }

private let valley = "sum(i, 1, n - 1, 100*(x[i+1] - x[i]^2)^2 + (1 - x[i])^2)"

/// Formulas in experiment files, as functions.
@Suite struct `Expressions in files` {
  @Test func `are functions, with axes, and read back to the same cells`() throws {
    let experiment = try experiment(
      """
      [{"expression": "a*x1^2 + b*sum(i, 2, n, x[i]^2)", "parameters": {"a": [1, 2], "b": {"logspace": [1, 100], "count": 3}},
        "dimension": [2, 5], "instance": [0, 1], "noise": [0, 0.1], "domain": [-1, 1], "label": "bowl"}]
      """)
    #expect(experiment.functions.count == 48)
    let again = try Experiment(json: experiment.resolved)
    #expect(again.cells == experiment.cells)
    #expect(Set(experiment.cells.map { experiment.key(of: $0) }).count == 48)
    for function in experiment.functions {
      let objective = try function.objective()
      #expect(objective.domain == Array(repeating: -1...1, count: function.dimension))
      let bottom = objective.minimum
      #expect(bottom.value.map { abs($0) < 1e-12 } == true, "\(bottom.provenance.description)")
      #expect(bottom.provenance.description.hasPrefix("computed: lowest end of descents from 64 starts, not certified"))
    }
  }

  @Test func `are the same whatever their spaces`() throws {
    let plain = try experiment(#"[{"expression": "x1^2+(x[2]*2)^2"}]"#).functions[0]
    let spaced = try experiment(#"[{"expression": " x[1]^2 +(2.0*x2)^2", "label": "x"}]"#).functions[0]
    let other = try experiment(#"[{"expression": "x1^2 + (x2*2)^2"}]"#).functions[0]
    #expect(plain.key == other.key && plain.key != spaced.key)
    #expect(plain.dimension == 2)
    #expect(plain.settings["expression"] == "x1^2 + (x2*2)^2")
  }

  @Test func `have streams of their own, shared by the values of a parameter`() throws {
    let functions = try experiment(
      #"[{"expression": "x1^2 + a*x2^2", "parameters": {"a": [1, 2]}}, {"expression": "x1^4 + x2^2"}, "rosenbrock"]"#
    ).functions
    let seeds = functions.map { $0.streamSeed(experiment: 1, seed: 1, .start) }
    #expect(Set(seeds).count == 3)
    let named = functions.filter { $0.settings["parameters"]?["a"] != nil }
    #expect(named.count == 2 && Set(named.map { $0.streamSeed(experiment: 1, seed: 1, .noise) }).count == 1)
  }

  @Test func `have the starts, the noise and the instances of their twin`() throws {
    let functions = try experiment(
      #"[{"expression": "\#(valley)", "startsOf": "rosenbrock", "instance": [0, 3]}, {"function": "rosenbrock", "instance": [0, 3]}]"#
    ).functions
    for instance in [0, 3] {
      let twins = functions.filter { $0.instance == instance }
      let objectives = try twins.map { try $0.objective() }
      #expect(twins.count == 2)
      #expect(objectives[0].domain == objectives[1].domain)
      for purpose in [Purpose.start, .noise, .method] {
        #expect(Set(twins.map { $0.streamSeed(experiment: 1, seed: 4, purpose) }).count == 1)
      }
      let starts = zip(twins, objectives).map { $0.startPoint($1, experiment: 1, seed: 4) }
      #expect(starts[0] == starts[1])
      let values = objectives.map { $0.value(at: starts[0]) }
      #expect(abs(values[0] - values[1]) <= 1e-13 * values[1])
    }
  }

  @Test func `keep a minimum that the file states, or say that there is none`() throws {
    let stated = #"{"value": 0, "points": [[1]]}"#
    let known = try experiment(#"[{"expression": "\#(valley)", "dimension": 3, "minimum": \#(stated)}]"#).functions[0]
    let minimum = try known.objective().minimum
    #expect(minimum.value == 0 && minimum.points == [[1, 1, 1]])
    #expect(minimum.provenance.description == "literature: as the experiment file states it")
    let slope = try experiment(#"[{"expression": "x1^3 - 3*x1*x2^2"}]"#).functions[0]
    #expect(try slope.objective().minimum.value == nil)
  }

  @Test(arguments: [
    (
      #"{"expression": "x1 + bat"}"#,
      "test.json:3:38: functions[0].expression: unknown name `bat`; allowed: e, n, pi, x1"
    ),
    (
      #"{"expression": "\u0078\u0031 +\t sqr(x1)"}"#,
      "test.json:3:50: functions[0].expression: unknown function `sqr`; did you mean `sqrt`?"
    ),
    (
      #"{"let": {"r": "sqrt(x1"}, "expression": "r"}"#,
      "test.json:3:39: functions[0].let.r: expected `)` behind the argument of `sqrt`, found the end"
    ),
    (
      #"{"expression": "sum(i, 1, n, x[i+1])", "dimension": 4}"#,
      "test.json:3:46: functions[0].expression: there is no x[5]: x has the coordinates 1 to 4"
    ),
    (
      #"{"expression": "sum(i, 1, 1e6, x1)"}"#,
      "test.json:3:33: functions[0].expression: a formula computes at most 262144 numbers, and with this it comes to "
        + "1000000"
    ),
    (
      #"{"expression": "x1 + x2", "dimension": 3}"#,
      "test.json:3:43: functions[0].dimension: expression has dimension 2 only, not 3"
    ),
    (
      #"{"expression": "x1", "parameters": {"sin": 1}}"#,
      "test.json:3:53: functions[0].parameters.sin: `sin` has a meaning of its own in formulas"
    ),
    (
      #"{"expression": "x1", "startsOf": "rosenbrok"}"#,
      "test.json:3:38: functions[0].startsOf: unknown function `rosenbrok`; did you mean `rosenbrock`?"
    ),
    (
      #"{"expression": "x1^2", "minimum": {"value": 1, "points": [[0]]}}"#,
      "test.json:3:75: functions[0].minimum.points[0]: f is 0 there, not 1"
    ),
    (
      #"{"expression": "x1^2", "domain": [1, 0]}"#,
      "test.json:3:40: functions[0].domain: `domain` must be null, a pair of numbers, or a list of pairs, one for each "
        + "coordinate, not [1,0]"
    ),
    (#"{"function": "expression"}"#, "test.json:3:17: functions[0]: the key `expression` is missing: the formula"),
    (
      #"{"function": {"expression": "x1", "label": "a"}}"#,
      "test.json:3:51: functions[0].function.label: `label` stands beside `function`, not in it"
    ),
  ])
  func `have their mistakes at the character`(_ entry: String, _ message: String) {
    #expect(problems(text(functions: "[\(entry)]")) == [message])
  }

  @Test func `are schedules, wherever one stands`() throws {
    let shape = #"{"expression": "min(1, t/w)*0.5*(1 + cos(pi*s))", "parameters": {"w": [10, 20]}}"#
    for schedules in [
      "[\(shape)]", #"[{"schedule": \#(shape), "warmup": 0}]"#,
      #"[{"beta1": {"expression": "0.9 - 0.1*a*s", "parameters": {"a": [1, 2]}}}]"#,
      #"[{"schedule": "product", "of": ["linear", \#(shape)]}]"#,
    ] {
      let experiment = try Experiment(text: text(#""schedules": \#(schedules)"#))
      #expect(experiment.cells.count == 2, "\(schedules)")
      let again = try Experiment(json: experiment.resolved)
      #expect(again.cells == experiment.cells)
    }
    let own = try Experiment(
      text: text(optimizers: #"[{"optimizer": "adam", "schedule": {"expression": "1/(1 + t)"}}]"#))
    #expect(own.cells.count == 1)
    let wrong = text(#""schedules": [{"schedule": {"expression": "1/(1 + x1)"}}]"#)
    #expect(
      problems(wrong) == [
        "test.json:7:53: schedules[0].schedule.expression: unknown name `x1`; allowed: T, e, pi, s, t"
      ])
    #expect(
      problems(text(#""schedules": [{"expression": "1/t"}]"#)) == [
        "test.json:7:18: schedules[0].expression: the factor of the first step must be finite, not inf (t = 0, T = 1000)"
      ])
  }

  @Test func `may have comments in any object`() throws {
    let functions = #"[{"$comment": "a bowl", "expression": "x1^2", "parameters": {}}]"#
    let commented = text(functions: functions, #""$comment": "at the top""#)
    #expect(problems(commented) == [])
    #expect(SchemaValidator(ExperimentSchema.document()).problems(try JSONDocument(commented).root) == [])
    #expect(try Experiment(text: commented).cells == experiment(#"[{"expression": "x1^2"}]"#).cells)
  }

  @Test(arguments: StartingFile.allCases)
  func `stand in files to begin with, which are valid`(_ file: StartingFile) throws {
    let text = file.files(name: "mine")[0].text
    let experiment = try Experiment(text: text)
    #expect(experiment.name == "mine" && text.contains("$comment"))
    #expect(SchemaValidator(ExperimentSchema.document()).problems(try JSONDocument(text).root) == [])
  }
}
