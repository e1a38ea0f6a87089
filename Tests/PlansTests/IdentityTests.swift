import Plans
import Testing
import Values

/// Texts that were written by hand from the definition of a key.
@Suite struct `What names a run` {
  @Test func `never drifts`() throws {
    let experiment = try Experiment(
      text: text(
        functions: #"[{"function": "ellipsoid", "dimension": 3, "instance": 2, "noise": 0.5, "condition": 50}]"#,
        optimizers: #"[{"optimizer": "adam", "learningRate": 0.01, "schedule": {"schedule": "cosine", "end": 0.1}}]"#,
        #""seed": 7, "targets": [0.1, 1e-8], "stopping": {"atTarget": true}, "record": {"every": 10}"#))
    let key = try #require(experiment.cells.first.map { experiment.key(of: $0) })
    let named =
      #"{"arm":{"optimizer":"adam","schedule":{"schedule":"cosine","settings":{"end":0.1}},"settings":{"#
      + #""learningRate":0.01}},"budget":{"steps":100},"function":{"dimension":3,"function":"ellipsoid","instance":2,"#
      + #""noise":0.5,"settings":{"condition":50}},"numerics":2,"record":{"every":10},"seed":7,"#
      + #""stopping":{"atTarget":true},"targets":[0.1,1e-08]}"#
    #expect(key == Digest(of: named))
  }

  @Test func `leaves out all that is as by default`() throws {
    let experiment = try Experiment(text: text(functions: #"["sphere"]"#, optimizers: #"["sgd"]"#))
    let named =
      #"{"arm":{"optimizer":"sgd"},"budget":{"steps":100},"function":{"dimension":2,"function":"sphere"},"numerics":2}"#
    #expect(try experiment.key(of: #require(experiment.cells.first)) == Digest(of: named))
    #expect(numericsVersion == 2)
  }

  @Test func `names the library that decides bits`() throws {
    let experiment = try Experiment(text: text(functions: #"["linearSystem"]"#, optimizers: #"["bfgs"]"#))
    let cell = try #require(experiment.cells.first)
    for key in [cell.arm.key, cell.function.key] { #expect(key.contains(#""library":"GSL "#)) }
    #expect(try !Experiment(text: text()).cells.contains { $0.arm.key.contains("library") })
  }

  @Test func `was once the canonical text with every default`() throws {
    let experiment = try Experiment(text: text(#""schedules": ["cosine"], "start": "usual", "targets": [1, 0.5]"#))
    for cell in experiment.cells {
      let identity: JSON = [
        "numerics": .integer(numericsVersion), "seed": 1, "function": cell.function.identity,
        "arm": cell.arm.identity, "budget": ["steps": 100], "targets": [1, 0.5],
        "stopping": ["atTarget": false, "gradientNorm": .null], "record": ["pointsPerDecade": 20],
      ]
      #expect(LegacyKey(experiment).key(of: cell) == Digest(of: identity.canonical))
      #expect(experiment.key(of: cell) != Digest(of: identity.canonical))
    }
  }

  @Test func `had no such name where a row was not there`() throws {
    let experiment = try Experiment(text: text(#""schedules": [{"schedule": "product", "of": ["cosine", "linear"]}]"#))
    #expect(LegacyKey(experiment).key(of: try #require(experiment.cells.first)) == nil)
  }

  @Test func `is not changed by names, labels, seeds, reports or other cells`() throws {
    let keys = try keysOfAdam(text())
    #expect(keys.count == 1)
    let others = [
      text(#""title": "x", "description": "y", "report": {"figures": false}"#), text(seeds: "[5, 6]"),
      text(
        functions: #"["sphere", {"function": "rosenbrock", "label": "valley"}]"#, optimizers: #"["momentum", "adam"]"#),
      text(optimizers: #"[{"optimizer": "adam", "beta1": 0.9, "schedule": "constant"}]"#),
      text(functions: #"[{"function": "rosenbrock", "noise": -0.0}]"#),
    ]
    for other in others { #expect(try keysOfAdam(other) == keys) }
  }

  @Test func `is changed by whatever decides a result`() throws {
    let base = try keysOfAdam(text())
    let others = [
      text(#""seed": 2"#), text(budget: #"{"steps": 101}"#), text(#""targets": [1]"#), text(#""record": "all""#),
      text(#""stopping": {"atTarget": true}"#), text(#""stopping": {"gradientNorm": 1}"#), text(#""start": "usual""#),
      text(functions: #"[{"function": "rosenbrock", "dimension": 3}]"#), text(#""schedules": ["cosine"]"#),
      text(functions: #"[{"function": "rosenbrock", "instance": 1}]"#),
      text(functions: #"[{"function": "rosenbrock", "noise": 0.1}]"#),
      text(optimizers: #"[{"optimizer": "adam", "beta1": 0.8}]"#),
    ]
    var seen = base
    for other in others {
      let keys = try keysOfAdam(other)
      #expect(seen.isDisjoint(with: keys))
      seen.formUnion(keys)
    }
  }

  @Test func `gives streams their seeds, by purpose and repetition, apart from the arm`() throws {
    let function = FunctionCase(
      function: "rosenbrock", settings: [:], dimension: 2, instance: 0, noise: 0, start: .domain, label: "")
    #expect(function.streamSeed(experiment: 1, seed: 1, .start) == 4070356652162709329)
    #expect(function.streamSeed(experiment: 1, seed: 1, .noise) == 17840774750822220436)
    #expect(function.streamSeed(experiment: 1, seed: 2, .start) != function.streamSeed(experiment: 1, seed: 1, .start))
  }

  private func keysOfAdam(_ text: String) throws -> Set<String> {
    let experiment = try Experiment(text: text)
    let cells = experiment.cells.filter { $0.function.function == "rosenbrock" && $0.arm.optimizer == "adam" }
    return Set(cells.map { experiment.key(of: $0).description })
  }
}
