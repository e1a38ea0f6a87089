import Values

/// A function inside another: what an entry of `functions` comes to before a dimension is chosen.
package struct InnerFunction: DecodedEntry {
  /// The row of the catalogue.
  package let kind: FunctionKind
  /// Every setting, defaults included.
  package let settings: [String: JSON]
  /// The settings that differ from their defaults: what identity is made of.
  private let differences: [String: JSON]
  /// The dimensions that the settings leave.
  package let dimensions: Dimensions
  /// What names its streams of random numbers.
  let streamName: String

  package static let entryKind = EntryKind.function

  private init(_ kind: FunctionKind, _ reading: FunctionReading) {
    self.kind = kind
    settings = reading.settings
    dimensions = reading.dimensions
    streamName = reading.streamName
    differences = kind.settings.reduce(into: [:]) { differences, setting in
      if let value = reading.settings[setting.key], value != setting.standard { differences[setting.key] = value }
    }
  }

  /// A function at its defaults.
  init<F: Function>(_: F.Type) {
    let kind = FunctionKind(F.self)
    self.kind = kind
    settings = Dictionary(uniqueKeysWithValues: kind.settings.map { ($0.key, $0.standard) })
    differences = [:]
    dimensions = F.dimensions
    streamName = F.name
  }

  package static func decode(entry: JSON) throws(SettingsError) -> InnerFunction {
    let (name, settings) = try entryKind.parts(of: entry)
    let known = FunctionKind.catalogue + FunctionKind.formulas
    guard let kind = known.first(where: { $0.name == name }) else {
      throw SettingsError(entryKind.rawValue, unknown("function", name, known: known.map(\.name)))
    }
    return InnerFunction(kind, try kind.read(settings: settings))
  }

  /// What names the value of a setting in keys of runs: of a function inside what differs from its defaults.
  static func identity(of value: JSON, as kind: SettingKind) -> JSON {
    guard case .entry(.function) = kind else { return value }
    return (try? decode(entry: value))?.identity ?? value
  }

  package var entry: JSON { Self.entryKind.entry(kind.name, settings) }
  package var identity: JSON { Self.entryKind.identity(kind.name, differences, kind.version) }

  /// The function with second derivatives, prepared for a dimension.
  ///
  /// - Throws: that it has none, or what is wrong with its settings at the dimension.
  func made(dimension n: Int) throws(SettingsError) -> any TwiceDifferentiable {
    guard let type = kind.type as? any TwiceDifferentiable.Type else {
      throw SettingsError(Self.entryKind.rawValue, "\(kind.name) has no second derivatives")
    }
    var function = try type.init(settings: settings)
    let problems = function.problems(dimension: n)
    if !problems.isEmpty { throw SettingsError(problems: problems) }
    function.prepare(dimension: n, instance: 0)
    return function
  }
}
