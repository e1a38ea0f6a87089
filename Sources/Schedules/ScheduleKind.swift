import Values

/// A row of the catalogue of schedules: a shape, with a warm-up, a hold and a horizon of its own where a file asks for
/// them.
package struct ScheduleKind: Sendable {
  /// Its name in experiment files.
  package let name: String
  /// Its name in running text.
  package let title: String
  /// The factor as a formula in t, T and the settings' keys.
  package let formula: String
  /// Where it was published.
  package let source: String
  /// The settings of the shape, then those of `Phases`, which every schedule has.
  package let settings: [SettingDescription]
  /// A schedule with `values` laid over its defaults. Its `resolved` holds every setting of `settings`.
  package let make: @Sendable ([String: JSON]) throws(SettingsError) -> any Schedule

  init<Shape: Schedule>(_: Shape.Type) {
    name = Shape.name
    title = Shape.title
    formula = Shape.formula
    source = Shape.source
    settings = Phased<Shape>.settingDescriptions
    make = { (values) throws(SettingsError) in try Phased<Shape>(settings: values) }
  }

  /// The row of a name.
  package static func named(_ name: String) -> ScheduleKind? { catalogue.first { $0.name == name } }
}
