import Functions
import Optimizers
import Plans
import Records
import Statistics

/// How fast the residuals of one arm on equations shrink, or grow, beside what theory says.
package struct ConvergenceSummary: Sendable {
  /// Medians over the runs that have an estimate; `nil` where none has.
  package let rate: Double?
  /// The median of the orders; `nil` where no run has an estimate.
  package let order: Double?
  /// What theory says of it; `nil` where it says nothing.
  package let prediction: Prediction?
  /// The median of the steps made.
  package let steps: Double
  /// By run; NaN where a run has no estimate.
  package let rates: [Double]
  /// By run; NaN where a run has no estimate.
  package let orders: [Double]
  /// By run.
  package let stepCounts: [Double]

  /// Rayleigh's quotient of the last iterate of an eigenproblem.
  package private(set) var quotient: Double?
  /// The quotient over the trace of a covariance: the share of the variance that lies along the iterate.
  package private(set) var share: Double?

  /// `nil` for a function that is no equation, and where there are no runs.
  ///
  /// - Parameter runs: with their curves.
  package init?(_ cell: PlannedCell, _ runs: [Run]) {
    guard let kind = FunctionKind.named(cell.cell.function.function), kind.isEquation, !runs.isEmpty else { return nil }
    let estimates = runs.indices.map { index in
      let curve = runs[index].record.curve
      return ConvergenceEstimate(steps: curve.steps, errors: curve.values)
    }
    rate = estimates.compactMap(\.rate).median
    order = estimates.compactMap(\.order).median
    rates = estimates.map { $0.rate ?? .nan }
    orders = estimates.map { $0.order ?? .nan }
    stepCounts = runs.indices.map { Double(runs[$0].record.steps) }
    steps = stepCounts.median ?? 0
    let objective = try? cell.cell.function.objective()
    let theory = (try? cell.cell.arm.method)?.theory
    let foreseen = objective.flatMap { theory?.prediction(on: $0) }
    // An order is of convergence: a run that cycles or runs away has none, and theory says nothing of it.
    let shrank = runs.indices.contains { index in
      let values = runs[index].record.curve.values
      return (values.last ?? .infinity) <= 1e-3 * (values.first ?? 0)
    }
    prediction = foreseen?.rate == nil && !shrank ? nil : foreseen
    let quotients = runs.indices.compactMap { objective?.rayleighQuotient(at: runs[$0].record.point) }
    quotient = quotients.map(\.value).median
    if kind.isModel { share = quotients.map(\.share).median }
  }
}

extension FunctionKind {
  /// Whether a curve on it is of residuals.
  fileprivate var isEquation: Bool { !oracles.isDisjoint(with: [.residuals, .matrix]) }
}

extension [Double] {
  /// That of those which are numbers; `nil` where there are none.
  fileprivate var median: Double? {
    let known = filter { !$0.isNaN }
    return known.isEmpty ? nil : Sample(known).median
  }
}
