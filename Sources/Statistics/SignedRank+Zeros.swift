extension SignedRank {
  /// What becomes of pairs that are equal.
  package enum Zeros: Sendable, CaseIterable {
    /// They are dropped before ranking: F. Wilcoxon, Biometrics Bulletin 1(6) (1945), 80–83.
    case dropped
    /// They are ranked, below all others, and then dropped: J. W. Pratt, "Remarks on zeros and ties in the Wilcoxon
    /// signed rank procedures", JASA 54 (1959), 655–667.
    case ranked
  }

  /// The signed-rank test with Pratt's treatment of zeros, or with Wilcoxon's.
  ///
  ///     W⁺ = Σ rank|dᵢ| over dᵢ > 0,   z zeros having the ranks 1 … z,   p over the signs of the others
  ///     beyond `exactLimit`:  mean (n(n + 1) − z(z + 1))/4,
  ///     variance (n(n + 1)(2n + 1) − z(z + 1)(2z + 1))/24 − Σ(t³ − t)/48
  package init(_ x: [Double], _ y: [Double], zeros: Zeros) {
    guard zeros == .ranked else {
      self.init(x, y)
      return
    }
    precondition(x.count == y.count, "expected as many values as \(x.count), got \(y.count)")
    let differences = zip(x, y).map { $0 == $1 ? 0 : $0 - $1 }
    let ranks = Ranks(of: differences.map(\.magnitude)).values
    let signed = zip(differences, ranks).filter { $0.0 != 0 }
    let positive = signed.reduce(0) { $1.0 > 0 ? $0 + $1.1 : $0 }
    let negative = signed.reduce(0) { $1.0 < 0 ? $0 + $1.1 : $0 }
    let statistic = min(positive, negative)
    let isExact = signed.count <= Self.exactLimit
    let p =
      isExact
      ? SignedRankDistribution(ranks: signed.map(\.1)).twoSided(statistic)
      : Self.prattNormalP(differences.map(\.magnitude), statistic)
    self.init(
      statistic: statistic, count: signed.count, p: p, isExact: isExact, balance: negative - positive)
  }

  private init(statistic: Double, count: Int, p: Double, isExact: Bool, balance: Double) {
    self.statistic = statistic
    self.count = count
    self.p = p
    self.isExact = isExact
    self.balance = balance
  }

  private static func prattNormalP(_ magnitudes: [Double], _ w: Double) -> Double {
    let n = Double(magnitudes.count)
    let z = Double(magnitudes.count { $0 == 0 })
    let tieTerm = Ranks(of: magnitudes.filter { $0 != 0 }).tieTerm
    let mean = (n * (n + 1) - z * (z + 1)) / 4
    let variance = (n * (n + 1) * (2 * n + 1) - z * (z + 1) * (2 * z + 1)) / 24 - tieTerm / 48
    guard variance > 0 else { return 1 }
    return min(1, 2 * normalUpperTail(max(0, mean - w - 0.5) / variance.squareRoot()))
  }
}
