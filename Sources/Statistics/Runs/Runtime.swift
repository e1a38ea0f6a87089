/// What a run tells of the evaluations that a target needs.
@usableFromInline package enum Runtime: Sendable, Equatable {
  /// It reached the target after so many evaluations.
  case reached(Int)
  /// It did not within so many, its own.
  case censored(Int)
}

/// The median of the evaluations needed, where a run that never reached the target counts as ∞; ∞ where half of them or
/// more did not.
@inlinable
package func medianRuntime(_ runs: some Sequence<Runtime>) -> Double {
  Sample(
    runs.map {
      switch $0 {
      case .reached(let evaluations): Double(evaluations)
      case .censored: Double.infinity
      }
    }
  ).median
}

/// Expected running time: the evaluations that independent restarts would need on average until one reaches the target.
///
///     ERT = (Σ_successful RTⱼ + Σ_unsuccessful Tⱼ) / number successful;     ∞ where no run succeeded
///
/// Tⱼ are the evaluations that the unsuccessful run itself made, not the largest budget of all. A. Auger, N. Hansen,
/// "Performance evaluation of an advanced local search evolutionary algorithm", CEC 2005, eq. (1); N. Hansen et al.,
/// "COCO: performance assessment", arXiv:1605.03560, §4.
package func expectedRuntime(_ runs: some Sequence<Runtime>) -> Double {
  var evaluations = 0
  var successes = 0
  for run in runs {
    switch run {
    case .reached(let count):
      evaluations += count
      successes += 1
    case .censored(let count): evaluations += count
    }
  }
  return successes == 0 ? .infinity : Double(evaluations) / Double(successes)
}
