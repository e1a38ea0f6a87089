import Plans
import Testing
import Values

/// Digests of texts that were written by hand from the definition of a key and hashed by `sha256sum`.
@Suite struct `What names a run` {
  @Test func `never drifts`() throws {
    let experiment = Experiment(
      name: "any", title: "any", description: "any", cells: [], seed: 7, seeds: [1], budget: .init(steps: 100),
      targets: [0.1, 1e-8], stopping: .init(atTarget: true), record: .every(10), tuning: nil, report: .init())
    let cell = Cell(
      function: FunctionCase(
        function: "rosenbrock", settings: [:], dimension: 2, instance: 3, noise: 0.5, start: .box(-1, 2.5),
        label: "any"),
      arm: Arm(
        optimizer: "adam", settings: ["learningRate": 0.01, "amsgrad": false, "beta1": 0.9], schedule: "cosine",
        scheduleSettings: ["end": 0, "horizon": .null], label: "any"))
    #expect(experiment.key(of: cell).description == "8444960f2662af4620949afc3d1a824fc18753fcbd9722404cb6e38e70652905")
  }

  @Test func `is the canonical text of what decides the bits`() throws {
    let experiment = try Experiment(text: text(#""schedules": ["cosine"], "start": "usual", "targets": [1, 0.5]"#))
    for cell in experiment.cells {
      let identity: JSON = [
        "numerics": .integer(numericsVersion), "seed": 1, "function": cell.function.identity,
        "arm": cell.arm.identity, "budget": ["steps": 100], "targets": [1, 0.5],
        "stopping": ["atTarget": false, "gradientNorm": .null], "record": ["pointsPerDecade": 20],
      ]
      #expect(experiment.key(of: cell) == Digest(of: identity.canonical))
    }
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
