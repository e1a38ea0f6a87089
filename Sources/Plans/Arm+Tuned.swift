import Schedules
import Values

// What tuning calls settings: those of an optimizer by their keys, those of the schedule of its rate with `schedule.`
// before them.
extension Arm {
  private static let prefix = "schedule."
  /// The key of an optimizer's entry that says what the arm is tuned anew for.
  static let tunedPerKey = "tunedPer"

  /// The key in a schedule of a setting that tuning names; `nil` for one of an optimizer.
  package static func scheduleKey(_ tuned: String) -> String? {
    tuned.hasPrefix(prefix) ? String(tuned.dropFirst(prefix.count)) : nil
  }

  /// What tuning calls a setting of a schedule.
  package static func tunedKey(ofSchedule key: String) -> String { prefix + key }

  /// The value of a setting that tuning names; `nil` where the arm has none such.
  package func value(ofTuned key: String) -> JSON? {
    guard let own = Self.scheduleKey(key) else { return settings[key] }
    return (try? drives)?.rate.settings[own]
  }

  /// The values of the settings that tuning names, of those that the arm has.
  package func values(ofTuned keys: [String]) -> [String: JSON] {
    keys.reduce(into: [:]) { values, key in values[key] = value(ofTuned: key) }
  }

  /// A setting that tuning names, as the catalogue has it; `nil` where the arm has none such, or it is of a program.
  package func setting(ofTuned key: String) -> SettingDescription? {
    guard let own = Self.scheduleKey(key) else { return (try? method)?.method.settings.first { $0.key == key } }
    return (try? drives)?.rate.kind.settings.first { $0.key == own }
  }

  /// What tuning may name of the arm.
  var tunedKeys: Set<String> {
    Set(settings.keys).union(((try? drives)?.rate.settings.keys ?? [:].keys).map(Self.tunedKey(ofSchedule:)))
  }

  /// What names its schedule without settings that tuning chooses.
  package func scheduleIdentity(without keys: [String]) -> String {
    let hidden = keys.compactMap(Self.scheduleKey)
    if hidden.isEmpty { return scheduleIdentity }
    return schedule + JSON.object(scheduleSettings.filter { !hidden.contains($0.key) }).canonical
  }
}
