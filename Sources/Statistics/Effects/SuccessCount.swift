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
    return wilsonInterval(Double(successes) / Double(runs), of: Double(runs))
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
///   - n: at least 1; an effective number need not be whole.
func wilsonInterval(_ share: Double, of n: Double) -> (lower: Double, upper: Double) {
  let z = normalQuantile95
  let centre = share + z * z / (2 * n)
  let half = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
  let scale = 1 + z * z / n
  return (lower: share == 0 ? 0 : (centre - half) / scale, upper: share == 1 ? 1 : (centre + half) / scale)
}

extension Interval {
  /// The mean of the shares of several strata that are measured apart, with its 95 % interval: Wilson's, of as many
  /// observations as would make a single share as uncertain as the mean is.
  ///
  ///     n_eff = p̄ (1 − p̄)/V,     V = 1/M² Σ qₘ (1 − qₘ)/nₘ,     qₘ = (nₘ pₘ + p̄)/(nₘ + 1)
  ///
  /// Of one stratum it is Wilson's own. That each share goes one observation towards the mean keeps a stratum where all
  /// or none succeeded from counting as certain. E. L. Korn, B. I. Graubard, Survey Methodology 24 (1998), 193–201, for
  /// the effective number. Limits put together of each stratum's (G. Y. Zou, A. Donner, Statistics in Medicine 27
  /// (2008), 1693–1702) hold a mean of shares near 0 or 1 in 0.87 to 0.93 of cases where these hold it in 0.92 to 0.97.
  ///
  /// - Parameter strata: at least one; the share of each, and what it is a share of.
  package init(meanOfShares strata: [(share: Double, count: Int)]) {
    precondition(!strata.isEmpty, "expected at least one stratum")
    let m = Double(strata.count)
    let mean = strata.reduce(0) { $0 + $1.share } / m
    let variance = strata.reduce(0.0) { sum, stratum in
      let n = Double(stratum.count)
      let share = (n * stratum.share + mean) / (n + 1)
      return sum + share * (1 - share) / n
    }
    // Of equal shares the number is known without a division of two roundings, and whole where the counts are equal.
    let count = Double(strata[0].count)
    let equal = m * m * count / strata.reduce(0) { $0 + count / Double($1.count) }
    let areEqual = strata.allSatisfy { $0.share == strata[0].share }
    let effective = areEqual ? equal : mean * (1 - mean) * m * m / variance
    let (lower, upper) = wilsonInterval(mean, of: effective)
    self.init(estimate: mean, lower: lower, upper: upper)
  }
}
