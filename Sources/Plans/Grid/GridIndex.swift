import Functions
import Values

/// What the functions and arms of a grid have at the keys of patterns, found by value: ten thousand patterns over ten
/// thousand arms look at each arm once a key.
final class GridIndex {
  private let functions: [FunctionEntry]
  private let arms: [DecodedArm]
  /// The keys of all settings in the grid, or in the catalogues where the grid is not complete.
  let settingKeys: Set<String>
  /// What arms may be called; `nil` where not all of them are known.
  let names: ArmNames?
  /// The names of other people's programs among the optimizers.
  let programs: [String]
  /// The places of functions and of arms by what they have at a key.
  private var places: [String: (functions: [JSON: [Int]], arms: [JSON: [Int]])] = [:]

  /// - Parameter isComplete: whether all functions and arms of the file could be read, so that what is not among them
  ///   does not exist.
  init(_ functions: [FunctionEntry], _ arms: [DecodedArm], isComplete: Bool) {
    self.functions = functions
    self.arms = arms
    programs = Set(arms.filter { $0.arm.program != nil }.map(\.arm.optimizer)).sorted()
    names = isComplete ? ArmNames(arms.map { (arm: $0.arm, given: $0.name?.text) }) : nil
    var keys = Set(functions.flatMap { $0.function.settings.keys })
    for arm in arms {
      keys.formUnion(arm.arm.settings.keys)
      keys.formUnion(arm.arm.scheduleSettings.keys)
    }
    settingKeys = isComplete ? keys : keys.union(Exclusion.everySettingKey)
  }

  /// Whether a function or an arm has a value at a key.
  func has(_ value: JSON, at key: String) -> Bool {
    let known = places(of: key)
    return known.functions[value] != nil || known.arms[value] != nil
  }

  var functionCount: Int { functions.count }
  var armCount: Int { arms.count }

  /// Which functions have the value that a pattern asks for at a key.
  func functions(having wanted: JSON, at key: String) -> [Int] { places(of: key).functions[wanted] ?? [] }

  /// Which arms have it.
  func arms(having wanted: JSON, at key: String) -> [Int] { places(of: key).arms[wanted] ?? [] }

  private func places(of key: String) -> (functions: [JSON: [Int]], arms: [JSON: [Int]]) {
    if let known = places[key] { return known }
    var found: (functions: [JSON: [Int]], arms: [JSON: [Int]]) = ([:], [:])
    for (place, function) in functions.enumerated() {
      for value in function.function.values(of: key) { found.functions[value, default: []].append(place) }
    }
    for (place, arm) in arms.enumerated() {
      for value in arm.arm.values(of: key) { found.arms[value, default: []].append(place) }
    }
    places[key] = found
    return found
  }
}

extension FunctionCase {
  /// What a pattern's key looks at, in each way to write it.
  fileprivate func values(of key: String) -> [JSON] {
    switch key {
    case "function": [.string(function)]
    case "dimension": [.integer(dimension)]
    case "instance": [.integer(instance)]
    case "noise": noise.forms
    default: [settings[key]].compactMap(\.self)
    }
  }
}

extension Arm {
  /// What a pattern's key looks at: a setting of the optimizer, of the schedule, or of both.
  fileprivate func values(of key: String) -> [JSON] {
    switch key {
    case "arm": [.string(label)]
    case "optimizer": [.string(optimizer)]
    case "schedule": [.string(schedule)]
    default: [settings[key], scheduleSettings[key]].compactMap { $0 }
    }
  }
}
