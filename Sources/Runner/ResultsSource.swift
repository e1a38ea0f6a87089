import Plans
import Records
import Store
import Values

/// What reports are made of: the cells that are reported, their runs, and what tuning chose. Runs are read cell by
/// cell.
package struct ResultsSource: Sendable {
  /// The experiment whose results these are.
  package let experiment: Experiment
  /// The cells that are reported, in canonical order, as far as they have been chosen.
  package let cells: [PlannedCell]
  /// What tuning chose, in canonical order; empty where there is none.
  package let tuning: [TuningChoice]
  /// The untuned arms that tuned ones are compared with, in canonical order.
  package let untuned: [UntunedArm]
  /// On each function the best of the untuned arms, chosen on the tuning seeds.
  package let bestUntuned: [TuningChoice]
  /// Runs of both stages that are stored, and that are planned.
  package let progress: SweepProgress
  /// The seconds of processor time that all runs of both stages took together.
  package let workerSeconds: Double
  private let store: RunStore
  private let timings: [Digest: (runs: Int, nanoseconds: Int)]
  private let seeds: Set<Int>

  /// - Parameter summary: of the sweep that has just filled the store, which knows what has been planned and chosen.
  /// - Throws: `StoreError`, `otherNumerics` among them: a store that another numerics version filled has no result
  ///   here.
  package init(_ experiment: Experiment, _ store: RunStore, after summary: RunSummary? = nil) throws {
    try store.requireCurrentNumerics()
    self.experiment = experiment
    self.store = store
    var work = summary?.work?.work ?? Work(experiment, nil)
    if summary == nil { try store.adopt(experiment, work) }
    if summary?.work == nil { work = try work.grown(experiment, store) }
    timings = try store.timings()
    workerSeconds = timings.values.reduce(0) { $0 + Double($1.nanoseconds) } * 1e-9
    seeds = Set(experiment.seeds)
    tuning = try summary?.work?.outcomes ?? work.outcomes(experiment, store)
    let reporting = work.reportingPlan(experiment, tuning)
    cells = reporting.cells
    var done = Self.stored(reporting, store)
    untuned = work.untuned
    bestUntuned = try work.outcomes(work.untunedGroups, experiment, store).map { $0.named(by: work.untuned) }
    if let tuning = experiment.tuning {
      done += Self.stored(work.tuningPlan(experiment, tuning), store)
      done += Self.stored(work.untunedTuningPlan(experiment, tuning), store)
      done += Self.stored(work.untunedPlan(experiment), store)
    }
    progress = SweepProgress(done: done, planned: work.runCount)
  }

  /// What tuning came to; `nil` where there was none.
  package var tuningSummary: TuningSummary? {
    if experiment.tuning == nil { return nil }
    let choices = tuning + bestUntuned
    return TuningSummary(
      choices: tuning, runs: choices.reduce(0) { $0 + $1.cost.runs },
      evaluations: choices.reduce(0) { $0 + $1.cost.evaluations }, untuned: untuned, bestUntuned: bestUntuned)
  }

  /// The stored runs of a cell on the reporting seeds, in their order.
  package func runs(of cell: PlannedCell) throws(StoreError) -> [Run] {
    try fitting(store.runs(of: cell.key, seeds: seeds), cell)
  }

  /// The stored runs of a cell that tuning tried on the tuning seeds, in their order; none without tuning.
  package func trials(of cell: PlannedCell) throws(StoreError) -> [Run] {
    guard let tuning = experiment.tuning else { return [] }
    return try fitting(store.runs(of: cell.key, seeds: Set(tuning.seeds)), cell)
  }

  /// Runs whose iterates have as many coordinates as the function: a row that somebody else sealed may have others.
  private func fitting(_ runs: [Run], _ cell: PlannedCell) throws(StoreError) -> [Run] {
    let n = cell.cell.function.dimension
    guard runs.allSatisfy({ $0.record.point.isEmpty || $0.record.point.count == n }) else {
      throw .damaged(store.path, what: "runs of `\(cell.cell.function.label)` are of a function of other dimension")
    }
    return runs
  }

  /// When runs of a cell came where, by seed, as far as that was measured.
  package func clocks(of cell: PlannedCell) throws(StoreError) -> [Int: RunClock] {
    cell.cell.isProgram ? try store.clocks(of: cell.key) : [:]
  }

  /// How many runs of a cell were timed, and the seconds that they took together.
  package func timing(of cell: PlannedCell) -> (runs: Int, seconds: Double) {
    let timing = timings[cell.key] ?? (0, 0)
    return (timing.runs, Double(timing.nanoseconds) * 1e-9)
  }

  private static func stored(_ plan: Plan, _ store: RunStore) -> Int {
    let wanted = Set(plan.seeds)
    return plan.cells.reduce(0) { $0 + store.seeds(of: $1.key).count { wanted.contains($0) } }
  }
}
