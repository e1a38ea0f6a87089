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
    let n = count
    guard n > 0 else { return nil }
    // Binomial weights relative to the central one, so that none of interest underflows however large n is.
    var weights = [Double](repeating: 1, count: n + 1)
    let centre = n / 2
    for i in stride(from: centre, to: 0, by: -1) { weights[i - 1] = weights[i] * Double(i) / Double(n - i + 1) }
    for i in centre..<n { weights[i + 1] = weights[i] * Double(n - i) / Double(i + 1) }
    let total = weights.reduce(0, +)
    var tail = 0.0
    var best: (k: Int, coverage: Double)?
    for k in stride(from: 1, through: (n + 1) / 2, by: 1) {
      tail += weights[k - 1] / total
      guard 1 - 2 * tail >= confidence else { break }
      best = (k, 1 - 2 * tail)
    }
    return best.map { MedianInterval(lower: sorted[$0.k - 1], upper: sorted[n - $0.k], coverage: $0.coverage) }
  }
}
