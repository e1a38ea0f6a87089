import Optimizers
import Plans
import Schedules
import Values

/// The settings that arms of one optimizer and schedule vary in, apart from what tuning chose: grids whose best is
/// selected on the very runs that it is shown on.
package struct SweptSettings: Sendable {
  /// Arms that differ in settings alone.
  package struct Grid: Sendable {
    package let optimizer: String
    package let schedule: String
    /// The settings that differ, those of the schedule with its name before them.
    package let keys: [String]
    /// By label the values of those settings.
    package let members: [String: [String: JSON]]

    /// "3 settings of adam (learningRate)".
    package var phrase: String { "\(members.count) settings of \(optimizer) (\(keys.joined(separator: ", ")))" }

    /// The settings of an arm that are the least or the greatest of the grid where the setting itself could go on, as
    /// "learningRate = 0.1, the greatest of 3".
    package func edges(of label: String) -> [String] {
      guard let own = members[label] else { return [] }
      return keys.compactMap { key in
        let tried = Set(members.values.compactMap { $0[key]?.number })
        guard let value = own[key]?.number, tried.count >= 2, let least = tried.min(), let greatest = tried.max(),
          value == least || value == greatest, !isBound(value, of: key)
        else { return nil }
        let side = value == least ? "least" : "greatest"
        return "\(key) = \(NumberText.short(value, 5)), the \(side) of \(tried.count)"
      }
    }

    /// Whether nothing lies beyond a value.
    private func isBound(_ value: Double, of key: String) -> Bool {
      let settings =
        key.hasPrefix(schedule + ".")
        ? ScheduleKind.named(schedule)?.settings.map { (schedule + "." + $0.key, $0.kind) }
        : Method.named(optimizer)?.settings.map { ($0.key, $0.kind) }
      switch settings?.first(where: { $0.0 == key })?.1 {
      case .number(let bounds), .integer(let bounds), .optionalNumber(let bounds):
        return bounds.lower == .closed(value) || bounds.upper == .closed(value)
      default: return false
      }
    }
  }

  /// By the label of each arm that is in one.
  private let grids: [String: Grid]
  private let isTuned: Bool

  /// - Parameters:
  ///   - arms: with the labels that a report gives them.
  ///   - tuned: settings that tuning chooses, each on seeds of its own.
  package init(_ arms: [(label: String, arm: Arm)], tuned: [String]) {
    isTuned = !tuned.isEmpty
    let groups = Dictionary(grouping: arms.filter { !$0.arm.isImported }) { [$0.arm.optimizer, $0.arm.schedule] }
    var grids: [String: Grid] = [:]
    for group in groups.values where group.count > 1 {
      let settings = group.map { label, arm in
        var values = arm.settings.filter { !tuned.contains($0.key) }
        for (key, value) in arm.scheduleSettings { values[arm.schedule + "." + key] = value }
        return (label, values)
      }
      let all = Set(settings.flatMap { $0.1.keys })
      let keys = all.filter { key in settings.contains { $0.1[key] != settings[0].1[key] } }.sorted()
      if keys.isEmpty { continue }
      let members = Dictionary(
        settings.map { label, values in (label, values.filter { keys.contains($0.key) }) },
        uniquingKeysWith: { first, _ in first })
      let grid = Grid(
        optimizer: group[0].arm.optimizer, schedule: group[0].arm.schedule, keys: keys, members: members)
      for label in members.keys { grids[label] = grid }
    }
    self.grids = grids
  }

  package init(_ arms: [ArmSummary], _ input: ReportInput) {
    self.init(
      arms.filter { !$0.seeds.isEmpty }.map { ($0.label, $0.cell.cell.arm) }, tuned: input.experiment.tuning?.over ?? []
    )
  }

  package init(_ digests: [FunctionDigest], _ input: ReportInput) {
    let labels = Set(digests.sharedArms)
    let arms = digests.first?.arms.filter { labels.contains($0.label) } ?? []
    self.init(arms.map { ($0.label, $0.cell.cell.arm) }, tuned: input.experiment.tuning?.over ?? [])
  }

  /// The grid that an arm is in.
  package func grid(_ label: String) -> Grid? { grids[label] }

  /// A remark where the best-ranked arm is the best of a grid.
  package func flag(bestRanked label: String) -> RichText? {
    guard let grid = grids[label] else { return nil }
    let advice = isTuned ? RichText(" over \(grid.keys.joined(separator: ", ")), too, chooses") : " chooses"
    return .strong("Selected on its own data")
      + RichText(
        """
        : the best-ranked arm is the best of \(grid.phrase), chosen on these very seeds; new runs of it would come out \
        worse.
        """) + " " + .code("tuning") + advice + " on seeds of its own."
  }

  /// A remark for each grid that has one of these arms, the best of a table.
  func flags(_ best: [String]) -> [RichText] {
    var seen: Set<String> = []
    return best.compactMap { label in
      guard let grid = grids[label], seen.insert(label).inserted else { return nil }
      return .strong("Selected on its own data")
        + RichText(": \(label) is the best of \(grid.phrase) on the seeds that it is shown on, which flatters it.")
    }
  }

  /// A remark where the best of a grid lies at its edge.
  ///
  /// - Parameter ranked: labels, the best first.
  func edges(_ ranked: [String]) -> RichText? {
    var seen: Set<String> = []
    let found = ranked.compactMap { label -> String? in
      guard let grid = grids[label], seen.insert("\(grid.optimizer) \(grid.schedule)").inserted else { return nil }
      let edges = grid.edges(of: label)
      return edges.isEmpty ? nil : "\(label) (\(edges.joined(separator: "; ")))"
    }
    if found.isEmpty { return nil }
    return RichText(
      "The best of a grid lies at its edge: \(found.joined(separator: ", ")); a better value may lie outside it.")
  }
}
