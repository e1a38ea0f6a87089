/// Many arms on many functions: the mean ranks of the arms, and whether they differ more than chance lets them.
///
///     R̄ⱼ = mean over functions of the midrank of arm j,    S = Σ (N R̄ⱼ − N (k + 1)/2)²
///     χ² = 12 S/(N k (k + 1) − Σ (t³ − t)/(k − 1)),    t the sizes of the ties within functions
///     F = (N − 1) χ² / (N (k − 1) − χ²)  ~  F(k − 1, (k − 1)(N − 1))
///
/// M. Friedman, JASA 32 (1937), 675–701; W. J. Conover, *Practical Nonparametric Statistics*, 3rd ed. (1999), §5.8 (the
/// correction for ties); R. L. Iman, J. M. Davenport, Communications in Statistics A9 (1980), 571–595; J. Demšar,
/// "Statistical comparisons of classifiers over multiple data sets", JMLR 7 (2006), 1–30, §3.2.2.
package struct Friedman: Sendable, Equatable {
  /// The mean rank of each arm, 1 for the best.
  package let meanRanks: [Double]
  /// N.
  package let functions: Int
  /// χ², with k − 1 degrees of freedom; 0 where every function has all arms alike.
  package let chiSquared: Double
  /// Iman and Davenport's F; ∞ where every function ranks the arms alike.
  package let f: Double
  /// The standard error of a difference of two mean ranks where chance alone ranks: √(k (k + 1)/(6 N)) without ties.
  package let rankError: Double
  /// Twice the ranks that each function gives, ascending: what chance deals out to the arms.
  let rows: [[Int]]

  /// - Parameter rows: a row a function, a value an arm, less being better.
  package init(_ rows: [[Double]]) {
    let n = Double(rows.count)
    let arms = rows.first?.count ?? 0
    precondition(arms > 0, "expected at least one function and one arm")
    precondition(rows.allSatisfy { $0.count == arms }, "expected \(arms) values in every row")
    var sums = [Double](repeating: 0, count: arms)
    var ties = 0.0
    var doubled: [[Int]] = []
    for row in rows {
      let ranks = Ranks(of: row)
      for (arm, rank) in ranks.values.enumerated() { sums[arm] += rank }
      ties += ranks.tieTerm
      doubled.append(ranks.values.map { Int(2 * $0) }.sorted())
    }
    let k = Double(arms)
    // χ² = spread/scale: of rank sums about their mean both are integers but for the ties, so that nothing cancels.
    let spread = 12 * sums.reduce(0) { $0 + ($1 - n * (k + 1) / 2) * ($1 - n * (k + 1) / 2) }
    let scale = n * k * (k + 1) - (arms < 2 ? 0 : ties / (k - 1))
    let rest = n * (k - 1) * scale - spread
    meanRanks = sums.map { $0 / n }
    functions = rows.count
    chiSquared = arms < 2 || scale <= 0 ? 0 : spread / scale
    f = spread == 0 ? 0 : rest <= 0 ? .infinity : (n - 1) * spread / rest
    rankError = (scale / 6).squareRoot() / n
    self.rows = doubled.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
