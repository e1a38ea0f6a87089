/// The sign test on paired values: whether one side is the smaller one on more pairs than a fair coin would give it.
///
///     s = #{xᵢ < yᵢ},   f = #{xᵢ > yᵢ},   p = min(1, 2 P(B ≤ min(s, f))),   B ~ Binomial(s + f, ½)
///
/// Equal pairs are dropped. It needs nothing of the values but their order, so that no scale, no skewness and no failed
/// run moves it; a signed rank test is more powerful where differences are symmetric and wrong where they are not. J.
/// Arbuthnot, Philosophical Transactions 27 (1710), 186–190; W. J. Conover, *Practical Nonparametric Statistics*, 3rd
/// ed. (1999), §3.4.
package struct SignTest: Sendable, Equatable {
  /// s.
  package let wins: Int
  /// f.
  package let losses: Int
  /// Two-sided.
  package let p: Double

  /// So many pairs of which the first is the smaller, and so many of which the second is.
  package init(wins: Int, losses: Int) {
    precondition(wins >= 0 && losses >= 0, "expected counts ≥ 0, got \(wins) and \(losses)")
    self.wins = wins
    self.losses = losses
    let fewer = min(wins, losses)
    p = wins == losses ? 1 : min(1, 2 * FairCoins(wins + losses).atMost(fewer))
  }

  /// Of pairs, none NaN; two infinities of one sign are equal.
  ///
  /// - Parameter resolution: what is not told apart.
  package init(_ x: [Double], _ y: [Double], within resolution: Resolution = .exact) {
    precondition(x.count == y.count, "expected as many values as \(x.count), got \(y.count)")
    var (wins, losses) = (0, 0)
    for (a, b) in zip(x, y) where !resolution.areEqual(a, b) {
      if a < b { wins += 1 } else { losses += 1 }
    }
    self.init(wins: wins, losses: losses)
  }

  /// How often the first side is the smaller one of so many pairs, equal ones counting half.
  package func share(of pairs: Int) -> Double {
    pairs == 0 ? 0.5 : (Double(wins) + Double(pairs - wins - losses) / 2) / Double(pairs)
  }
}
