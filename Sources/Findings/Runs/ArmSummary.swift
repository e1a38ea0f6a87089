import Optimizers
import Plans
import Records
import Statistics
import Values

/// What is kept of the runs of one arm on one function.
package struct ArmSummary: Sendable {
  package let cell: PlannedCell
  package let label: String
  /// Ascending.
  package let seeds: [Int]
  /// For each seed what the run is ranked by; see `Measure.rankingValue`.
  package let values: [Double]
  /// Of `values`; `nil` where there are no runs.
  package let quartiles: Quartiles?
  /// How many runs ended in each way.
  package let statuses: [Status: Int]
  /// For each target how many runs reached it, and the median of the evaluations that took.
  package let targets: [(successes: SuccessCount, median: Double)]
  package let evaluations: Int
  /// The run that went deepest below the reference minimum, and how many did.
  package let beaten: (runs: Int, seed: Int, value: Double)?
  package let curve: CurveSummary
  /// Of a function that is an equation.
  package let convergence: ConvergenceSummary?
  /// What figures need besides; `nil` where there are none.
  package let series: ArmSeries?
  package let measures: RunMeasures
  /// For each target the expected runtime; empty where no table shows it.
  package let expected: [ExpectedRuntime]

  /// - Parameter runs: by ascending seed.
  package init(
    _ cell: PlannedCell, label: String, _ runs: [SeededRun], _ measure: Measure, _ experiment: Experiment,
    _ resamples: SharedResamples, curve: CurveSummary, series: ArmSeries?
  ) {
    self.cell = cell
    self.label = label
    self.curve = curve
    convergence = ConvergenceSummary(cell, runs)
    self.series = series
    let measures = RunMeasures(runs, measure, experiment, resamples.clock)
    self.measures = measures
    expected =
      runs.isEmpty || !experiment.report.tables.contains(.expectedRuntimes)
      ? []
      : ExpectedRuntime.each(
        of: measures.runtimes, cell: resamples.cell, replicates: Self.replicates, from: resamples.cache)
    // By index: a copy of a run would retain and release each of its columns.
    seeds = runs.indices.map { runs[$0].seed }
    values = runs.indices.map { measure.rankingValue(runs[$0].record) }
    quartiles = runs.isEmpty ? nil : Sample(values).quartiles
    var statuses: [Status: Int] = [:]
    var evaluations = 0
    var beaten: (runs: Int, seed: Int, value: Double)?
    for i in runs.indices {
      statuses[runs[i].record.status, default: 0] += 1
      evaluations += runs[i].record.counts.evaluations
      guard measure.isBeaten(by: runs[i].record) else { continue }
      let value = runs[i].record.best
      let before = beaten ?? (0, runs[i].seed, value)
      beaten =
        value < before.value ? (before.runs + 1, runs[i].seed, value) : (before.runs + 1, before.seed, before.value)
    }
    self.statuses = statuses
    self.evaluations = evaluations
    self.beaten = beaten
    self.targets = measures.runtimes.map { runtimes in
      (
        SuccessCount(runtimes.count { $0.isReached }, of: runs.count),
        runtimes.isEmpty ? .infinity : medianRuntime(runtimes)
      )
    }
  }

  /// Resamples behind an interval of an expected runtime.
  package static let replicates = 1000

  /// The runs that failed.
  package var failures: Int { statuses.reduce(0) { $0 + ($1.key.isFailure ? $1.value : 0) } }
}

extension RunRecord {
  /// The evaluations after which target number `target` was reached. What a run reached before it failed counts.
  package func runtime(of target: Int) -> Int? { target < runtimes.count ? runtimes[target] : nil }
}
