import Plans
import Values

/// The arms of an experiment as a matrix: optimizers across, schedules down.
package struct ScheduleAxis: Sendable {
  /// An optimizer with its settings, or a schedule with its own.
  package struct Entry: Sendable, Hashable {
    package let name: String
    package let identity: String
  }

  /// In the order in which labels have them, the constant rate first.
  package let schedules: [Entry]
  package let optimizers: [Entry]
  /// The arm's label, by schedule and optimizer.
  private let labels: [[String?]]

  /// - Parameters:
  ///   - arms: with the labels that reports give them.
  ///   - tuned: settings that tuning chooses, which do not tell optimizers apart.
  package init(_ arms: [(label: String, arm: Arm)], tuned: [String]) {
    var rows: [String: String] = [:]
    var columns: [String: String] = [:]
    var places: [String: [String: String]] = [:]
    for (label, arm) in arms {
      let row = arm.schedule + JSON.object(arm.scheduleSettings).canonical
      let column = arm.optimizer + JSON.object(arm.settings.filter { !tuned.contains($0.key) }).canonical
      let parts = Self.parts(label, arm)
      rows[row] = rows[row] == nil || rows[row] == parts.schedule ? parts.schedule : arm.schedule
      columns[column] = columns[column] == nil || columns[column] == parts.optimizer ? parts.optimizer : arm.optimizer
      places[row, default: [:]][column] = label
    }
    schedules = Self.entries(rows, first: "constant")
    let across = Self.entries(columns, first: nil)
    optimizers = across
    labels = schedules.map { row in across.map { places[row.identity]?[$0.identity] } }
  }

  /// The label of an arm; `nil` where the grid has none.
  package func label(schedule: Int, optimizer: Int) -> String? { labels[schedule][optimizer] }

  /// "adam + warmup cosine" in two.
  private static func parts(_ label: String, _ arm: Arm) -> (optimizer: String, schedule: String) {
    guard let cut = label.range(of: " + ") else { return (label, arm.schedule) }
    return (String(label[..<cut.lowerBound]), String(label[cut.upperBound...]))
  }

  /// By name; names that several have are told apart by a number.
  private static func entries(_ names: [String: String], first: String?) -> [Entry] {
    var seen: [String: Int] = [:]
    return names.map { ($0.value == first ? 0 : 1, $0.value, $0.key) }.sorted { $0 < $1 }.map { _, name, identity in
      seen[name, default: 0] += 1
      let count = seen[name] ?? 1
      return Entry(name: count == 1 ? name : "\(name) #\(count)", identity: identity)
    }
  }
}
