import Plans
import Store
import Values

/// What running an experiment would do to a store, cell by cell: which runs are there, which are new, and which no cell
/// of the experiment has any more, with the reason.
package struct PlanDifference: Sendable {
  /// What becomes of runs.
  package enum Kind: String, Sendable, CaseIterable {
    /// They are there, and are not made again.
    case stored
    /// They would be made.
    case new
    /// They stay in the store, and no report has them.
    case orphaned
  }
  /// Runs of a cell.
  package struct Entry: Sendable {
    /// What becomes of them.
    package let kind: Kind
    /// The function's label; empty where nothing knows it any more.
    package let function: String
    /// The arm's label.
    package let arm: String
    /// Whether they are for tuning.
    package let isTrial: Bool
    /// How many.
    package let runs: Int
    /// Why they are orphaned; `nil` for the others.
    package let why: String?
  }
  /// In the order of the grid; what is orphaned comes last.
  package private(set) var entries: [Entry] = []

  /// - Parameters:
  ///   - old: the experiment that the store was filled by last.
  ///   - store: `nil` where there is none.
  /// - Throws: `StoreError`; whatever keeps tuning from being looked at.
  package init(_ experiment: Experiment, after old: Experiment?, in store: RunStore?) throws {
    var work = Work(experiment, nil)
    if let store {
      try store.adopt(experiment, work)
      work = try work.grown(experiment, store)
    }
    var wanted: [Digest: Set<Int>] = [:]
    for (plan, isTrial) in try Self.plans(experiment, work, store) {
      for cell in plan.cells {
        let known = Set(store?.seeds(of: cell.key) ?? [])
        let here = plan.seeds.count { known.contains($0) }
        wanted[cell.key, default: []].formUnion(plan.seeds)
        let label = (cell.cell.function.label, cell.cell.arm.label)
        for (kind, runs) in [(Kind.stored, here), (.new, plan.seeds.count - here)] where runs > 0 {
          entries.append(
            Entry(kind: kind, function: label.0, arm: label.1, isTrial: isTrial, runs: runs, why: nil))
        }
      }
    }
    guard let store else { return }
    let orphans = store.cells.compactMap { key -> (key: Digest, runs: Int)? in
      let runs = store.seeds(of: key).count { !(wanted[key]?.contains($0) ?? false) }
      return runs > 0 ? (key, runs) : nil
    }
    if orphans.isEmpty { return }
    let known = try old.map { try Self.names($0) } ?? [:]
    let reasons = Reasons(experiment, old)
    entries += orphans.sorted { $0.key.description < $1.key.description }.map { key, runs in
      let found = known[key]
      return Entry(
        kind: .orphaned, function: found?.cell.function.label ?? "", arm: found?.cell.arm.label ?? "",
        isTrial: found?.isTrial ?? false, runs: runs,
        why: wanted[key] != nil ? "seeds that the experiment has no more" : reasons.why(found?.cell))
    }
  }

  private static func plans(
    _ experiment: Experiment, _ work: Work, _ store: RunStore?
  ) throws -> [(Plan, isTrial: Bool)] {
    guard let tuning = experiment.tuning else { return [(work.likelyPlan(experiment), false)] }
    let chosen = try store.map { work.reportingPlan(experiment, try work.outcomes(experiment, $0)) }
    let likely = work.likelyPlan(experiment)
    return [
      (work.tuningPlan(experiment, tuning), true), (work.untunedTuningPlan(experiment, tuning), true),
      (chosen.flatMap { $0.cells.count == likely.cells.count ? $0 : nil } ?? likely, false),
      (work.untunedPlan(experiment), false),
    ]
  }

  /// The cells of an experiment by their keys, those of its tuning among them.
  private static func names(_ experiment: Experiment) throws -> [Digest: (cell: Cell, isTrial: Bool)] {
    var names: [Digest: (cell: Cell, isTrial: Bool)] = [:]
    let work = Work(experiment, nil)
    for (variant, isTrial) in [(experiment.trials, experiment.tuning != nil), (experiment, false)] {
      for planned in Plan(variant, cells: work.cells, seeds: []).cells { names[planned.key] = (planned.cell, isTrial) }
    }
    return names
  }

  /// How many runs there are of a kind.
  package func runs(_ kind: Kind) -> Int { entries.reduce(0) { $0 + ($1.kind == kind ? $1.runs : 0) } }

  /// Lines for people, a line for the runs of a cell.
  package var lines: [String] {
    entries.map { entry in
      let name = entry.function.isEmpty ? "a cell that nothing names any more" : "\(entry.function), \(entry.arm)"
      let why = entry.why.map { ": " + $0 } ?? ""
      return "\(entry.kind.rawValue)\t\(NumberText.counted(entry.runs, "run"))\t\(name)"
        + (entry.isTrial ? " (tuning)" : "") + why
    }
  }

  /// As `--json` has it.
  package var json: JSON {
    .array(
      entries.map { entry in
        var members: [String: JSON] = [
          "is": .string(entry.kind.rawValue), "function": .string(entry.function), "arm": .string(entry.arm),
          "runs": .integer(entry.runs), "tuning": .bool(entry.isTrial),
        ]
        members["why"] = entry.why.map(JSON.string)
        return .object(members)
      })
  }
}

/// Why runs of an earlier experiment are none of a later one.
private struct Reasons {
  private let cells: [[String]: Cell]
  private let changed: [String]
  /// What tuning chooses.
  private let tuned: [String]

  init(_ experiment: Experiment, _ old: Experiment?) {
    cells = Dictionary(
      experiment.cells.map { ([$0.function.label, $0.arm.label], $0) }, uniquingKeysWith: { first, _ in first })
    tuned = experiment.tuning?.over ?? []
    let (new, before) = (experiment.resolved, old?.resolved)
    changed = ["budget", "record", "seed", "stopping", "targets"].filter { before != nil && new[$0] != before?[$0] }
  }

  func why(_ cell: Cell?) -> String {
    guard let cell else { return "made by another experiment, or by other revisions of its rows" }
    guard let now = cells[[cell.function.label, cell.arm.label]] else { return "the experiment has no such cell" }
    if !changed.isEmpty { return changed.map { "`\($0)`" }.joined(separator: ", ") + " changed" }
    if now.function != cell.function { return "the function, or its data, changed" }
    if !tuned.isEmpty, now.arm.identity(without: tuned) == cell.arm.identity(without: tuned) {
      return "tuning tries or chooses it no more"
    }
    let keys = Set(now.arm.settings.keys).union(cell.arm.settings.keys)
    let settings = keys.sorted().filter { now.arm.settings[$0] != cell.arm.settings[$0] }
    return settings.isEmpty
      ? "the schedule, the links or a row's revision changed"
      : settings.map { key in
        "\(key) was \(cell.arm.settings[key]?.canonical ?? "not set") and is "
          + (now.arm.settings[key]?.canonical ?? "not set")
      }.joined(separator: ", ")
  }
}
