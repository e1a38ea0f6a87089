import Optimizers
import Schedules
import Values

extension Arm {
  /// The optimizer's row in the catalogue.
  ///
  /// - Throws: that there is none; what was read from a file has one.
  package var method: Method {
    get throws(SettingsError) {
      guard let method = Method.named(optimizer) else {
        let message = unknown("optimizer", optimizer, known: Method.catalogue.map(\.name))
        throw SettingsError(problems: [SettingProblem(key: "optimizer", message: message)])
      }
      return method
    }
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
