/// The Mann–Whitney (Wilcoxon rank-sum) test on two unpaired samples.
///
///     U = min(Uₓ, m n − Uₓ),   Uₓ = #{(i, j): yⱼ < xᵢ} + ½ #{yⱼ = xᵢ} = Rₓ − m (m + 1)/2
///
/// Rₓ is the sum of the midranks of x among all. Up to 50 values in all, p = min(1, 2 min(P(R ≤ Rₓ), P(R ≥ Rₓ))) over
/// all choices of m of the midranks, ties included; beyond, normally with variance mn/12 ((N + 1) − Σ(t³ − t)/(N(N −
/// 1))) and a continuity correction. H. B. Mann, D. R. Whitney, Annals of Mathematical Statistics 18 (1947), 50–60;
/// E. L. Lehmann, *Nonparametrics* (1975), §1.4 (ties).
package struct MannWhitney: Sendable, Equatable {
  /// Most values, both samples together, that are treated exactly.
  package static let exactLimit = 50

  /// U.
  package let statistic: Double
  /// Two-sided.
  package let p: Double
  /// Whether p is by counting rather than by the normal approximation.
  package let isExact: Bool
  /// Â₁₂ = P(X < Y) + ½ P(X = Y).
  package let effect: Double

  /// The test of two samples of at least one value each, none NaN; up to `exactLimit` values in all are counted.
  ///
  /// - Parameter resolution: what is not told apart.
  package init(
    _ x: [Double], _ y: [Double], within resolution: Resolution = .exact, exactLimit: Int = Self.exactLimit
  ) {
    precondition(!x.isEmpty && !y.isEmpty, "expected two samples of at least one value")
    let m = x.count
    let ranks = Ranks(of: x + y, within: resolution)
    let sum = ranks.values[..<m].reduce(0, +)
    let u = sum - Double(m * (m + 1)) / 2
    let product = Double(m) * Double(y.count)
    let null = MannWhitneyNull(ranks, m, exactLimit: exactLimit)
    let tails = null.tails(sum)
    statistic = min(u, product - u)
    effect = (product - u) / product
    isExact = null.isExact
    p = min(1, 2 * min(tails.below, tails.above))
  }
}
