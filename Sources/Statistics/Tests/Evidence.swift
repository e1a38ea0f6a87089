/// What paired differences say after each seed, against a margin: e-values, which may be looked at after every seed and
/// at whatever seed one stops.
///
/// An e-value that reaches 1/α rejects its hypothesis at level α: of a process with E₀ = 1, E ≥ 0 and
/// E[Eₙ | past] ≤ Eₙ₋₁ under it, P(some Eₙ ≥ 1/α) ≤ α (J. Ville 1939). Differences that equal the margin change
/// nothing.
///
///     signs:        better = 2ⁿ⁺¹ P(B ≤ s)/((n + 1) C(n, s)),   B ~ Binomial(n + 1, ½), s of n above the margin
///     signed ranks: better = 1/10 Σ_γ Π (1 + γ wᵢ sign(dᵢ − m)),   γ = 0.05, 0.15 … 0.95,
///                   wᵢ the midrank of |dᵢ − m| among those so far, over their number
///
/// and worse by the other sign. The first mixes the odds p/½ uniformly over p > ½ and needs nothing of the differences;
/// the second needs them symmetric about the margin. H. Robbins, Annals of Mathematical Statistics 41 (1970),
/// 1397–1409; S. Howard et al., Annals of Statistics 49 (2021), 1055–1080; M. R. Reynolds, Annals of Statistics 3
/// (1975), 382–400; A. Ramdas et al., Statistical Science 38 (2023), 576–601.
package struct Evidence: Sendable, Equatable {
  /// Against "no better": that a difference lies above the margin at most as often, or as far, as below it.
  package let better: Double
  /// Against "no worse".
  package let worse: Double

  /// So much against either.
  package init(better: Double, worse: Double) {
    (self.better, self.worse) = (better, worse)
  }

  /// Against "no difference".
  package var either: Double { (better + worse) / 2 }

  /// Products stay below this, so that none overflows: a thousand seeds come nowhere near it.
  private static let most = 1e300
  /// The bets of signed ranks.
  private static let bets = (0..<10).map { 0.05 + Double($0) / 10 }

  /// By the signs of differences, one element after each of them.
  ///
  /// - Parameter differences: in the order of seeds; above 0 where the first side is better.
  package static func signs(_ differences: [Double], margin: Double = 0) -> [Evidence] {
    var (wins, losses, mixture) = (0, 0, 1.0)
    return Superiority.signs(differences, margin: margin).map { sign in
      if sign != 0 {
        let odds = 2 * Double((sign > 0 ? wins : losses) + 1) / Double(wins + losses + 2)
        mixture = min(most, mixture * odds)
        if sign > 0 { wins += 1 } else { losses += 1 }
      }
      let coins = FairCoins(wins + losses + 1)
      return Evidence(better: 2 * mixture * coins.atLeast(losses + 1), worse: 2 * mixture * coins.atLeast(wins + 1))
    }
  }

  /// By the signed ranks of differences among those before them.
  ///
  /// - Parameter differences: as for signs.
  package static func signedRanks(_ differences: [Double], margin: Double = 0) -> [Evidence] {
    var sizes: [Double] = []
    var (up, down) = (bets.map { _ in 1.0 }, bets.map { _ in 1.0 })
    return zip(differences, Superiority.signs(differences, margin: margin)).map { difference, sign in
      if sign != 0 {
        sizes.append((difference - margin).magnitude)
        let share = sign * (Superiority.ranks(sizes).last ?? 1) / Double(sizes.count)
        for (place, bet) in bets.enumerated() {
          up[place] = min(most, up[place] * (1 + bet * share))
          down[place] = min(most, down[place] * (1 - bet * share))
        }
      }
      return Evidence(better: up.reduce(0, +) / Double(bets.count), worse: down.reduce(0, +) / Double(bets.count))
    }
  }

  /// The fewest pairs with which a comparison of two sides can be told: all of them going one way.
  ///
  /// - Parameter process: `signs` or `signedRanks`.
  package static func pairsNeeded(alpha: Double, _ process: ([Double], Double) -> [Evidence]) -> Int {
    precondition(alpha > 0 && alpha < 1, "expected 0 < α < 1, got \(alpha)")
    var n = 1
    while (process((1...n).map(Double.init), 0).last?.either ?? 0) * alpha < 1 { n += 1 }
    return n
  }
}

/// The e-values that closed testing leaves each of several, whatever they have to do with one another: rejecting where
/// one reaches 1/α keeps the chance of any false rejection below α.
///
///     e* = min over k of (e + the k smallest others)/(k + 1)
///
/// It is the least mean over all sets with it: each such mean is an e-value of the set's intersection. V. Vovk, R.
/// Wang, Annals of Statistics 49 (2021), 1736–1754.
package func closedMeans(_ values: [Double]) -> [Double] {
  let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
  return values.indices.map { own in
    var (sum, count, least) = (values[own], 1.0, values[own])
    for other in order where other != own {
      sum += values[other]
      count += 1
      least = min(least, sum / count)
    }
    return least
  }
}

/// Where the chance that the first side wins a pair lies, whatever the seed at which one stops: all chances whose
/// e-value is below 1/α.
///
///     E(p) = B(1 + s, 1 + f)/(p^s (1 − p)^f) < 1/α
///
/// D. A. Darling, H. Robbins, PNAS 58 (1967), 66–68.
///
/// - Parameters:
///   - wins: s, pairs of which the first side is better.
///   - losses: f.
package func confidenceSequence(wins: Int, losses: Int, alpha: Double) -> Interval {
  precondition(wins >= 0 && losses >= 0 && alpha > 0, "expected counts ≥ 0 and α > 0")
  let (s, f) = (Double(wins), Double(losses))
  // ln B(1 + s, 1 + f), as a product of min(s, f) fractions.
  var mass = -Double.log(s + f + 1)
  for i in stride(from: 1, through: min(wins, losses), by: 1) {
    mass -= Double.log((max(s, f) + Double(i)) / Double(i))
  }
  func holds(_ p: Double) -> Bool {
    let odds = (wins == 0 ? 0 : s * Double.log(p)) + (losses == 0 ? 0 : f * Double.log(1 - p))
    return mass - odds < -Double.log(alpha)
  }
  let centre = wins + losses == 0 ? 0.5 : s / (s + f)
  func end(_ outer: Double) -> Double {
    var (inside, outside) = (centre, outer)
    for _ in 0..<60 {
      let middle = (inside + outside) / 2
      if holds(middle) { inside = middle } else { outside = middle }
    }
    return inside
  }
  return Interval(
    estimate: centre, lower: wins == 0 ? 0 : end(0), upper: losses == 0 ? 1 : end(1))
}
