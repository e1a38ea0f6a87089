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
      let attributes = members.map { arm in
        (ScheduleKind.named(arm.schedule)?.settings ?? []).map {
          " \($0.key)=\(arm.scheduleSettings[$0.key]?.label ?? "")"
        }
      }
      for (arm, suffix) in zip(members, Grouping.suffixes(attributes)) {
        names[arm.scheduleIdentity] = (stem, suffix)
      }
    }
  }

  /// What an arm's label calls its schedule, and the settings that tell it apart; empty for a constant rate.
  func name(_ arm: Arm) -> (stem: String, settings: String) { names[arm.scheduleIdentity] ?? ("", "") }

  private static func stem(_ arm: Arm) -> String {
    let isWarm = (arm.scheduleSettings["warmup"]?.number ?? 0) != 0
    switch (arm.schedule, isWarm) {
    case ("constant", false): return ""
    case ("constant", true): return "warmup"
    case (let name, let isWarm): return (isWarm ? "warmup " : "") + name
    }
  }
}
