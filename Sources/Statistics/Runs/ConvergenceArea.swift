import Lanes

extension GapCurve {
  /// The area over the convergence curve: 1 for a run that is at the lower bound from its first evaluation, 0 for one
  /// that never falls below the upper bound.
  ///
  ///     AOCC = 1 − 1/B Σ_{t=1…B} clamp((lg Δₜ − lg lb)/(lg ub − lg lb), 0, 1)
  ///
  /// Before the first record the gap counts as ∞; after the run's own end its last gap holds. The sum goes over the
  /// records, not over every t. M. López-Ibáñez et al., "Using the empirical attainment function for analyzing
  /// single-objective black-box optimization algorithms", IEEE Transactions on Evolutionary Computation (2024),
  /// arXiv:2404.02031; IOHinspector, `aocc.py`.
  ///
  /// - Parameters:
  ///   - budget: B, evaluations.
  ///   - bounds: lb and ub, positive.
  package func areaOverCurve(budget: Int, bounds: ClosedRange<Double>) -> Double {
    precondition(budget > 0, "expected a budget of at least one evaluation, got \(budget)")
    precondition(bounds.lowerBound > 0 && bounds.lowerBound < bounds.upperBound, "expected 0 < lower < upper bound")
    let low = Double.log10(bounds.lowerBound)
    let high = Double.log10(bounds.upperBound)
    var sum = 0.0
    var now = 1  // the next evaluation that has not been counted
    var height = 1.0
    for (evaluation, gap) in zip(evaluations, gaps) where evaluation <= budget {
      if evaluation > now {
        sum += Double(evaluation - now) * height
        now = evaluation
      }
      height = gap <= bounds.lowerBound ? 0 : gap >= bounds.upperBound ? 1 : (Double.log10(gap) - low) / (high - low)
    }
    sum += Double(budget - now + 1) * height
    return 1 - sum / Double(budget)
  }
}
