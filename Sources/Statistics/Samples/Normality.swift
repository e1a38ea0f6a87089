/// Whether numbers may be Gaussian.
///
///     JB = n/6 (S² + (K − 3)²/4) ~ χ²(2),   S = m₃/m₂^(3/2), K = m₄/m₂²
///
/// of the central moments mₖ over n. The χ² is the limit of many numbers; a few hundred are needed. A. K. Bera and C.
/// M. Jarque, "Efficient tests for normality, homoscedasticity and serial independence of regression residuals",
/// Economics Letters 6(3) (1980), 255–259, doi:10.1016/0165-1765(80)90024-5. SciPy: `scipy.stats.jarque_bera`.
package struct Normality: Sendable, Equatable {
  /// S.
  package let skewness: Double
  /// K − 3.
  package let excess: Double
  /// JB.
  package let statistic: Double
  /// P(χ²(2) ≥ JB): how often Gaussian numbers deviate as far.
  package let p: Double

  /// - Returns: `nil` for numbers that are all the same, or whose fourth powers have no finite sum.
  package init?(_ numbers: [Double]) {
    let n = Double(numbers.count)
    let mean = numbers.reduce(0, +) / n
    var (second, third, fourth) = (0.0, 0.0, 0.0)
    for x in numbers {
      let square = (x - mean) * (x - mean)
      second += square
      third += square * (x - mean)
      fourth += square * square
    }
    second /= n
    guard second > 0, fourth < .infinity else { return nil }
    skewness = third / n / (second * second.squareRoot())
    excess = fourth / n / (second * second) - 3
    statistic = n / 6 * (skewness * skewness + excess * excess / 4)
    p = chiSquaredUpperTail(statistic, degrees: 2)
  }
}
