/// Many arms on many functions: the mean ranks of the arms, and whether they differ more than chance lets them.
///
///     R̄ⱼ = mean over functions of the midrank of arm j,    χ²_F = 12 N/(k (k + 1)) (Σ R̄ⱼ² − k (k + 1)²/4)
///     F = (N − 1) χ²_F / (N (k − 1) − χ²_F)  ~  F(k − 1, (k − 1)(N − 1))
///
/// M. Friedman, JASA 32 (1937), 675–701; R. L. Iman, J. M. Davenport, Communications in Statistics A9 (1980), 571–595;
/// J. Demšar, "Statistical comparisons of classifiers over multiple data sets", JMLR 7 (2006), 1–30, §3.2.2.
package struct Friedman: Sendable, Equatable {
  /// The mean rank of each arm, 1 for the best.
  package let meanRanks: [Double]
  /// N.
  package let functions: Int
  /// χ²_F, with k − 1 degrees of freedom.
  package let chiSquared: Double
  /// Iman and Davenport's F; ∞ where every function ranks the arms alike.
  package let f: Double

  /// - Parameter rows: a row a function, a value an arm, less being better.
  package init(_ rows: [[Double]]) {
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
    // χ²_F = spread/scale: of rank sums about their mean both are integers, so that nothing cancels.
    let spread = 12 * sums.reduce(0) { $0 + ($1 - n * (k + 1) / 2) * ($1 - n * (k + 1) / 2) }
    let scale = n * k * (k + 1)
    let rest = n * (k - 1) * scale - spread
    meanRanks = ranks
    functions = rows.count
    chiSquared = arms < 2 ? 0 : spread / scale
    f = rest <= 0 ? .infinity : (n - 1) * spread / rest
  }
}
