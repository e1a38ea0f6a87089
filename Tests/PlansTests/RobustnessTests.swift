import Plans
import Testing
import Values

@Suite struct `Whatever a file says` {
  /// What may stand anywhere: right in some places, wrong in most.
  private static let values: [JSON] = [
    .null, true, false, 0, -1, 1, 2, 3.5, 1e308, -1e308, 1e-300, 1e18, "", "adam", "cosine", "sphere", "uniform", [],
    [[]],
    [0.5], [[0.5], [1, 2]], ["adam"], [1, 1], [[:]], [:], ["linspace": [0, 1], "count": 3],
    ["logspace": [1e-300, 1e300], "count": 500], ["linspace": [-1e308, 1e308], "count": 7],
    ["linspace": [2, 1_000_000], "count": 900], ["uniform": [1, 2]], ["function": "cone"],
    ["optimizer": "newton"], ["schedule": "linear"], ["first": 9_007_199_254_740_992, "count": 1_000_000],
    ["zip": ["learningRate": [1, 2]]], ["every": 1],
  ]
  private static let keys = [
    "function", "optimizer", "schedule", "schedules", "zip", "label", "start", "dimension", "instance", "noise",
    "learningRate", "count", "linspace", "logspace", "seeds", "tuning", "over", "exclude", "include", "x",
  ]

  @Test(arguments: 0..<8)
  func `it is read or refused, and what is read is read again from its resolved form`(round: Int) throws {
    var random = Shuffler(state: UInt64(round) &* 1_000_003)
    for _ in 0..<50 {
      var json = rich
      for _ in 0..<Int.random(in: 1...3, using: &random) { json = changed(json, &random) }
      guard let experiment = try? Experiment(json: json) else { continue }
      let again = try Experiment(json: experiment.resolved)
      #expect(again.cells == experiment.cells)
      #expect(again.resolved == experiment.resolved)
      #expect(SchemaValidator(ExperimentSchema.document()).problems(json) == [])
    }
  }

  /// A value with one of its parts replaced, or a key added.
  private func changed(_ json: JSON, _ random: inout Shuffler) -> JSON {
    let value = Self.values.randomElement(using: &random) ?? .null
    switch json {
    case .object(var members) where !members.isEmpty:
      let key = members.keys.sorted().randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<12, using: &random) {
      case 0: members[Self.keys.randomElement(using: &random) ?? ""] = value
      case 1: members[key] = nil
      case 2: members[key] = value
      default: members[key] = members[key].map { changed($0, &random) }
      }
      return .object(members)
    case .array(var elements) where !elements.isEmpty:
      let index = elements.indices.randomElement(using: &random) ?? 0
      switch Int.random(in: 0..<6, using: &random) {
      case 0: elements.append(value)
      case 1: elements.remove(at: index)
      case 2: elements[index] = value
      default: elements[index] = changed(elements[index], &random)
      }
      return .array(elements)
    default: return value
    }
  }
}
