/// An estimate of a shift with an interval that assumes nothing about the shape of the distributions.
package struct ShiftEstimate: Sendable, Equatable {
  /// The Hodges–Lehmann estimate.
  package let shift: Double
  /// −∞ where the sample is too small for the confidence asked.
  package let lower: Double
  /// ∞ where the sample is too small for the confidence asked.
  package let upper: Double
  /// The probability that such an interval holds the shift of continuous distributions: at least what was asked where
  /// it is exact. With ties it is larger still.
  package let coverage: Double
  /// Whether the coverage is exact, not of the normal approximation.
  package let isExact: Bool

  /// From all averages or differences in ascending order, and how many to leave out at either end less one.
  fileprivate init(_ sorted: Sample, _ bound: RankBound) {
    shift = sorted.median
    lower = bound.k > 0 ? sorted.sorted[bound.k - 1] : -.infinity
    upper = bound.k > 0 ? sorted.sorted[sorted.count - bound.k] : .infinity
    coverage = bound.coverage
    isExact = bound.isExact
  }
}

/// How far y lies above x, in pairs: the median of the Walsh averages of the differences, with its interval.
///
///     dᵢ = yᵢ − xᵢ,   A = {(dᵢ + dⱼ)/2: i ≤ j},   shift = median A,   [A₍ₖ₎, A₍ₘ₊₁₋ₖ₎],   m = n(n + 1)/2
///     coverage = 1 − 2 P(V ≤ k − 1),   V Wilcoxon's signed-rank sum,   k the largest that suffices
///
/// It is the set of shifts that the signed-rank test does not reject. Equal pairs count, as zeros. Up to 100 pairs
/// exactly, beyond with a normal V. J. L. Hodges, E. L. Lehmann, Annals of Mathematical Statistics 34 (1963), 598–611;
/// M. Hollander, D. A. Wolfe, *Nonparametric Statistical Methods*, 2nd ed. (1999), §3.2 and §3.3.
///
/// - Parameters: finite values, a pair at each index.
package func pairedShift(_ x: [Double], _ y: [Double], confidence: Double = 0.95) -> ShiftEstimate {
  precondition(x.count == y.count && !x.isEmpty, "expected pairs of values, got \(x.count) and \(y.count) values")
  let differences = zip(y, x).map { $0 - $1 }
  precondition(differences.allSatisfy(\.isFinite), "expected finite values")
  var averages: [Double] = []
  averages.reserveCapacity(differences.count * (differences.count + 1) / 2)
  for i in differences.indices {
    for j in i..<differences.count { averages.append((differences[i] + differences[j]) / 2) }
  }
  let n = Double(x.count)
  let bound =
    x.count <= 100
    ? RankBound(confidence, tail: SignedRankDistribution(count: x.count), count: averages.count)
    : RankBound(
      confidence, mean: n * (n + 1) / 4, deviation: (n * (n + 1) * (2 * n + 1) / 24).squareRoot(),
      count: averages.count)
  return ShiftEstimate(Sample(averages), bound)
}

/// How far y lies above x, without pairs: the median of all differences, with its interval.
///
///     D = {yⱼ − xᵢ},   shift = median D,   [D₍ₖ₎, D₍ₘₙ₊₁₋ₖ₎],   coverage = 1 − 2 P(U ≤ k − 1)
///
/// It is the set of shifts that the Mann–Whitney test does not reject. Up to 100 values in all exactly, beyond with a
/// normal U. J. L. Hodges, E. L. Lehmann, op. cit.; M. Hollander, D. A. Wolfe, op. cit., §4.2 and §4.3.
///
/// - Parameters: at least one finite value each.
package func unpairedShift(_ x: [Double], _ y: [Double], confidence: Double = 0.95) -> ShiftEstimate {
  precondition(!x.isEmpty && !y.isEmpty, "expected two samples of at least one value")
  precondition(x.allSatisfy(\.isFinite) && y.allSatisfy(\.isFinite), "expected finite values")
  let differences = x.flatMap { a in y.map { $0 - a } }
  let m = Double(x.count)
  let n = Double(y.count)
  let bound =
    x.count + y.count <= 100
    ? RankBound(confidence, tail: MannWhitneyDistribution(x.count, y.count), count: differences.count)
    : RankBound(
      confidence, mean: m * n / 2, deviation: (m * n * (m + n + 1) / 12).squareRoot(), count: differences.count)
  return ShiftEstimate(Sample(differences), bound)
}

/// The largest k with 1 − 2 P(S ≤ k − 1) at least the confidence asked, 0 where there is none.
private struct RankBound {
  var k = 0
  var coverage = 1.0
  let isExact: Bool

  /// - Parameter below: P(S ≤ s).
  private init(_ confidence: Double, count: Int, isExact: Bool, _ below: (Int) -> Double) {
    precondition(confidence > 0 && confidence < 1, "expected a confidence in (0, 1), got \(confidence)")
    self.isExact = isExact
    for k in stride(from: 1, through: (count + 1) / 2, by: 1) {
      let coverage = 1 - 2 * below(k - 1)
      guard coverage >= confidence else { break }
      self.k = k
      self.coverage = coverage
    }
  }

  init(_ confidence: Double, tail: SignedRankDistribution, count: Int) {
    self.init(confidence, count: count, isExact: true) { tail.atMost(Double($0)) }
  }

  init(_ confidence: Double, tail: MannWhitneyDistribution, count: Int) {
    self.init(confidence, count: count, isExact: true) { tail.atMost($0) }
  }

  init(_ confidence: Double, mean: Double, deviation: Double, count: Int) {
    self.init(confidence, count: count, isExact: false) { normalUpperTail((mean - Double($0) - 0.5) / deviation) }
  }
}
