import Values

/// A row of the catalogue of schedules.
public struct ScheduleKind: Sendable {
  public let name: String
  public let title: String
  public let formula: String
  public let source: String
  public let settings: [SettingDescription]
  /// A schedule with `values` laid over its defaults.
  public let make: @Sendable ([String: JSON]) throws(SettingsError) -> any Schedule

  init<S: Schedule>(_: S.Type) {
    name = S.name
    title = S.title
    formula = S.formula
    source = S.source
    settings = S.settingDescriptions
    make = { (values) throws(SettingsError) in try S(settings: values) }
  }

  /// The row of a name.
  public static func named(_ name: String) -> ScheduleKind? { catalogue.first { $0.name == name } }
}
