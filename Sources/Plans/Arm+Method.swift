import Optimizers
import Schedules
import Values

extension Arm {
  /// The method of a name with its settings.
  static func decode(_ optimizer: String, _ settings: [String: JSON]) throws(SettingsError) -> DecodedMethod {
    guard let method = Method.named(optimizer) else {
      let message = unknown("optimizer", optimizer, known: Method.catalogue.map(\.name))
      throw SettingsError(problems: [SettingProblem(key: "optimizer", message: message)])
    }
    return try method.decode(settings)
  }

  /// The schedule, with its settings.
  ///
  /// - Throws: why the catalogue cannot make it; what was read from a file can be made.
  package func makeSchedule() throws(SettingsError) -> any Schedule {
    guard let kind = ScheduleKind.named(schedule) else {
      let message = unknown("schedule", schedule, known: ScheduleKind.catalogue.map(\.name))
      throw SettingsError(problems: [SettingProblem(key: "schedule", message: message)])
    }
    return try kind.make(scheduleSettings)
  }
}
