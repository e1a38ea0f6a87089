import Functions
import Optimizers
import Schedules
import Values

/// A pattern of `exclude`: the cells whose every named part has one of the listed values.
struct Exclusion {
  private let node: Node
  private let conditions: [Condition]

  /// What one key asks for.
  private struct Condition {
    let node: Node
    /// The listed values.
    let values: [Node]
    /// For each listed value, which functions and which arms have it.
    let functions: [[Bool]]
    let arms: [[Bool]]

    func holds(_ pair: Grid.Pair) -> Bool {
      values.indices.contains { functions[$0][pair.function] || arms[$0][pair.arm] }
    }
  }

  static let functionKeys = ["function", "dimension", "instance", "noise"]
  static let armKeys = ["optimizer", "schedule"]

  init?(_ node: Node, in grid: GridIndex) {
    guard let members = node.members, !members.isEmpty else {
      node.refuse("an object with at least one of `function`, `optimizer`, `schedule` or a setting")
      return nil
    }
    self.node = node
    let settings = grid.settingKeys
    var conditions: [Condition] = []
    var isSound = true
    for (key, value) in members {
      guard Self.functionKeys.contains(key) || Self.armKeys.contains(key) || settings.contains(key) else {
        value.fail(unknown("key", key, known: Self.functionKeys + Self.armKeys + settings.sorted()))
        isSound = false
        continue
      }
      let listed = value.elements.flatMap { $0.isEmpty ? nil : $0 } ?? [value]
      if value.json.array?.isEmpty ?? false { value.fail("`\(key)` lists no value") }
      if !Self.areKnown(listed, key, grid.programs) { isSound = false }
      // A list of numbers may be one value of a setting, or a list of values.
      let whole = value.elements == nil || grid.has(value.json, at: key)
      let values = whole ? [value] : listed
      conditions.append(
        Condition(
          node: value, values: values,
          functions: values.map { grid.functions(having: $0.json, at: key) },
          arms: values.map { grid.arms(having: $0.json, at: key) }))
    }
    guard isSound else { return nil }
    self.conditions = conditions
  }

  /// The cells that it takes away, by their places.
  func matches(_ pairs: [Grid.Pair]) -> [Int] {
    pairs.indices.filter { index in conditions.allSatisfy { $0.holds(pairs[index]) } }
  }

  /// Notes a pattern that takes nothing away, and listed values that do not.
  func reportIdle(_ matches: [Int], _ pairs: [Grid.Pair]) {
    if matches.isEmpty {
      node.fail("this pattern excludes nothing")
      return
    }
    for condition in conditions where condition.values.count > 1 {
      for (index, value) in condition.values.enumerated()
      where !matches.contains(where: {
        condition.functions[index][pairs[$0].function] || condition.arms[index][pairs[$0].arm]
      }) {
        value.fail("nothing is excluded for \(value.json.canonical)")
      }
    }
  }

  /// The keys of all settings of the catalogues.
  static var everySettingKey: Set<String> {
    Set(
      FunctionKind.all.flatMap { $0.settings.map(\.key) } + Method.catalogue.flatMap { $0.settings.map(\.key) }
        + ScheduleKind.catalogue.flatMap { $0.settings.map(\.key) })
  }

  /// Whether names exist, and values have the right kind.
  private static func areKnown(_ values: [Node], _ key: String, _ programs: [String]) -> Bool {
    let names: [String]
    switch key {
    case "function": names = FunctionKind.all.map(\.name)
    case "optimizer": names = Method.catalogue.map(\.name) + programs
    case "schedule": names = ScheduleKind.catalogue.map(\.name)
    default: return areValues(values, key)
    }
    let strangers = values.filter { !names.contains($0.json.string ?? "") }
    for stranger in strangers {
      if let name = stranger.json.string {
        stranger.fail(unknown(key, name, known: names))
      } else {
        stranger.refuse("a name or a list of names")
      }
    }
    return strangers.isEmpty
  }

  private static func areValues(_ values: [Node], _ key: String) -> Bool {
    if let axis = FunctionKind.commonAxes.first(where: { $0.key == key }) {
      return values.filter { $0.checked(axis.kind) == nil }.isEmpty
    }
    let objects = values.filter { $0.json.object != nil }
    for object in objects { object.refuse("a value or a list of values") }
    return objects.isEmpty
  }
}
