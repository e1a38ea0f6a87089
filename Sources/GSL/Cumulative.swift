import CGSL

/// Cumulative distribution functions and their inverses.
///
///     let p = Cumulative.studentT(degrees: 9).above(2.26)          // P(X > 2.26)
///     let z = Cumulative.normal().quantile(0.975)                  // 1.96
///
/// Both tails are computed directly, so that a small probability keeps its digits: relative errors are below 10⁻¹³, of
/// quantiles below 10⁻¹⁰ (GSL ends its iteration there), for parameters up to hundreds. GSL: `gsl_cdf_*`. Bits: libm's
/// functions, so the last digits can differ between processors.
package enum Cumulative: Sendable, Equatable {
  /// Mean 0 and deviation σ > 0.
  case normal(deviation: Double = 1)
  /// Student's t with ν > 0 degrees of freedom.
  case studentT(degrees: Double)
  /// χ² with ν > 0 degrees of freedom.
  case chiSquared(degrees: Double)
  /// F with ν₁, ν₂ > 0 degrees of freedom of numerator and denominator.
  case f(numerator: Double, denominator: Double)
  /// Beta on [0, 1] with density ∝ xᵃ⁻¹(1 − x)ᵇ⁻¹, a, b > 0.
  case beta(a: Double, b: Double)

  /// P(X ≤ x).
  package func below(_ x: Double) -> Double {
    Library.prepare()
    return switch self {
    case .normal(let deviation): gsl_cdf_gaussian_P(x, deviation)
    case .studentT(let degrees): gsl_cdf_tdist_P(x, degrees)
    case .chiSquared(let degrees): gsl_cdf_chisq_P(x, degrees)
    case .f(let numerator, let denominator): gsl_cdf_fdist_P(x, numerator, denominator)
    case .beta(let a, let b): gsl_cdf_beta_P(x, a, b)
    }
  }

  /// P(X > x).
  package func above(_ x: Double) -> Double {
    Library.prepare()
    return switch self {
    case .normal(let deviation): gsl_cdf_gaussian_Q(x, deviation)
    case .studentT(let degrees): gsl_cdf_tdist_Q(x, degrees)
    case .chiSquared(let degrees): gsl_cdf_chisq_Q(x, degrees)
    case .f(let numerator, let denominator): gsl_cdf_fdist_Q(x, numerator, denominator)
    case .beta(let a, let b): gsl_cdf_beta_Q(x, a, b)
    }
  }

  /// The x with P(X ≤ x) = p, for p in [0, 1].
  package func quantile(_ p: Double) -> Double {
    precondition((0...1).contains(p), "a probability lies in 0...1, got \(p)")
    Library.prepare()
    return switch self {
    case .normal(let deviation): gsl_cdf_gaussian_Pinv(p, deviation)
    case .studentT(let degrees): gsl_cdf_tdist_Pinv(p, degrees)
    case .chiSquared(let degrees): gsl_cdf_chisq_Pinv(p, degrees)
    case .f(let numerator, let denominator): gsl_cdf_fdist_Pinv(p, numerator, denominator)
    case .beta(let a, let b): gsl_cdf_beta_Pinv(p, a, b)
    }
  }

  /// The x with P(X > x) = q, for q in [0, 1].
  package func upperQuantile(_ q: Double) -> Double {
    precondition((0...1).contains(q), "a probability lies in 0...1, got \(q)")
    Library.prepare()
    return switch self {
    case .normal(let deviation): gsl_cdf_gaussian_Qinv(q, deviation)
    case .studentT(let degrees): gsl_cdf_tdist_Qinv(q, degrees)
    case .chiSquared(let degrees): gsl_cdf_chisq_Qinv(q, degrees)
    case .f(let numerator, let denominator): gsl_cdf_fdist_Qinv(q, numerator, denominator)
    case .beta(let a, let b): gsl_cdf_beta_Qinv(q, a, b)
    }
  }
}
