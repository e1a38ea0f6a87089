import Optimizers
import Plans
import Schedules
import Values

/// The settings that arms of one optimizer and schedule vary in, apart from what tuning chose: grids whose best is
/// selected on the very runs that it is shown on.
package struct SweptSettings: Sendable {
  /// A setting of an optimizer, or of its schedule.
  package enum Key: Sendable, Hashable {
    case optimizer(String)
    case schedule(String)
  }

  /// Arms that differ in settings alone.
  package struct Grid: Sendable {
    /// The optimizer that they share.
    package let optimizer: String
    /// The schedule that they share.
    package let schedule: String
    /// The settings that differ, by name.
    fileprivate let keys: [Key]
    /// By label the values of those settings.
    fileprivate let members: [String: [Key: JSON]]

    /// The names of the settings that differ, as tuning has them.
    package var names: [String] { keys.map(name) }

    /// How many arms it has.
    package var count: Int { members.count }

    /// The settings of an arm that are the least or the greatest of the grid where the setting itself could go on.
    package func edges(of label: String) -> [Edge] {
      guard let own = members[label] else { return [] }
      return keys.compactMap { key in
        let tried = Set(members.values.compactMap { $0[key]?.number })
        guard let value = own[key]?.number, tried.count >= 2, let least = tried.min(), let greatest = tried.max(),
          value == least || value == greatest, !isBound(value, of: key)
        else { return nil }
        return Edge(name: name(key), value: value, isLeast: value == least, tried: tried.count)
      }
    }

    fileprivate func name(_ key: Key) -> String {
      switch key {
      case .optimizer(let name): name
      case .schedule(let name): Arm.tunedKey(ofSchedule: name)
      }
    }

    /// Whether nothing lies beyond a value.
    private func isBound(_ value: Double, of key: Key) -> Bool {
      let kind =
        switch key {
        case .optimizer(let name): Method.named(optimizer)?.settings.first { $0.key == name }?.kind
        case .schedule(let name): ScheduleKind.named(schedule)?.settings.first { $0.key == name }?.kind
        }
      switch kind {
      case .number(let bounds), .integer(let bounds), .optionalNumber(let bounds):
        return bounds.lower == .closed(value) || bounds.upper == .closed(value)
      default: return false
      }
    }
  }

  /// A setting at the end of what a grid tries.
  package struct Edge: Sendable, Equatable {
    /// The name of the setting.
    package let name: String
    /// Its value.
    package let value: Double
    /// Whether it is the least, rather than the greatest.
    package let isLeast: Bool
    /// How many values the grid has of it.
    package let tried: Int
  }

  /// By the label of each arm that is in one.
  private let grids: [String: Grid]
  /// Whether an experiment tunes other settings on seeds of their own.
  package let isTuned: Bool

  private init(_ arms: [(label: String, arm: Arm)], tuned: [String]) {
    isTuned = !tuned.isEmpty
    let groups = Dictionary(grouping: arms) { [$0.arm.optimizer, $0.arm.schedule] }
    var grids: [String: Grid] = [:]
    for group in groups.values where group.count > 1 {
      let settings = group.map { label, arm in
        var values: [Key: JSON] = [:]
        for (key, value) in arm.settings where !tuned.contains(key) { values[.optimizer(key)] = value }
        let chosen = tuned.compactMap(Arm.scheduleKey)
        for (key, value) in arm.scheduleSettings where !chosen.contains(key) { values[.schedule(key)] = value }
        return (label, values)
      }
      let all = Set(settings.flatMap { $0.1.keys })
      let keys = all.filter { key in settings.contains { $0.1[key] != settings[0].1[key] } }
      if keys.isEmpty { continue }
      let members = Dictionary(
        settings.map { label, values in (label, values.filter { keys.contains($0.key) }) },
        uniquingKeysWith: { first, _ in first })
      let plain = Grid(optimizer: group[0].arm.optimizer, schedule: group[0].arm.schedule, keys: [], members: [:])
      let grid = Grid(
        optimizer: plain.optimizer, schedule: plain.schedule, keys: keys.sorted { plain.name($0) < plain.name($1) },
        members: members)
      for label in members.keys { grids[label] = grid }
    }
    self.grids = grids
  }

  /// Of the arms of one function that have runs.
  package init(_ arms: [ArmSummary], _ input: ReportInput) {
    self.init(
      arms.filter { !$0.seeds.isEmpty && !$0.isImported }.map { ($0.label, $0.arm) },
      tuned: input.experiment.tuning?.over ?? [])
  }

  /// Of the arms that every function has.
  package init(_ digests: [FunctionDigest], _ input: ReportInput) {
    let labels = Set(digests.sharedArms)
    let arms = digests.first?.arms.filter { labels.contains($0.label) && !$0.isImported } ?? []
    self.init(arms.map { ($0.label, $0.cell.cell.arm) }, tuned: input.experiment.tuning?.over ?? [])
  }

  /// Of no arms.
  package init() { self.init([], tuned: []) }

  /// The grid that an arm is in.
  package func grid(_ label: String) -> Grid? { grids[label] }
}
