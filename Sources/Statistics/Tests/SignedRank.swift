/// Wilcoxon's signed-rank test on paired values.
///
/// Pairs that are equal are dropped (Wilcoxon's own treatment of zeros), equal |differences| share midranks.
///
///     W⁺ = Σ rank|dᵢ| over dᵢ > 0,   W⁻ over dᵢ < 0,   W = min(W⁺, W⁻),   p = min(1, 2 P(V ≤ W))
///
/// where V is the sum of the ranks whose fair coins fall heads. Up to 50 pairs that differ its distribution is computed
/// exactly, ties included, rank by rank; beyond, normally, with tie and continuity corrections. F. Wilcoxon, Biometrics
/// Bulletin 1(6) (1945), 80–83; W. J. Conover, *Practical Nonparametric Statistics*, 3rd ed. (1999), §5.7.
package struct SignedRank: Sendable, Equatable {
  /// W.
  package let statistic: Double
  /// The pairs that differ.
  package let count: Int
  /// Two-sided.
  package let p: Double
  /// Whether p is by counting rather than by the normal approximation.
  package let isExact: Bool
  /// The sum of the ranks where the first value is the smaller one, less the sum where it is the larger one; its sign
  /// says which side is smaller on the whole.
  package let balance: Double

  /// Values may be infinite: two infinities of one sign are equal, and a pair of a finite and an infinite value has the
  /// largest difference of all.
  package init(_ x: [Double], _ y: [Double]) {
    precondition(x.count == y.count, "expected as many values as \(x.count), got \(y.count)")
    let differences = zip(x, y).compactMap { $0 == $1 ? nil : $0 - $1 }
    let ranks = Ranks(of: differences.map(\.magnitude))
    var positive = 0.0
    var negative = 0.0
    for (difference, rank) in zip(differences, ranks.values) {
      if difference > 0 { positive += rank } else { negative += rank }
    }
    statistic = min(positive, negative)
    balance = negative - positive
    count = differences.count
    let null = SignedRankNull(ranks)
    isExact = null.isExact
    p = null.twoSided(statistic)
  }
}
