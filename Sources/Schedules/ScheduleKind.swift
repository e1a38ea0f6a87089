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
  /// The settings that pictures show it with.
  package let example: [String: JSON]
  /// The settings of the shape, then those of `Phases`, which every schedule has.
  package var settings: [SettingDescription] { described.value }
  /// The same, made when somebody asks: at most starts few rows are.
  private let described: Lazily<[SettingDescription]>
  /// What decides bits beside settings.
  package let version: RowVersion
  private let decoding: @Sendable (ScheduleKind, [String: JSON]) throws(SettingsError) -> DecodedSchedule

  init<Shape: Schedule>(_: Shape.Type) {
    name = Shape.name
    title = Shape.title
    formula = Shape.formula
    source = Shape.source
    example = Shape.example
    described = Lazily { Phased<Shape>.settingDescriptions }
    version = RowVersion(Shape.self)
    decoding = { (kind, values) throws(SettingsError) in
      DecodedSchedule(try Phased<Shape>(settings: values), of: kind)
    }
  }

  /// Reads settings once.
  ///
  /// - Parameter values: what is laid over the defaults.
  /// - Throws: all that is wrong with them.
  package func decode(_ values: [String: JSON]) throws(SettingsError) -> DecodedSchedule { try decoding(self, values) }

  /// A schedule with `values` laid over its defaults. Its `resolved` holds every setting of `settings`.
  package func make(_ values: [String: JSON]) throws(SettingsError) -> any Schedule { try decode(values).schedule }

  /// The row of a name.
  package static func named(_ name: String) -> ScheduleKind? { catalogue.first { $0.name == name } }
}
