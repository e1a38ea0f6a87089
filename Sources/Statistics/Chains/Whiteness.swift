/// Whether series of numbers of mean 0 are uncorrelated from one number to the next.
///
///     rₖ = Σ xₜxₜ₊ₖ / Σ xₜ²,   over all series
///     Q = N(N + 2) Σ rₖ²/(N − k),  k = 1 … m;   Q ~ χ²(m) where nothing is correlated
///
/// G. M. Ljung and G. E. P. Box, "On a measure of lack of fit in time series models", Biometrika 65(2) (1978), 297–303,
/// doi:10.1093/biomet/65.2.297.
package struct Whiteness: Sendable, Equatable {
  /// r₁, with its deviation 1/√N where nothing is correlated.
  package let first: Measured
  /// Q.
  package let statistic: Double
  /// The probability of as large a Q or a larger one.
  package let p: Double

  /// - Parameters:
  ///   - series: longer than `lags` each.
  ///   - lags: m.
  /// - Returns: `nil` for series that are all zero, or whose squares have no finite sum.
  package init?(_ series: [[Double]], lags: Int) {
    precondition(series.allSatisfy { $0.count > lags }, "series longer than \(lags) expected")
    let count = series.reduce(0) { $0 + $1.count }
    let power = series.joined().reduce(0) { $0 + $1 * $1 }
    guard power > 0, power < .infinity else { return nil }
    let n = Double(count)
    var sum = 0.0
    var first = 0.0
    for lag in 1...lags {
      var products = 0.0
      for numbers in series {
        for t in 0..<numbers.count - lag { products += numbers[t] * numbers[t + lag] }
      }
      let r = products / power
      if lag == 1 { first = r }
      sum += r * r / (n - Double(lag))
    }
    self.first = Measured(first, deviation: 1 / n.squareRoot())
    statistic = n * (n + 2) * sum
    p = chiSquaredUpperTail(statistic, degrees: lags)
  }
}
