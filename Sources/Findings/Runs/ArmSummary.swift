import Plans
import Records
import Statistics
import Values

/// What is kept of the runs of one arm on one function.
package struct ArmSummary: Sendable {
  /// What was run.
  package let cell: PlannedCell
  /// What tells the arm from the others of its function.
  package let label: String
  /// Who made the runs.
  package let origin: Origin
  /// Whether no seed can change its runs: of their copies the first is kept, and n is 1.
  package let isOneRun: Bool
  /// How many runs there are, copies among them.
  package let runs: Int
  /// Whether several runs that a seed could change came out the same to the last bit.
  package let isAlike: Bool
  /// Ascending; the first alone of runs that no seed can change.
  package let seeds: [Int]
  /// For each seed what the run is ranked by; see `Measure.rankingValue`.
  package let values: [Double]
  /// Of `values`; `nil` where there are no runs.
  package let quartiles: Quartiles?
  /// How many of all runs ended in each way.
  package let statuses: [Status: Int]
  /// Of the steps that runs made; `nil` where there are no runs.
  package let lastSteps: Quartiles?
  /// Of each status why the first run ended so, where that is known.
  package let reasons: [Status: String]
  /// The same of every run, by seed.
  private let remarks: [Int: String]
  /// For each target how many runs reached it, and the median of the evaluations that took.
  package let targets: [(successes: SuccessCount, median: Double)]
  /// Of all runs together.
  package let evaluations: Int
  /// The run that went deepest below the reference minimum, and how many did.
  package let beaten: (runs: Int, seed: Int, value: Double)?
  /// What is taken of every run besides its result.
  package let measures: RunMeasures
  /// For each target the expected runtime; empty where no table shows it.
  package let expected: [ExpectedRuntime]
  /// Quartiles of the best gap so far against steps.
  package let curve: CurveSummary
  /// The same against evaluations, of an equation that at the iterate; `nil` where an evaluation is a step, and where
  /// no figure shows it.
  package let evaluationCurve: EvaluationCurve?
  /// The rows of data that were looked at by each step of the curve; `nil` where runs do not count them.
  package let rows: [Int]?
  /// Quartiles of the values at iterates; `nil` where no figure may show them.
  package let valueCurve: ValueCurve?
  /// Of a function that is an equation.
  package let convergence: ConvergenceSummary?
  /// Of a training, by name.
  package let metrics: [EndMetric]
  /// The same step by step, of those that figures show.
  package let metricCurves: [MetricCurve]
  /// When they came to the values that the experiment names, by name.
  package let metricTargets: [MetricTarget]
  /// Of programs: the seconds to the end, to each target, and to each of metrics; empty where nothing was timed.
  package let seconds: [TargetSeconds]

  /// - Parameters:
  ///   - all: the runs, by ascending seed.
  ///   - clock: that of the function.
  ///   - clocks: when runs came where, by seed.
  package init(
    _ cell: ReportedCell, _ all: [Run], _ measure: Measure, _ experiment: Experiment, _ clock: BudgetClock,
    curve: CurveSummary, clocks: [Int: RunClock] = [:]
  ) {
    isOneRun = cell.origin == .own && !cell.cell.cell.dependsOnSeed
    runs = all.count
    isAlike = !isOneRun && cell.origin == .own && all.areAlike
    let runs = isOneRun ? Array(all.prefix(1)) : all
    self.cell = cell.cell
    label = cell.label
    origin = cell.origin
    self.curve = curve
    let figures = experiment.report.figures
    rows = Curve.rows(of: runs, at: curve.steps)
    let convergence = ConvergenceSummary(cell.cell, runs)
    self.convergence = convergence
    evaluationCurve =
      figures.isEmpty ? nil : EvaluationCurve(runs, measure) { convergence == nil ? $0.best : $0.values }
    let showsValues = figures.showsValues(of: cell.cell.cell.function) || (convergence != nil && !figures.isEmpty)
    valueCurve = showsValues && !runs.isEmpty ? ValueCurve(runs, at: curve.steps) : nil
    let terms = cell.cell.cell.function.guest?.terms
    metrics = terms == nil ? [] : EndMetric.all(runs)
    metricCurves =
      figures.contains(FigureChoice.metrics)
      ? terms.map { MetricCurve.all(runs, $0, figures, at: curve.steps) } ?? [] : []
    metricTargets = metrics.isEmpty ? [] : MetricTarget.all(runs, experiment.metricTargets)
    seconds = TargetSeconds.all(
      runs, clocks, targets: experiment.targets.map { "≤ " + NumberText.target($0) }, metricTargets)
    let measures = RunMeasures(runs, measure, experiment, clock)
    self.measures = measures
    expected =
      runs.isEmpty || !experiment.report.shows(tables: "expectedRuntimes")
      ? []
      : ExpectedRuntime.each(of: measures.runtimes)
    // By index: a copy of a run would retain and release each of its columns.
    seeds = runs.indices.map { runs[$0].seed }
    values = runs.indices.map { measure.rankingValue(runs[$0].record) }
    lastSteps = runs.isEmpty ? nil : Sample(runs.indices.map { Double(runs[$0].record.steps) }).quartiles
    quartiles = runs.isEmpty ? nil : Sample(values).quartiles
    let endings = Endings(all, measure)
    (statuses, reasons, remarks) = (endings.statuses, endings.reasons, endings.remarks)
    (evaluations, beaten) = (endings.evaluations, endings.beaten)
    self.targets = measures.runtimes.map { runtimes in
      (
        SuccessCount(runtimes.count { $0.isReached }, of: runs.count),
        runtimes.isEmpty ? .infinity : medianRuntime(runtimes)
      )
    }
  }

  /// The arm with its settings.
  package var arm: Arm { cell.cell.arm }
  /// Whether another tool ran it.
  package var isImported: Bool { origin != .own }
  /// The runs that failed.
  package var failures: Int { statuses.reduce(0) { $0 + ($1.key.isFailure ? $1.value : 0) } }

  /// The values of those seeds that it has among `wanted`; both ascending. The value of an arm that no seed can change
  /// is that of every seed.
  package func values(of wanted: [Int]) -> [Double] { values(values, of: wanted) }

  /// Of one value a seed those whose seeds are among `wanted`; ascending, as the seeds.
  package func values(_ values: [Double], of wanted: [Int]) -> [Double] {
    isOneRun ? wanted.compactMap { _ in values.first } : values.picked(from: seeds, wanted)
  }

  /// Its runs as a source, with one value each.
  package func source(_ quantity: String, _ values: [Double]) -> Derivation.Source {
    Derivation.Source(
      function: cell.cell.function.label, arm: label, key: cell.key.description, quantity: quantity, seeds: seeds,
      values: values, remarks: remarks)
  }
}

extension RunRecord {
  /// The evaluations after which target number `target` was reached. What a run reached before it failed counts.
  package func runtime(of target: Int) -> Int? { target < runtimes.count ? runtimes[target] : nil }
}

extension FigureChoice {
  /// Whether a report draws the values at iterates: where it is asked to, and of a model, whose loss curve they are.
  fileprivate func showsValues(of function: FunctionCase) -> Bool {
    switch self {
    case .all: function.data != nil
    case .only: contains("values")
    }
  }
}

extension [Run] {
  /// Whether there are several and all came to the same point in the same way, to the last bit.
  fileprivate var areAlike: Bool {
    guard count > 1, self[0].record.point.isEmpty == false else { return false }
    return indices.dropFirst().allSatisfy { i in
      self[i].record.point == self[0].record.point && self[i].record.best == self[0].record.best
        && self[i].record.counts == self[0].record.counts
    }
  }
}
