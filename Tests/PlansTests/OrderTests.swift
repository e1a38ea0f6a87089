import Optimizers
import Plans
import Testing
import Values

/// A random order that is the same in every run of the tests.
struct Shuffler: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    // splitmix64
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// An experiment with everything in it.
let rich: JSON = [
  "name": "rich", "title": "Everything", "description": "All that a file can say.", "seed": 12,
  "functions": [
    "rosenbrock",
    ["function": "sphere", "dimension": [10, 3], "noise": [0, 0.5], "label": "bowl"],
    ["function": "ellipsoid", "zip": ["condition": [100, 10_000], "instance": [2, 1]], "start": ["gaussian": 0.5]],
    ["function": ["cone", "beale"], "start": ["uniform": [-3, 4.5]]],
  ],
  "optimizers": [
    ["optimizer": ["adam", "momentum"], "learningRate": ["logspace": [1e-4, 1], "count": 5]],
    ["optimizer": "adam", "beta1": [0.5, 0.7], "learningRate": [0.25, 0.5], "label": "heavy"],
    ["optimizer": "nelderMead", "schedule": "constant"],
    "newton",
  ],
  "schedules": [
    "constant", ["schedule": "cosine", "warmup": [0, 0.05]],
    ["schedule": "multistep", "milestones": [[0.5], [0.3, 0.6]]],
  ],
  "seeds": [3, 1, 9], "budget": ["steps": 300, "evaluations": 500], "targets": [1e-3, 1, 1e-8],
  "tuning": ["over": "learningRate", "seeds": 4, "criterion": "mean log gap"],
  "stopping": ["atTarget": true, "gradientNorm": 1e-9], "record": ["pointsPerDecade": 7], "start": "usual",
  "report": ["baseline": "momentum", "figures": false],
  "exclude": [
    ["function": "cone", "optimizer": "newton"], ["function": "rosenbrock", "learningRate": [1, 0.1]],
    ["dimension": 10, "schedule": "multistep"],
  ],
  "include": [
    [
      "functions": ["himmelblau"], "optimizers": [["optimizer": "bfgs", "schedule": "constant"], "adam"],
      "schedules": ["linear"],
    ]
  ],
]

/// What must not depend on the order of a file.
func summary(_ experiment: Experiment) -> [String] {
  let cells = experiment.cells.map { "\($0.function.label) × \($0.arm.label) \(experiment.key(of: $0))" }
  return cells + [
    "\(experiment.seeds) \(experiment.targets) \(experiment.budget) \(experiment.stopping) \(experiment.record)",
    "\(experiment.tuning as Tuning?) \(experiment.report) \(experiment.seed) \(experiment.title)",
  ]
}

@Suite struct `The order of a file` {
  @Test func `changes nothing`() throws {
    let reference = summary(try Experiment(json: rich))
    #expect(reference.count > 100)
    for round in 0..<20 {
      var shuffler = Shuffler(state: UInt64(round))
      #expect(summary(try Experiment(json: shuffled(rich, &shuffler))) == reference)
    }
  }

  @Test func `of the text changes nothing`() throws {
    // The keys of a text in reverse: a dictionary has no order, a text has.
    let reference = summary(try Experiment(json: rich))
    #expect(summary(try Experiment(text: reversed(rich))) == reference)
  }

  /// Lists whose order means nothing, shuffled.
  private func shuffled(_ json: JSON, _ shuffler: inout Shuffler) -> JSON {
    var members = json.object ?? [:]
    for key in ["functions", "optimizers", "schedules", "seeds", "targets", "exclude", "include"] {
      guard var list = members[key]?.array else { continue }
      list = list.map { entry in
        guard var object = entry.object else { return entry }
        for key in ["function", "optimizer", "dimension", "noise", "beta1", "learningRate", "warmup"] {
          if let axis = object[key]?.array { object[key] = .array(axis.shuffled(using: &shuffler)) }
        }
        return key == "include" ? shuffled(.object(object), &shuffler) : .object(object)
      }
      members[key] = .array(list.shuffled(using: &shuffler))
    }
    return .object(members)
  }

  private func reversed(_ json: JSON) -> String {
    switch json {
    case .object(let members):
      let parts = members.sorted { $0.key > $1.key }.map { JSON.string($0.key).canonical + ": " + reversed($0.value) }
      return "{" + parts.joined(separator: ", ") + "}"
    case .array(let elements): return "[" + elements.map(reversed).joined(separator: ", ") + "]"
    default: return json.canonical
    }
  }
}

@Suite struct `A resolved experiment` {
  @Test func `reads back to itself`() throws {
    let experiment = try Experiment(json: rich)
    let again = try Experiment(json: experiment.resolved)
    #expect(summary(again) == summary(experiment))
    #expect(again.cells == experiment.cells)
    #expect(again.resolved == experiment.resolved)
  }

  @Test func `does not depend on the order of its source`() throws {
    let forward = try Experiment(
      text: text(
        functions: #"["sphere", "cone"]"#, optimizers: #"["adam", "momentum"]"#, #""schedules": ["linear", "cosine"]"#))
    let backward = try Experiment(
      text: text(
        functions: #"["cone", "sphere"]"#, optimizers: #"["momentum", "adam"]"#, #""schedules": ["cosine", "linear"]"#))
    #expect(forward.resolved.pretty == backward.resolved.pretty)
  }

  @Test func `has every default written out and is valid by the schema`() throws {
    for source in [try Experiment(text: text()), try Experiment(json: rich)] {
      let resolved = source.resolved
      #expect(SchemaValidator(ExperimentSchema.document()).problems(resolved) == [])
      for key in ["seed", "seeds", "targets", "stopping", "record", "report", "tuning", "title", "description"] {
        #expect(resolved[key] != nil, "\(key)")
      }
      for entry in resolved["optimizers"]?.array ?? [] {
        let name = try #require(entry["optimizer"]?.string)
        for setting in try #require(Method.named(name)).settings { #expect(entry[setting.key] != nil) }
      }
      for entry in resolved["functions"]?.array ?? [] {
        for key in ["dimension", "instance", "noise", "start", "label"] { #expect(entry[key] != nil) }
      }
    }
  }
}
