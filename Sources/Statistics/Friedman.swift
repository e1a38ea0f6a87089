/// Many arms on many functions: the mean ranks of the arms, and whether they differ more than chance lets them.
///
///     R̄ⱼ = mean over functions of the midrank of arm j,    χ²_F = 12 N/(k (k + 1)) (Σ R̄ⱼ² − k (k + 1)²/4)
///     F = (N − 1) χ²_F / (N (k − 1) − χ²_F)  ~  F(k − 1, (k − 1)(N − 1))
///
/// M. Friedman, JASA 32 (1937), 675–701; R. L. Iman, J. M. Davenport, Communications in Statistics A9 (1980), 571–595;
/// J. Demšar, "Statistical comparisons of classifiers over multiple data sets", JMLR 7 (2006), 1–30, §3.2.2.
public struct Friedman: Sendable, Equatable {
  /// The mean rank of each arm, 1 for the best.
  public let meanRanks: [Double]
  /// N.
  public let functions: Int
  /// χ²_F, with k − 1 degrees of freedom.
  public let chiSquared: Double
  /// Iman and Davenport's F; ∞ where every function ranks the arms alike.
  public let f: Double

  /// - Parameter rows: a row a function, a value an arm, less being better.
  public init(_ rows: [[Double]]) {
    let n = Double(rows.count)
    let arms = rows.first?.count ?? 0
    precondition(arms > 0, "expected at least one function and one arm")
    precondition(rows.allSatisfy { $0.count == arms }, "expected \(arms) values in every row")
    var sums = [Double](repeating: 0, count: arms)
    for row in rows {
      for (arm, rank) in Ranks(of: row).values.enumerated() { sums[arm] += rank }
    }
    let ranks = sums.map { $0 / n }
    let k = Double(arms)
    let squares = ranks.reduce(0) { $0 + $1 * $1 }
    let chiSquared = arms < 2 ? 0 : max(0, 12 * n / (k * (k + 1)) * (squares - k * (k + 1) * (k + 1) / 4))
    let rest = n * (k - 1) - chiSquared
    meanRanks = ranks
    functions = rows.count
    self.chiSquared = chiSquared
    f = rest <= 0 ? .infinity : (n - 1) * chiSquared / rest
  }

  /// Nemenyi's critical difference at α = 0.05: mean ranks that are closer cannot be told apart. `nil` above twenty arms.
  ///
  ///     CD = q √(k (k + 1)/(6 N)),    q the 0.95 quantile of the studentised range over √2 (Demšar 2006, table 5a)
  ///
  /// The quantiles are computed with mpmath from k ∫ φ(z) (Φ(z) − Φ(z − r))ᵏ⁻¹ dz = 0.95, q = r/√2.
  public var criticalDifference: Double? {
    let quantiles = [
      1.95996398454, 2.34370058638, 2.56903177255, 2.72777437087, 2.84970541961, 2.94832001753, 3.03087844961,
      3.1017303413, 3.16368357705, 3.21865360733, 3.26800392447, 3.31273859335, 3.35361775185, 3.39123028377,
      3.42604137937, 3.45842470735, 3.48868479938, 3.51707300869, 3.54379913152,
    ]
    guard meanRanks.count >= 2, meanRanks.count - 2 < quantiles.count else { return nil }
    let k = Double(meanRanks.count)
    return quantiles[meanRanks.count - 2] * (k * (k + 1) / (6 * Double(functions))).squareRoot()
  }
}
