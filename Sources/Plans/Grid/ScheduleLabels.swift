import Schedules
import Values

/// The schedules of an experiment as labels have them: " + warmup cosine", and nothing for a constant rate.
package struct ScheduleLabels: Sendable {
  private var parts: [String: String] = [:]

  /// - Parameter arms: all whose schedules are to be told apart.
  package init(_ arms: [Arm]) {
    var variants: [String: [Arm]] = [:]
    for arm in arms where parts[arm.scheduleIdentity] == nil {
      parts[arm.scheduleIdentity] = ""
      variants[Self.stem(arm), default: []].append(arm)
    }
    for (stem, members) in variants {
      let attributes = members.map { (try? $0.drives)?.attributes ?? [] }
      for (arm, suffix) in zip(members, Grouping.suffixes(attributes)) {
        let text = (stem + suffix).trimmingPrefix(" ")
        parts[arm.scheduleIdentity] = text.isEmpty ? "" : " + " + text
      }
    }
  }

  /// What the schedule adds to an arm's label; empty for a constant rate.
  package func part(_ arm: Arm) -> String { parts[arm.scheduleIdentity] ?? "" }

  private static func stem(_ arm: Arm) -> String {
    if arm.isConstant { return "" }
    let isWarm = (arm.scheduleSettings["warmup"]?.number ?? 0) != 0
    if isWarm && arm.schedule == DecodedSchedule.constant.kind.name { return "warmup" }
    return (isWarm ? "warmup " : "") + arm.schedule
  }
}
