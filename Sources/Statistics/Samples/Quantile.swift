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

/// The quantiles at p ≤ ½ and q ≥ ½ of values in any order, by definition 7; see `quantile(_:ofSorted:)`.
///
/// - Complexity: O(n) near the ends, where sorting takes O(n log n): of each end no more values are kept than lie
///   beyond the quantile.
func tailQuantiles(_ p: Double, _ q: Double, of values: [Double]) -> (Double, Double) {
  precondition(!values.isEmpty, "expected at least one value")
  precondition(0 <= p && p <= 0.5 && q >= 0.5 && q <= 1, "expected 0 ≤ p ≤ ½ ≤ q ≤ 1, got \(p) and \(q)")
  precondition(!values.contains { $0.isNaN }, "expected values in an order, got NaN")
  let last = Double(values.count - 1)
  let (below, above) = (Int(last * p), Int(last * q))
  let (afterLow, low) = innermost(min(values.count, below + 2), of: values, sign: 1)
  let (high, afterHigh) = innermost(values.count - above, of: values, sign: -1)
  return (
    between(low, afterLow, last * p - Double(below)), between(high, afterHigh, last * q - Double(above))
  )
}

private func between(_ low: Double, _ high: Double, _ fraction: Double) -> Double {
  fraction > 0 && low != high ? low + fraction * (high - low) : low
}

/// Of the `count` least values (sign 1) or greatest values (sign −1) the innermost, and the one next to it towards the
/// end; of one value the same twice.
private func innermost(_ count: Int, of values: [Double], sign: Double) -> (Double, Double) {
  // A heap of the least sign · x, the greatest of them on top: J. W. J. Williams, "Algorithm 232: heapsort",
  // Communications of the ACM 7 (1964), 347–348.
  var heap = values[..<count].map { sign * $0 }
  return heap.withUnsafeMutableBufferPointer { heap in
    func sink(_ value: Double, from place: Int) {
      var place = place
      while 2 * place + 1 < count {
        let left = 2 * place + 1
        let child = left + 1 < count && heap[left + 1] > heap[left] ? left + 1 : left
        if heap[child] <= value { break }
        heap[place] = heap[child]
        place = child
      }
      heap[place] = value
    }
    for place in stride(from: count / 2 - 1, through: 0, by: -1) { sink(heap[place], from: place) }
    for value in values[count...] where sign * value < heap[0] { sink(sign * value, from: 0) }
    let next = count > 2 ? max(heap[1], heap[2]) : heap[count - 1]
    return (sign * heap[0], sign * next)
  }
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
