import Optimizers
import Schedules
import Values

/// Which schedules drive an arm: one what the method's schedules multiply, its learning rate or a sampler's
/// temperature, and others further settings of it.
package struct Drives: Sendable {
  /// Of the learning rate.
  package let rate: DecodedSchedule
  /// Of further settings, by key.
  package let others: [Drive]

  /// A schedule of one setting.
  package struct Drive: Sendable {
    /// The setting that it drives.
    package let key: String
    /// What drives it.
    package let schedule: DecodedSchedule
  }

  /// Schedules of settings.
  package init(rate: DecodedSchedule, others: [Drive] = []) {
    self.rate = rate
    self.others = others.sorted { $0.key < $1.key }
  }

  /// Whether everything stays as the settings say.
  package var isConstant: Bool { rate.isConstant && others.isEmpty }

  /// How tables call it: the schedule's name, with those of other settings behind it, as in "cosine beta1=linear".
  var name: String { rate.kind.name + others.map { " \($0.key)=\($0.schedule.kind.name)" }.joined() }

  /// Every setting of the rate's schedule, and the schedules of other settings under their keys.
  var settings: [String: JSON] {
    rate.settings.merging(others.map { ($0.key, $0.schedule.entry) }) { $1 }
  }

  /// As a member of `schedules`.
  ///
  /// - Parameter key: the setting that the method's schedules multiply.
  func entry(_ key: String) -> JSON {
    if others.isEmpty { return rate.entry }
    let others = others.map { ($0.key, $0.schedule.entry) }
    return .object(Dictionary(others + [(key, rate.entry)]) { $1 })
  }

  /// What can tell it from its neighbours in labels, in order of preference.
  ///
  /// - Parameter hidden: settings of the rate's schedule that labels leave out.
  func attributes(without hidden: [String]) -> [String] {
    func texts(_ schedule: DecodedSchedule, _ prefix: String, without hidden: [String] = []) -> [String] {
      schedule.kind.settings.filter { !hidden.contains($0.key) }
        .map { " \(prefix)\($0.key)=\(schedule.settings[$0.key]?.label ?? "")" }
    }
    return texts(rate, "", without: hidden) + others.flatMap { texts($0.schedule, $0.key + ".") }
  }

  /// The same with other values of some settings of the rate's schedule.
  ///
  /// - Throws: what is wrong with them.
  func setting(_ values: [String: JSON]) throws(SettingsError) -> Drives {
    if values.isEmpty { return self }
    return Drives(rate: try rate.kind.decode(rate.settings.merging(values) { $1 }), others: others)
  }

  /// What names of runs say of it; nothing where it is the constant of the defaults.
  var identity: [String: JSON] {
    var members: [String: JSON] = [:]
    let rate = rate.identity
    if rate != DecodedSchedule.constant.identity { members["schedule"] = rate }
    if !others.isEmpty {
      members["drives"] = .object(Dictionary(uniqueKeysWithValues: others.map { ($0.key, $0.schedule.identity) }))
    }
    return members
  }
}
