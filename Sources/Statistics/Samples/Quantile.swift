/// The p-quantile of ascending values, by linear interpolation between order statistics.
///
///     h = (n − 1) p,   Q(p) = x₍⌊h⌋₎ + (h − ⌊h⌋) (x₍⌊h⌋+1₎ − x₍⌊h⌋₎)      x₍₀₎ ≤ … ≤ x₍ₙ₋₁₎
///
/// Definition 7 of R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50(4)
/// (1996), 361–365; the default of NumPy and R. Values may be infinite, as a run that failed has; between a finite and
/// an infinite value the quantile is infinite.
///
/// - Parameters:
///   - p: in [0, 1].
///   - values: at least one, ascending, none NaN.
@inlinable
package func quantile<Values: RandomAccessCollection>(_ p: Double, ofSorted values: Values) -> Double
where Values.Element == Double, Values.Index == Int {
  precondition(!values.isEmpty, "expected at least one value")
  precondition(p >= 0 && p <= 1, "expected p in [0, 1], got \(p)")
  let h = Double(values.count - 1) * p
  let below = Int(h)
  let fraction = h - Double(below)
  let low = values[values.startIndex + below]
  guard fraction > 0 else { return low }
  let high = values[values.startIndex + below + 1]
  return low == high ? low : low + fraction * (high - low)
}

/// Values in ascending order, and what order tells of them.
@usableFromInline package struct Sample: Sendable, Equatable {
  /// Ascending; may be infinite, never NaN.
  package let sorted: [Double]

  /// A sample of values in any order, none NaN.
  package init(_ values: some Sequence<Double>) { self.init(Array(values)) }

  /// A sample of values in any order, none NaN.
  @usableFromInline package init(_ values: [Double]) {
    sorted = values.sorted()
    precondition(!sorted.contains { $0.isNaN }, "expected values in an order, got NaN")
  }

  /// n.
  package var count: Int { sorted.count }
  /// The quantile at ½; of at least one value.
  @usableFromInline package var median: Double { quantile(0.5) }
  /// The quantiles at ¼, ½ and ¾; of at least one value.
  package var quartiles: Quartiles { Quartiles(lower: quantile(0.25), median: median, upper: quantile(0.75)) }
  /// Definition 7; see `quantile(_:ofSorted:)`.
  package func quantile(_ p: Double) -> Double { Statistics.quantile(p, ofSorted: sorted) }
}

/// The quartiles of a sample.
package struct Quartiles: Sendable, Equatable {
  /// The quantile at ¼.
  package var lower: Double
  /// The quantile at ½.
  package var median: Double
  /// The quantile at ¾.
  package var upper: Double
  /// The quartiles that were computed.
  package init(lower: Double, median: Double, upper: Double) {
    self.lower = lower
    self.median = median
    self.upper = upper
  }
}
