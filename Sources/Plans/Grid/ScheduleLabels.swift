import Schedules
import Values

/// The schedules of an experiment as labels have them: "warmup cosine", and nothing for a constant rate.
struct ScheduleLabels {
  private var names: [String: (stem: String, settings: String)] = [:]
  /// The settings that tuning chooses.
  private let tuned: [String]

  /// - Parameters:
  ///   - arms: all whose schedules are to be told apart.
  ///   - tuned: settings that tuning chooses, which no label has.
  init(_ arms: [Arm], tuned: [String]) {
    self.tuned = tuned
    let hidden = tuned.compactMap(Arm.scheduleKey)
    var variants: [String: [Arm]] = [:]
    for arm in arms where names[arm.scheduleIdentity(without: tuned)] == nil {
      names[arm.scheduleIdentity(without: tuned)] = ("", "")
      variants[Self.stem(arm, hidden), default: []].append(arm)
    }
    for (stem, members) in variants {
      let attributes = members.map { (try? $0.drives)?.attributes(without: hidden) ?? [] }
      for (arm, suffix) in zip(members, Grouping.suffixes(attributes)) {
        names[arm.scheduleIdentity(without: tuned)] = (stem, suffix)
      }
    }
  }

  /// What an arm's label calls its schedule, and the settings that tell it apart; empty for a constant rate.
  func name(_ arm: Arm) -> (stem: String, settings: String) {
    names[arm.scheduleIdentity(without: tuned)] ?? ("", "")
  }

  private static func stem(_ arm: Arm, _ hidden: [String]) -> String {
    let constant = DecodedSchedule.constant.kind.name
    let hidesWarmup = hidden.contains("warmup")
    if arm.isConstant || hidesWarmup && arm.schedule == constant { return "" }
    let isWarm = !hidesWarmup && (arm.scheduleSettings["warmup"]?.number ?? 0) != 0
    if isWarm && arm.schedule == constant { return "warmup" }
    return (isWarm ? "warmup " : "") + arm.schedule
  }
}
