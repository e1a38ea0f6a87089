/// Whether paired differences lie above a margin on the whole, and whether they lie below it: two one-sided tests of
/// one claim, exact.
///
///     sign:         s = #{dᵢ > m},  f = #{dᵢ < m},     p = P(B ≥ s),      B ~ Binomial(s + f, ½)
///     signed rank:  W⁺ = Σ rank|dᵢ − m| over dᵢ > m,   p = P(V ≥ W⁺),     V Wilcoxon's sum over the midranks
///
/// and the opposite with s and f, or W⁺ and W⁻, exchanged. Differences that equal the margin are dropped; what differs
/// from it, or from another, by no more than the rounding of dᵢ − m does equal it. The sign test needs nothing of the
/// differences; the signed ranks need symmetry about the margin.
///
/// J. Arbuthnot (1710); F. Wilcoxon (1945); margins: D. L. Schuirmann, Journal of Pharmacokinetics and Biopharmaceutics
/// 15 (1987), 657–680.
package struct Superiority: Sendable, Equatable {
  /// Pairs above the margin.
  package let wins: Int
  /// Pairs below it.
  package let losses: Int
  /// One-sided: as many wins, or as large ranks of them, by chance.
  package let p: Double
  /// The same of the opposite: that differences lie below the margin.
  package let opposite: Double

  /// The part of a difference that its subtraction may lose.
  private static let rounding = Resolution(absolute: 0, relative: 1e-12)

  /// By the sign test.
  ///
  /// - Parameter differences: above 0 where the first side is better; ∞ and −∞ are the largest of all.
  package init(signsOf differences: [Double], margin: Double) {
    let moved = Self.moved(differences, by: margin)
    wins = moved.count { $0 > 0 }
    losses = moved.count - wins
    let coins = FairCoins(moved.count)
    (p, opposite) = (coins.atLeast(wins), coins.atLeast(losses))
  }

  /// By Wilcoxon's signed ranks: exactly up to fifty pairs that differ, normally beyond.
  ///
  /// - Parameter differences: as for the sign test.
  package init(signedRanksOf differences: [Double], margin: Double) {
    let moved = Self.moved(differences, by: margin)
    let ranks = Ranks(of: moved.map(\.magnitude), within: Self.rounding)
    let total = ranks.values.reduce(0, +)
    let positive = zip(moved, ranks.values).reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) }
    wins = moved.count { $0 > 0 }
    losses = moved.count - wins
    let null = SignedRankNull(ranks)
    (p, opposite) = (null.atLeast(positive), null.atLeast(total - positive))
  }

  /// 1 for a difference above the margin, −1 below, 0 where it equals it.
  static func signs(_ differences: [Double], margin: Double) -> [Double] {
    differences.map { rounding.areEqual($0, margin) ? 0 : $0 > margin ? 1 : -1 }
  }

  /// Midranks of sizes.
  static func ranks(_ sizes: [Double]) -> [Double] { Ranks(of: sizes, within: rounding).values }

  private static func moved(_ differences: [Double], by margin: Double) -> [Double] {
    differences.compactMap { rounding.areEqual($0, margin) ? nil : $0 - margin }
  }

  /// The least p that so many pairs can give: 2⁻ⁿ.
  package static func least(pairs n: Int) -> Double { Double(sign: .plus, exponent: -max(0, n), significand: 1) }

  /// The fewest pairs with which one of so many claims, corrected by Holm's method, can reach α.
  package static func pairsNeeded(alpha: Double, claims: Int) -> Int {
    precondition(alpha > 0 && claims > 0, "expected α > 0 and at least one claim")
    var n = 1
    while least(pairs: n) * Double(claims) > alpha { n += 1 }
    return n
  }
}
