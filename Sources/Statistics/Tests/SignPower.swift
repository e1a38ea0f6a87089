/// How many pairs the exact sign test needs.
///
///     power(n) = P(S ≥ c),   S ~ Binomial(n, ½ + δ),   c the least with P(B ≥ c) ≤ α,   B ~ Binomial(n, ½)
///
/// and for the two-sided test P(S ≥ c) + P(S ≤ n − c) at α/2. Power goes up in saw-teeth: asked for is the least n from
/// which on it stays at what is wanted. G. E. Noether, JASA 82 (1987), 645–647, has the limit
/// n = (z_α + z_β)²/(4δ²), which is up to a tenth short of it.
package enum SignPower {
  /// What δ may be: below, pairs would be counted in hundreds of thousands.
  package static let effects = 0.01...0.5
  /// What the power may be.
  package static let powers = 0.5...0.999

  /// The least n from which on the power stays at least as large as wanted.
  ///
  /// - Parameters:
  ///   - power: within `powers`.
  ///   - effect: δ within `effects`: how far the chance that the better side wins a pair lies above one half.
  ///   - level: α of the test, already divided by how many tests are corrected together.
  ///   - isTwoSided: whether α is shared by both sides.
  package static func pairs(power: Double, effect: Double, level: Double, isTwoSided: Bool) -> Int {
    precondition(powers.contains(power) && effects.contains(effect), "expected power and effect within their ranges")
    precondition(level > 0 && level < 1, "expected 0 < α < 1, got \(level)")
    let tail = isTwoSided ? level / 2 : level
    // Beyond this no tooth comes down to the wanted power.
    let z = quantile(tail) + quantile(1 - power)
    var n = Int(1.4 * z * z / (4 * effect * effect)) + 40
    while n > 1, reaches(n - 1, effect, tail, isTwoSided) >= power { n -= 1 }
    return n
  }

  /// The z with P(Z > z) = p.
  private static func quantile(_ p: Double) -> Double {
    var (low, high) = (-40.0, 40.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if normalUpperTail(middle) > p { low = middle } else { high = middle }
    }
    return high
  }

  /// The power of n pairs.
  private static func reaches(_ n: Int, _ effect: Double, _ tail: Double, _ isTwoSided: Bool) -> Double {
    guard let wins = leastWins(n, tail) else { return 0 }
    let chances = binomial(n, 0.5 + effect)
    let above = chances[wins...].reversed().reduce(0, +)
    return isTwoSided ? above + chances[...(n - wins)].reduce(0, +) : above
  }

  /// The least c with P(B ≥ c) ≤ α; `nil` where not even n heads are rare enough.
  private static func leastWins(_ n: Int, _ tail: Double) -> Int? {
    let coins = binomial(n, 0.5)
    var sum = 0.0
    var wins = n + 1
    while wins > 0, sum + coins[wins - 1] <= tail {
      wins -= 1
      sum += coins[wins]
    }
    return wins <= n ? wins : nil
  }

  /// P(S = k), k = 0 … n, from the most likely outward, so that none of weight underflows.
  private static func binomial(_ n: Int, _ p: Double) -> [Double] {
    var weights = [Double](repeating: 0, count: n + 1)
    let mode = min(n, Int(Double(n + 1) * p))
    weights[mode] = 1
    if p < 1 {
      let odds = p / (1 - p)
      for k in mode..<n { weights[k + 1] = weights[k] * odds * Double(n - k) / Double(k + 1) }
      for k in stride(from: mode, to: 0, by: -1) { weights[k - 1] = weights[k] / odds * Double(k) / Double(n - k + 1) }
    }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }
}
