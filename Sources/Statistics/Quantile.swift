/// The p-quantile of ascending values, by linear interpolation between order statistics.
///
///     h = (n − 1) p,   Q(p) = x₍⌊h⌋₎ + (h − ⌊h⌋) (x₍⌊h⌋+1₎ − x₍⌊h⌋₎)      x₍₀₎ ≤ … ≤ x₍ₙ₋₁₎
///
/// Definition 7 of R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50(4)
/// (1996), 361–365; the default of NumPy and R. Values may be infinite, as a run that failed has; between a finite and an
/// infinite value the quantile is infinite.
///
/// - Parameters:
///   - p: in [0, 1].
///   - values: at least one, ascending, none NaN.
@inlinable
public func quantile<Values: RandomAccessCollection>(_ p: Double, ofSorted values: Values) -> Double
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

/// The p-quantile of values in any order, by definition 7; see `quantile(_:ofSorted:)`. Moves the values.
///
/// - Complexity: O(n) on average, where sorting takes O(n log n).
func quantile(_ p: Double, selectingIn values: inout [Double]) -> Double {
  precondition(!values.isEmpty, "expected at least one value")
  precondition(p >= 0 && p <= 1, "expected p in [0, 1], got \(p)")
  let h = Double(values.count - 1) * p
  let below = Int(h)
  let fraction = h - Double(below)
  return values.withUnsafeMutableBufferPointer { values in
    select(below, in: values)
    let low = values[below]
    guard fraction > 0, let high = values[(below + 1)...].min() else { return low }
    return low == high ? low : low + fraction * (high - low)
  }
}

/// Moves the value of rank k to place k, none greater before it and none less after it.
///
/// C. A. R. Hoare, "Algorithm 65: find", Communications of the ACM 4 (1961), 321; the pivot is the median of three.
private func select(_ k: Int, in values: UnsafeMutableBufferPointer<Double>) {
  var first = 0
  var last = values.count - 1
  while first < last {
    let (a, b, c) = (values[first], values[(first + last) / 2], values[last])
    precondition(!a.isNaN && !b.isNaN && !c.isNaN, "expected values in an order, got NaN")
    let pivot = max(min(a, b), min(max(a, b), c))
    var i = first
    var j = last
    while i <= j {
      while values[i] < pivot { i += 1 }
      while values[j] > pivot { j -= 1 }
      if i <= j {
        values.swapAt(i, j)
        i += 1
        j -= 1
      }
    }
    if k <= j {
      last = j
    } else if k >= i {
      first = i
    } else {
      return
    }
  }
}

/// Values in ascending order, and what order tells of them.
public struct Sample: Sendable, Equatable {
  /// Ascending; may be infinite, never NaN.
  public let sorted: [Double]

  /// A sample of values in any order, none NaN.
  public init(_ values: some Sequence<Double>) { self.init(Array(values)) }

  /// A sample of values in any order, none NaN.
  public init(_ values: [Double]) {
    sorted = values.sorted()
    precondition(!sorted.contains { $0.isNaN }, "expected values in an order, got NaN")
  }

  /// n.
  public var count: Int { sorted.count }
  /// The quantile at ½; of at least one value.
  public var median: Double { quantile(0.5) }
  /// The quantiles at ¼, ½ and ¾; of at least one value.
  public var quartiles: Quartiles { Quartiles(lower: quantile(0.25), median: median, upper: quantile(0.75)) }
  /// Definition 7; see `quantile(_:ofSorted:)`.
  public func quantile(_ p: Double) -> Double { Statistics.quantile(p, ofSorted: sorted) }
}

/// The quartiles of a sample.
public struct Quartiles: Sendable, Equatable {
  /// The quantile at ¼.
  public var lower: Double
  /// The quantile at ½.
  public var median: Double
  /// The quantile at ¾.
  public var upper: Double
  /// The quartiles that were computed.
  public init(lower: Double, median: Double, upper: Double) {
    self.lower = lower
    self.median = median
    self.upper = upper
  }
}
