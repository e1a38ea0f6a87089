import Schedules
import Values

/// The schedules of an experiment as labels have them: "warmup cosine", and nothing for a constant rate.
struct ScheduleLabels {
  private var names: [String: (stem: String, settings: String)] = [:]

  /// - Parameter arms: all whose schedules are to be told apart.
  init(_ arms: [Arm]) {
    var variants: [String: [Arm]] = [:]
    for arm in arms where names[arm.scheduleIdentity] == nil {
      names[arm.scheduleIdentity] = ("", "")
      variants[Self.stem(arm), default: []].append(arm)
    }
    for (stem, members) in variants {
      let attributes = members.map { (try? $0.drives)?.attributes ?? [] }
      for (arm, suffix) in zip(members, Grouping.suffixes(attributes)) {
        names[arm.scheduleIdentity] = (stem, suffix)
      }
    }
  }

  /// What an arm's label calls its schedule, and the settings that tell it apart; empty for a constant rate.
  func name(_ arm: Arm) -> (stem: String, settings: String) { names[arm.scheduleIdentity] ?? ("", "") }

  private static func stem(_ arm: Arm) -> String {
    if arm.isConstant { return "" }
    let isWarm = (arm.scheduleSettings["warmup"]?.number ?? 0) != 0
    if isWarm && arm.schedule == DecodedSchedule.constant.kind.name { return "warmup" }
    return (isWarm ? "warmup " : "") + arm.schedule
  }
}
