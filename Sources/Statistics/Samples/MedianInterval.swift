/// A confidence interval of a median that assumes nothing about the distribution: from one order statistic to another.
package struct MedianInterval: Sendable, Equatable {
  /// The order statistic where it begins.
  package let lower: Double
  /// The order statistic where it ends.
  package let upper: Double
  /// The probability that such an interval holds the median of a continuous distribution; at least what was asked.
  package let coverage: Double
}

extension Sample {
  /// The shortest symmetric pair of order statistics that holds the median with at least the confidence asked, or `nil`
  /// where even the extremes do not.
  ///
  ///     [x₍ₖ₎, x₍ₙ₊₁₋ₖ₎],   coverage = 1 − 2 P(B ≤ k − 1),   B ~ Binomial(n, ½),   k the largest that suffices
  ///
  /// W. R. Thompson, Annals of Mathematical Statistics 7 (1936), 122–128; H. A. David, H. N. Nagaraja, *Order
  /// Statistics*, 3rd ed. (2003), §7.1. For 95 % it needs n ≥ 6.
  package func medianInterval(confidence: Double = 0.95) -> MedianInterval? {
    precondition(confidence > 0 && confidence < 1, "expected a confidence in (0, 1), got \(confidence)")
    guard count > 0, let best = FairCoins(count).innermost(level: 1 - confidence) else { return nil }
    return MedianInterval(lower: sorted[best.k - 1], upper: sorted[count - best.k], coverage: best.coverage)
  }
}
