/// How many of a number of runs reached a target.
package struct SuccessCount: Sendable, Equatable {
  /// The runs that reached it.
  package let successes: Int
  /// All runs.
  package let runs: Int

  /// So many successes of so many runs.
  package init(_ successes: Int, of runs: Int) {
    precondition(successes >= 0 && successes <= runs, "expected at most \(runs) successes, got \(successes)")
    self.successes = successes
    self.runs = runs
  }

  /// The 95 % interval of the probability of success: Wilson's.
  package func interval() -> (lower: Double, upper: Double) {
    precondition(runs > 0, "expected at least one run")
    return wilsonInterval(Double(successes) / Double(runs), of: runs)
  }
}

/// z of 95 % intervals: the upper 2.5 % quantile of the normal distribution.
let normalQuantile95 = 1.959963984540054

/// Wilson's score interval of a probability, at 95 %.
///
///     (p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)) / (1 + z²/n)
///
/// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209–212.
///
/// - Parameters:
///   - share: p̂, from 0 to 1; ties may count as half a success.
///   - count: n, at least 1.
func wilsonInterval(_ share: Double, of count: Int) -> (lower: Double, upper: Double) {
  let (n, z) = (Double(count), normalQuantile95)
  let centre = share + z * z / (2 * n)
  let half = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
  let scale = 1 + z * z / n
  return (lower: share == 0 ? 0 : (centre - half) / scale, upper: share == 1 ? 1 : (centre + half) / scale)
}

extension Interval {
  /// The mean of the shares of several strata that are measured apart, with its 95 % interval.
  ///
  ///     p̄ − 1/M √Σ (pₘ − lₘ)² … p̄ + 1/M √Σ (uₘ − pₘ)²,     [lₘ, uₘ] Wilson's interval of stratum m
  ///
  /// G. Y. Zou, A. Donner, "Construction of confidence limits about effect measures: a general approach", Statistics in
  /// Medicine 27 (2008), 1693–1702. Of one stratum it is Wilson's. No resampling: that could not see a success or a
  /// failure where a stratum has none.
  ///
  /// - Parameter strata: at least one; the share of each, and what it is a share of.
  package init(meanOfShares strata: [(share: Double, count: Int)]) {
    precondition(!strata.isEmpty, "expected at least one stratum")
    let m = Double(strata.count)
    var (sum, below, above) = (0.0, 0.0, 0.0)
    for (share, count) in strata {
      let (lower, upper) = wilsonInterval(share, of: count)
      sum += share
      below += (share - lower) * (share - lower)
      above += (upper - share) * (upper - share)
    }
    let mean = sum / m
    self.init(
      estimate: mean, lower: max(0, mean - below.squareRoot() / m), upper: min(1, mean + above.squareRoot() / m))
  }
}
