/// Which fraction of functions an arm solves within α simplex gradients: a data profile.
///
///     dₛ(α) = #{p: t_{p,s}/(n_p + 1) ≤ α}/|P|
///
/// n + 1 evaluations are what a difference quotient of the gradient costs. Other than a performance profile it does not
/// depend on the other arms, but for the convergence test's f_L. J. J. Moré, S. M. Wild, "Benchmarking derivative-free
/// optimization algorithms", SIAM Journal on Optimization 20 (2009), 172–191, §2.2.
///
/// - Parameters:
///   - costs: one a function, in evaluations; ∞ where the test was never met.
///   - dimensions: n of each function.
package func dataProfile(costs: [Double], dimensions: [Int]) -> EmpiricalDistribution {
  precondition(costs.count == dimensions.count, "expected \(costs.count) dimensions, got \(dimensions.count)")
  return EmpiricalDistribution(zip(costs, dimensions).map { $0 / Double($1 + 1) })
}

/// When a run counts as converged, relative to what could be gained from its start.
///
///     f(x) ≤ f_L + τ (f(x₀) − f_L)
///
/// J. J. Moré, S. M. Wild, op. cit., eq. (2.2), with τ = 10⁻ᵏ, k = 1, 3, 5, 7. f_L is the best value that any arm found
/// within its budget, or the reference minimum: say which.
package struct ConvergenceTest: Sendable, Equatable {
  /// How the threshold is rounded.
  package enum Form: Sendable, CaseIterable {
    /// f_L + τ (f₀ − f_L), as in the paper.
    case moreWild
    /// max(τ f₀ + (1 − τ) f_L, f_L), as OptiProfiler has it: never below f_L by rounding.
    case convex
  }

  /// The largest value that counts as converged.
  package let threshold: Double

  /// - Parameters:
  ///   - start: f(x₀).
  ///   - least: f_L ≤ f(x₀).
  ///   - tolerance: τ in [0, 1].
  package init(start: Double, least: Double, tolerance: Double, form: Form = .moreWild) {
    precondition((0...1).contains(tolerance), "expected τ in [0, 1], got \(tolerance)")
    precondition(least <= start, "expected f_L ≤ f(x₀), got \(least) and \(start)")
    threshold =
      switch form {
      case .moreWild: least + tolerance * (start - least)
      case .convex: max(tolerance * start + (1 - tolerance) * least, least)
      }
  }

  /// The cost at which a run first passes, ∞ where it never does.
  ///
  /// - Parameters:
  ///   - costs: ascending, in evaluations; what a gradient counts belongs beside the profile.
  ///   - best: the least value so far at each.
  package func cost(costs: [Double], best: [Double]) -> Double {
    precondition(costs.count == best.count, "expected \(costs.count) values, got \(best.count)")
    return zip(costs, best).first { $0.1 <= threshold }?.0 ?? .infinity
  }
}
