import Optimizers
import Plans
import Records
import Statistics

/// What figures over budgets, evaluations and targets need of the runs of one arm on one function.
package struct ArmSeries: Sendable {
  /// Quartiles against evaluations; `nil` where an evaluation is a step, and the curve over steps has them.
  package let evaluations: EvaluationCurve?
  /// Quartiles of the values at iterates; `nil` where no figure shows them.
  package let values: ValueCurve?
  /// For each target the expected runtime, in evaluations; ∞ where no run reached it.
  package let expectedRuntimes: [Double]
  /// The mean over targets of the runtime distribution at each point of `grid`.
  package let solved: [Double]
  /// The most evaluations of any run, over the dimension: what a distribution shows beyond them is simulated.
  package let largestBudget: Double
  /// For each seed the evaluations until the gap was 10⁻³ of what it was at the start; ∞ where it never was. Empty
  /// where there is no minimum.
  package let costs: [Double]

  /// Evaluations over dimension at which distributions are taken, twenty a decade.
  package static let grid = [Double](TargetLadder(from: 9, to: -2, perDecade: 20).targets.reversed())
  /// τ of the data profile's convergence test.
  package static let tolerance = 1e-3
  /// The simulated restarts of each function and target, at least.
  private static let restarts = 200

  /// - Parameter steps: those of the arm's curve.
  package init(_ cell: Cell, _ runs: [SeededRun], _ measure: Measure, _ experiment: Experiment, steps: [Int]) {
    evaluations = EvaluationCurve(runs, measure)
    let showsValues = experiment.report.figures.showsValues(of: cell.function) && !runs.isEmpty
    values = showsValues ? ValueCurve(runs, at: steps) : nil
    let runtimes = experiment.targets.indices.map { target in
      runs.indices.map { i -> Runtime in
        runs[i].record.runtime(of: target).map(Runtime.reached) ?? .censored(runs[i].record.counts.evaluations)
      }
    }
    expectedRuntimes = runtimes.map { expectedRuntime($0) }
    let dimension = cell.function.dimension
    largestBudget =
      Double(runs.indices.map { runs[$0].record.counts.evaluations }.max() ?? 0) / Double(max(1, dimension))
    solved = runs.isEmpty ? [] : Self.distribution(runtimes, cell.function, experiment.targets)
    costs = measure.isGap ? runs.indices.map { Self.cost(runs[$0].record.curve, measure.reference) } : []
  }

  /// Names are those of functions and targets, so that all arms draw the same restarts.
  private static func distribution(
    _ runtimes: [[Runtime]], _ function: FunctionCase, _ targets: [Double]
  ) -> [Double] {
    var heights = [Double](repeating: 0, count: grid.count)
    for (target, runs) in zip(targets, runtimes) {
      let reached = runs.count { $0.isReached }
      if reached == 0 { continue }
      // Where all runs reached the target, restarts change nothing.
      let draws = reached == runs.count ? nil : max(1, (restarts + runs.count - 1) / runs.count)
      let sample = RuntimeSample(
        name: "\(function.canonical) \(target)", runs: runs, dimension: max(1, function.dimension))
      let distribution = RuntimeDistribution([sample], restarts: draws)
      for i in grid.indices { heights[i] += distribution(grid[i]) }
    }
    return heights.map { $0 / Double(max(1, targets.count)) }
  }

  /// The gap at the last recorded point up to a place; ∞ for a run that has failed by then.
  fileprivate static func gap(of record: RunRecord, at limit: Int, _ places: [Int], _ measure: Measure) -> Double {
    guard let last = places.last, !(record.status.isFailure && limit > last) else { return .infinity }
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] <= limit { low = middle + 1 } else { high = middle }
    }
    return record.curve.best[max(0, low - 1)] - measure.reference
  }

  private static func cost(_ curve: Curve, _ least: Double) -> Double {
    guard let start = curve.best.first else { return .infinity }
    let test = ConvergenceTest(start: max(start, least), least: least, tolerance: tolerance)
    return test.cost(costs: curve.evaluations.map(Double.init), best: curve.best)
  }
}

/// Quartiles over seeds of the best gap so far, against evaluations.
package struct EvaluationCurve: Sendable {
  package private(set) var evaluations: [Int] = []
  package private(set) var lower: [Double] = []
  package private(set) var median: [Double] = []
  package private(set) var upper: [Double] = []

  /// Twenty points a decade, as far as the longest run went. A run that ended early keeps its last gap, save one that
  /// failed.
  ///
  /// `nil` where every run makes one evaluation a step.
  package init?(_ runs: [SeededRun], _ measure: Measure) {
    var longest = 0
    var differs = false
    for i in runs.indices {
      guard let steps = runs[i].record.curve.steps.last, let last = runs[i].record.curve.evaluations.last else {
        continue
      }
      longest = max(longest, last)
      if last > steps + 1 { differs = true }
    }
    guard differs else { return nil }
    evaluations = RecordRule.logarithmic(perDecade: 20).checkpoints(to: longest)
    if evaluations.last != longest { evaluations.append(longest) }
    for count in evaluations {
      let quartiles = Sample(
        runs.indices.map {
          ArmSeries.gap(of: runs[$0].record, at: count, runs[$0].record.curve.evaluations, measure)
        }
      ).quartiles
      lower.append(quartiles.lower)
      median.append(quartiles.median)
      upper.append(quartiles.upper)
    }
  }
}
