import Plans
import Values

/// The arms of an experiment as a matrix: optimizers across, schedules down.
package struct ScheduleAxis: Sendable {
  /// An optimizer with its settings, or a schedule with its own.
  package struct Entry: Sendable, Hashable {
    /// What tables call it.
    package let name: String
    /// What names it with its settings.
    package let identity: String
  }

  /// By name and settings, the constant rate first.
  package let schedules: [Entry]
  /// By name and settings.
  package let optimizers: [Entry]
  /// The arm's label, by schedule and optimizer.
  private let labels: [[String?]]

  /// - Parameters:
  ///   - arms: with the labels that reports give them.
  ///   - tuned: settings that tuning chooses, which do not tell optimizers apart.
  package init(_ arms: [(label: String, arm: Arm)], tuned: [String]) {
    var rows: [String: Candidate] = [:]
    var columns: [String: Candidate] = [:]
    var places: [String: [String: String]] = [:]
    for (label, arm) in arms {
      let settings = arm.settings.filter { !tuned.contains($0.key) }
      let row = arm.scheduleIdentity(without: tuned)
      let around =
        arm.links.map(\.entry) + [arm.sampling?.identity, arm.tunedPer.map(Tuning.Aspect.json)].compactMap(\.self)
      let column = arm.optimizer + ([.object(settings)] + around).map(\.canonical).joined()
      let schedule = arm.name.scheduleText.isEmpty ? arm.schedule : arm.name.scheduleText
      let stem = arm.name.schedule.isEmpty ? arm.schedule : arm.name.schedule
      rows[row, default: Candidate(schedule, stem, arm.scheduleSettings, isFirst: arm.isConstant)].add(
        schedule, else: arm.schedule)
      columns[column, default: Candidate(arm.name.optimizer, arm.name.name, settings)]
        .add(arm.name.optimizer, else: arm.optimizer)
      places[row, default: [:]][column] = label
    }
    schedules = Self.entries(rows)
    let across = Self.entries(columns)
    optimizers = across
    labels = schedules.map { row in across.map { places[row.identity]?[$0.identity] } }
  }

  /// The label of an arm; `nil` where the grid has none.
  package func label(schedule: Int, optimizer: Int) -> String? { labels[schedule][optimizer] }

  /// A row or column before it has its place.
  private struct Candidate {
    var name: String
    /// The name without settings.
    let stem: String
    let settings: [JSON]
    /// Whether it comes before the others.
    let isFirst: Bool

    init(_ name: String, _ stem: String, _ settings: [String: JSON], isFirst: Bool = false) {
      self.isFirst = isFirst
      self.name = name
      self.stem = stem
      self.settings = settings.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Arms whose labels call it differently leave it the name of the catalogue.
    mutating func add(_ name: String, else plain: String) { if self.name != name { self.name = plain } }

    func precedes(_ other: Candidate) -> Bool {
      if isFirst != other.isFirst { return isFirst }
      if stem != other.stem { return stem < other.stem }
      for (a, b) in zip(settings, other.settings) where a != b { return a.precedes(b) }
      return name < other.name
    }
  }

  /// Names that several have are told apart by a number.
  private static func entries(_ candidates: [String: Candidate]) -> [Entry] {
    var seen: [String: Int] = [:]
    let sorted = candidates.sorted { a, b in
      if a.value.precedes(b.value) { return true }
      return b.value.precedes(a.value) ? false : a.key < b.key
    }
    return sorted.map { identity, candidate in
      seen[candidate.name, default: 0] += 1
      let count = seen[candidate.name] ?? 1
      return Entry(name: count == 1 ? candidate.name : "\(candidate.name) #\(count)", identity: identity)
    }
  }
}
