import Optimizers
import Plans
import Records
import Statistics

/// What is taken of every run of an arm on a function besides its result; each list is by run.
package struct RunMeasures: Sendable {
  /// The fractions of the budget at which arms are ranked.
  package static let fractions = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1]
  /// τ of the data profiles: a run has converged where its gap is at most τ times that at the start.
  package static let tolerance = 1e-3

  /// Areas over the convergence curve; empty where there is no minimum, or no budget to integrate over.
  package let areas: [Double]
  /// Whether curves count what the budget is counted in.
  package let isTimed: Bool
  /// For each fraction the gaps that runs had by then; ∞ where they had failed.
  package let atFractions: [[Double]]
  /// For each target the evaluations that it took.
  package let runtimes: [[Runtime]]
  /// The evaluations until convergence by `tolerance`; empty where there is no minimum.
  package let reductions: [Runtime]
  /// The evaluations of the longest run: what lies beyond them in a runtime distribution is simulated.
  package let mostEvaluations: Int

  /// - Parameter clock: that of the function.
  package init(_ runs: [Run], _ measure: Measure, _ experiment: Experiment, _ clock: BudgetClock) {
    isTimed = clock.length > 0
    let paths = runs.indices.map { RunPath(runs[$0].record, measure, clock) }
    areas =
      clock.length > 0 && measure.isGap ? paths.map { $0.area(budget: clock.length, experiment.report.areaBounds) } : []
    atFractions = RunMeasures.fractions.map { fraction in
      if fraction == 1 { return runs.indices.map { measure.rankingValue(runs[$0].record) } }
      let time = Int((fraction * Double(clock.length)).rounded(.up))
      return paths.map { measure.floored($0.gap(after: time)) }
    }
    runtimes = experiment.targets.indices.map { target in
      runs.indices.map { i in
        runs[i].record.runtime(of: target).map(Runtime.reached) ?? .censored(runs[i].record.counts.evaluations)
      }
    }
    reductions =
      measure.isGap ? runs.indices.map { RunMeasures.convergence(runs[$0].record, measure.reference) } : []
    mostEvaluations = runs.indices.map { runs[$0].record.counts.evaluations }.max() ?? 0
  }

  /// The evaluations until the gap was at most `tolerance` times that at the start.
  private static func convergence(_ record: RunRecord, _ reference: Double) -> Runtime {
    let curve = record.curve
    guard let start = curve.best.first, start >= reference else { return .censored(record.counts.evaluations) }
    let test = ConvergenceTest(start: start, least: reference, tolerance: tolerance)
    guard let place = curve.best.firstIndex(where: { $0 <= test.threshold }) else {
      return .censored(record.counts.evaluations)
    }
    return .reached(curve.evaluations[place])
  }
}

/// What a budget is counted in, and how much of it there is.
package struct BudgetClock: Sendable {
  /// Whether evaluations are counted, rather than steps.
  package let countsEvaluations: Bool
  /// 0 where runs end by gradients or not at all, which curves do not count.
  package let length: Int

  /// Of a budget.
  package init(_ budget: Budget) {
    countsEvaluations = budget.evaluations != nil
    length = budget.evaluations ?? budget.steps ?? 0
  }

  /// "evaluations" or "steps".
  package var unit: String { countsEvaluations ? "evaluations" : "steps" }
}

/// A run's gap against the budget's clock.
private struct RunPath {
  private let curve: GapCurve
  /// When it failed; `nil` where it did not.
  private let end: Int?

  init(_ record: RunRecord, _ measure: Measure, _ clock: BudgetClock) {
    let times = clock.countsEvaluations ? record.curve.evaluations : record.curve.steps
    let last = times.last ?? 0
    curve = GapCurve(
      evaluations: times, gaps: record.curve.best.map { $0 - measure.reference }, budget: max(last, clock.length))
    end = record.status.isFailure ? last : nil
  }

  func gap(after time: Int) -> Double {
    if let end, time > end { return .infinity }
    return curve.gap(after: time)
  }

  /// After a failure nothing is gained any more.
  func area(budget: Int, _ bounds: ClosedRange<Double>) -> Double {
    guard let end, end < budget else { return curve.areaOverCurve(budget: budget, bounds: bounds) }
    return end < 1 ? 0 : curve.areaOverCurve(budget: end, bounds: bounds) * Double(end) / Double(budget)
  }
}
