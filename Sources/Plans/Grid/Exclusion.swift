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
    let functions: [[Int]]
    let arms: [[Int]]
  }

  static let functionKeys = ["function", "dimension", "instance", "noise"]
  static let armKeys = ["arm", "optimizer", "schedule"]

  init?(_ node: Node, in grid: GridIndex) {
    guard let members = node.members, !members.isEmpty else {
      node.refuse("an object with at least one of `function`, `arm`, `optimizer`, `schedule` or a setting")
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
      var listed = value.elements.flatMap { $0.isEmpty ? nil : $0 } ?? [value]
      if value.json.array?.isEmpty ?? false { value.fail("`\(key)` lists no value") }
      if key == "arm" {
        guard let named = Self.arms(listed, grid) else {
          isSound = false
          continue
        }
        listed = named
      } else if !Self.areKnown(listed, key, grid.programs) {
        isSound = false
      }
      // A list of numbers may be one value of a setting, or a list of values.
      let whole = key != "arm" && (value.elements == nil || grid.has(value.json, at: key))
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

  /// Cells that a pattern takes away: some functions, or all of them, each with some arms.
  struct Match: Hashable {
    /// `nil` for all.
    let functions: [Int]?
    let arms: Bits
  }

  /// The cells that it takes away.
  ///
  /// A condition holds of a cell where it holds of its function or of its arm. What matters of either is which of the
  /// conditions hold of it, and few such sets are different.
  func matches(_ grid: GridIndex) -> [Match] {
    let all = Set(conditions.indices)
    let functions = Self.groups(conditions.map(\.functions))
    var arms = Self.groups(conditions.map(\.arms))
    var matches: [Match] = []
    if let anywhere = arms.removeValue(forKey: all) {
      matches.append(Match(functions: nil, arms: Bits(anywhere, count: grid.armCount)))
    }
    for (held, functions) in functions {
      let fitting = held == all ? Array(0..<grid.armCount) : arms.filter { held.union($0.key) == all }.flatMap(\.value)
      if !fitting.isEmpty { matches.append(Match(functions: functions, arms: Bits(fitting, count: grid.armCount))) }
    }
    return matches
  }

  /// The things of which any condition holds, by the set of those that do.
  private static func groups(_ conditions: [[[Int]]]) -> [Set<Int>: [Int]] {
    var held: [Int: Set<Int>] = [:]
    for (condition, values) in conditions.enumerated() {
      for thing in values.joined() { held[thing, default: []].insert(condition) }
    }
    return Dictionary(grouping: held.keys.sorted()) { held[$0] ?? [] }
  }

  /// Notes a pattern that takes nothing away, and listed values that do not.
  func reportIdle(_ matches: [Match], _ grid: GridIndex) {
    if matches.isEmpty {
      node.fail("this pattern excludes nothing")
      return
    }
    let isEverywhere = matches.contains { $0.functions == nil }
    for condition in conditions where condition.values.count > 1 {
      let functions = Set(matches.flatMap { $0.functions ?? [] })
      let arms = matches.reduce(into: Bits([], count: grid.armCount)) { $0.formUnion($1.arms) }
      for (index, value) in condition.values.enumerated()
      where !condition.functions[index].contains(where: { isEverywhere || functions.contains($0) })
        && !condition.arms[index].contains(where: arms.contains)
      {
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

  /// The arms that texts name, each by its text in runs.csv; `nil` with what is wrong noted.
  private static func arms(_ values: [Node], _ grid: GridIndex) -> [Node]? {
    let found = values.map { value -> Node? in
      guard let name = value.json.string else {
        value.refuse("the name of an arm or a list of names")
        return nil
      }
      switch grid.names?.text(of: name) {
      case nil: return value
      case .success(let text): return Node(.string(text), value.path, value.log)
      case .failure(let refusal):
        value.fail(refusal.description)
        return nil
      }
    }
    return found.contains { $0 == nil } ? nil : found.compactMap(\.self)
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
