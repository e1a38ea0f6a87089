import Values

/// A schedule with its settings, read once: what an entry of `schedules` comes to. JSON ends here.
package struct DecodedSchedule: DecodedEntry {
  /// The row of the catalogue.
  package let kind: ScheduleKind
  /// Every setting, defaults included.
  package let settings: [String: JSON]
  /// The settings that differ from their defaults: what identity is made of.
  package let differences: [String: JSON]
  /// The schedule itself.
  package let schedule: any Schedule

  init<Made: Schedule>(_ schedule: Made, of kind: ScheduleKind) {
    self.kind = kind
    self.schedule = schedule
    settings = schedule.resolved
    differences = schedule.differences
  }

  /// Whether it leaves the learning rate as it is: a constant without a warm-up.
  package var isConstant: Bool { kind.name == Constant.name && (settings["warmup"]?.number ?? 0) == 0 }

  package static let entryKind = EntryKind.schedule

  package static func decode(entry: JSON) throws(SettingsError) -> DecodedSchedule {
    let (name, settings) = try entryKind.parts(of: entry)
    guard let row = ScheduleKind.standing(for: name) else {
      throw SettingsError(entryKind.rawValue, unknown("schedule", name, known: ScheduleKind.names))
    }
    return try row.kind.decode(row.settings.merging(settings) { $1 })
  }

  package var entry: JSON { Self.entryKind.entry(kind.name, settings) }
  package var identity: JSON { Self.entryKind.identity(kind.name, differences, kind.version) }
}

extension DecodedSchedule {
  /// The rate as it is: what an arm has that names no schedule.
  package static let constant = DecodedSchedule(Constant())

  /// A schedule of the catalogue at its defaults.
  init<Made: Schedule>(_: Made) { self.init(Phased<Made>(), of: ScheduleKind(Made.self)) }
}
