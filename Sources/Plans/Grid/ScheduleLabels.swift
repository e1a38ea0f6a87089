import Schedules
import Values

/// The schedules of an experiment as labels have them: " + warmup cosine", and nothing for a constant rate.
package struct ScheduleLabels: Sendable {
  private var parts: [String: String] = [:]

  /// - Parameter arms: all whose schedules are to be told apart.
  package init(_ arms: [Arm]) {
    var variants: [String: [Arm]] = [:]
    for arm in arms where parts[identity(arm)] == nil {
      parts[identity(arm)] = ""
      variants[Self.stem(arm), default: []].append(arm)
    }
    for (stem, members) in variants {
      let attributes = members.map { arm in
        (ScheduleKind.named(arm.schedule)?.settings ?? []).map {
          " \($0.key)=\(arm.scheduleSettings[$0.key]?.label ?? "")"
        }
      }
      for (arm, suffix) in zip(members, Grouping.suffixes(attributes)) {
        let text = (stem + suffix).trimmingPrefix(" ")
        parts[identity(arm)] = text.isEmpty ? "" : " + " + text
      }
    }
  }

  /// What names an arm's schedule with its settings.
  package func identity(_ arm: Arm) -> String { arm.schedule + JSON.object(arm.scheduleSettings).canonical }
  /// What the schedule adds to an arm's label; empty for a constant rate.
  package func part(_ arm: Arm) -> String { parts[identity(arm)] ?? "" }

  private static func stem(_ arm: Arm) -> String {
    let isWarm = (arm.scheduleSettings["warmup"]?.number ?? 0) != 0
    switch (arm.schedule, isWarm) {
    case ("constant", false): return ""
    case ("constant", true): return "warmup"
    case (let name, let isWarm): return (isWarm ? "warmup " : "") + name
    }
  }
}
