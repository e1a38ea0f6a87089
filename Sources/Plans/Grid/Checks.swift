import Values

/// Whether tuning has something to choose from.
struct TuningCheck {
  private let tuning: Tuning
  private let arms: [Arm]

  init(_ tuning: Tuning, _ arms: [Arm]) {
    self.tuning = tuning
    self.arms = arms
  }

  /// Notes keys that no optimizer has, and keys that have one value for every arm.
  func report(_ root: Node) {
    guard let node = root["tuning"]?["over"] else { return }
    let known = Set(arms.flatMap(\.settings.keys))
    for element in node.elements ?? [node] {
      guard let key = element.json.string else { continue }
      guard known.contains(key) else {
        element.fail(unknown("setting of the optimizers", key, known: known))
        continue
      }
      var values: [JSON: Set<JSON>] = [:]
      for arm in arms {
        if let value = arm.settings[key] { values[arm.identity(without: tuning.over), default: []].insert(value) }
      }
      if !values.contains(where: { $0.value.count > 1 }) {
        element.fail(
          "`\(key)` has one value for each arm; tuning needs an axis, such as {\"logspace\": [1e-4, 1], \"count\": 9}")
      }
    }
  }
}
