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
  package init(_ x: [Double], _ y: [Double], exactLimit: Int = Self.exactLimit) {
    precondition(!x.isEmpty && !y.isEmpty, "expected two samples of at least one value")
    let m = x.count
    let n = y.count
    let ranks = Ranks(of: x + y)
    let sum = ranks.values[..<m].reduce(0, +)
    let u = sum - Double(m * (m + 1)) / 2
    let product = Double(m) * Double(n)
    statistic = min(u, product - u)
    effect = (product - u) / product
    isExact = m + n <= exactLimit
    p =
      isExact
      ? MannWhitney.exact(ranks.values, m, sum)
      : MannWhitney.normal(Double(m), Double(n), ranks.tieTerm, statistic)
  }

  /// Counts the choices of m ranks by their (doubled) sum; a Double holds the counts exactly up to 50 values.
  private static func exact(_ ranks: [Double], _ m: Int, _ sum: Double) -> Double {
    let doubled = ranks.map { Int(2 * $0) }
    let width = doubled.sorted().suffix(m).reduce(0, +) + 1
    var counts = [Double](repeating: 0, count: (m + 1) * width)
    counts[0] = 1
    for (seen, rank) in doubled.enumerated() {
      for chosen in stride(from: min(m, seen + 1), to: 0, by: -1) {
        let from = (chosen - 1) * width
        let to = chosen * width + rank
        for s in 0..<(width - rank) { counts[to + s] += counts[from + s] }
      }
    }
    let last = counts[(m * width)...]
    let total = last.reduce(0, +)
    let split = last.startIndex + Int(2 * sum)
    let below = last[...split].reduce(0, +) / total
    let above = last[split...].reduce(0, +) / total
    return min(1, 2 * min(below, above))
  }

  private static func normal(_ m: Double, _ n: Double, _ tieTerm: Double, _ u: Double) -> Double {
    let total = m + n
    let variance = m * n / 12 * ((total + 1) - tieTerm / (total * (total - 1)))
    guard variance > 0 else { return 1 }
    return min(1, 2 * normalUpperTail(max(0, m * n / 2 - u - 0.5) / variance.squareRoot()))
  }
}
