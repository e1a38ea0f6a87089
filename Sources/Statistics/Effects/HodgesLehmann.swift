/// An estimate of a shift with the set of shifts that a test does not reject at a level α.
package struct ShiftEstimate: Sendable, Equatable {
  /// The estimate that the test gives: the shift that it would reject last.
  package let shift: Double
  /// −∞ where the sample is too small for the level.
  package let lower: Double
  /// ∞ where the sample is too small for the level.
  package let upper: Double
  /// α.
  package let level: Double

  /// From what a test orders, ascending, and how many it must have below and above a shift not to reject it.
  fileprivate init(_ sorted: Sample, _ level: Double, leaving below: Int?, _ above: Int?) {
    shift = sorted.median
    lower = below.map { $0 < sorted.count ? sorted.sorted[$0] : .infinity } ?? -.infinity
    upper = above.map { $0 < sorted.count ? sorted.sorted[sorted.count - 1 - $0] : -.infinity } ?? .infinity
    self.level = level
  }
}

/// How far y lies above x in pairs that differ: the median of the differences, with the shifts that the sign test does
/// not reject.
///
///     dᵢ = yᵢ − xᵢ ≠ 0,   shift = median d,   [d₍ₖ₎, d₍ₙ₊₁₋ₖ₎],   k the largest with 2 P(B ≤ k − 1) ≤ α
///
/// It leaves out 0 exactly where the sign test rejects. B ~ Binomial(n, ½); W. R. Thompson, Annals of Mathematical
/// Statistics 7 (1936), 122–128.
///
/// - Parameter differences: at least one, none 0 or NaN; infinite ones are the largest of all.
package func medianShift(_ differences: [Double], level: Double = 0.05) -> ShiftEstimate {
  let sample = Sample(differences)
  let place = FairCoins(sample.count).innermost(level: level)?.k
  return ShiftEstimate(sample, level, leaving: place.map { $0 - 1 }, place.map { $0 - 1 })
}

/// How far y lies above x in pairs that differ: the median of the Walsh averages of the differences, with the shifts
/// that the signed-rank test does not reject.
///
///     dᵢ = yᵢ − xᵢ ≠ 0,   A = {(dᵢ + dⱼ)/2: i ≤ j},   shift = median A,   [A₍ₖ₎, A₍ₘ₊₁₋ₖ₎],   m = n(n + 1)/2
///     k the largest with 2 P(V ≤ k − 1) ≤ α,   V Wilcoxon's signed-rank sum over the midranks of the data
///
/// J. L. Hodges, E. L. Lehmann, Annals of Mathematical Statistics 34 (1963), 598–611; M. Hollander, D. A. Wolfe,
/// *Nonparametric Statistical Methods*, 2nd ed. (1999), §3.2 and §3.3.
///
/// - Parameter differences: at least one, finite, none 0.
package func walshShift(_ differences: [Double], level: Double = 0.05) -> ShiftEstimate {
  precondition(!differences.isEmpty && differences.allSatisfy(\.isFinite), "expected finite differences")
  var averages: [Double] = []
  averages.reserveCapacity(differences.count * (differences.count + 1) / 2)
  for i in differences.indices {
    for j in i..<differences.count { averages.append((differences[i] + differences[j]) / 2) }
  }
  let most = SignedRankNull(Ranks(of: differences.map(\.magnitude))).most(level: level)
  return ShiftEstimate(Sample(averages), level, leaving: most, most)
}

/// How far y lies above x, without pairs: the median of all differences, with the shifts that the Mann–Whitney test
/// does not reject.
///
///     D = {yⱼ − xᵢ},   shift = median D,   [D₍ₖ₎, D₍ₘₙ₊₁₋ₗ₎]
///     k, l the largest with P(U ≤ k − 1), P(U ≥ mn + 1 − l) ≤ α/2
///
/// J. L. Hodges, E. L. Lehmann, op. cit.; M. Hollander, D. A. Wolfe, op. cit., §4.2 and §4.3.
///
/// - Parameters: at least one finite value each.
package func unpairedShift(_ x: [Double], _ y: [Double], level: Double = 0.05) -> ShiftEstimate {
  precondition(!x.isEmpty && !y.isEmpty, "expected two samples of at least one value")
  precondition(x.allSatisfy(\.isFinite) && y.allSatisfy(\.isFinite), "expected finite values")
  let differences = x.flatMap { a in y.map { $0 - a } }
  let most = MannWhitneyNull(Ranks(of: x + y), x.count).most(level: level)
  return ShiftEstimate(Sample(differences), level, leaving: most.below, most.above)
}
