import Lanes

/// The fraction of values up to x: a step function that rises at every value, and never reaches 1 where some are ∞.
///
///     F(x) = #{i: xᵢ ≤ x} / n
///
/// Runtime distributions, performance profiles and data profiles are of this form, an unsolved function being an ∞ that
/// stays in n.
package struct EmpiricalDistribution: Sendable, Equatable {
  /// Ascending; may be infinite, never NaN.
  package let sorted: [Double]

  /// - Complexity: O(n log n).
  package init(_ values: some Sequence<Double>) {
    sorted = values.sorted()
    precondition(!sorted.isEmpty, "expected at least one value")
    precondition(!sorted.contains { $0.isNaN }, "expected values in an order, got NaN")
  }

  /// n.
  package var count: Int { sorted.count }

  /// The fraction that is finite or −∞: F(x) for x → ∞.
  package var limit: Double { Double(sorted.partitionIndex { $0 == .infinity }) / Double(count) }

  /// F(x), x < ∞.
  ///
  /// - Complexity: O(log n).
  package func callAsFunction(_ x: Double) -> Double {
    x == .infinity ? limit : Double(sorted.partitionIndex { $0 > x }) / Double(count)
  }

  /// The corners of the step function: each finite value once, and F there.
  package var steps: [(x: Double, fraction: Double)] {
    var steps: [(x: Double, fraction: Double)] = []
    for (i, x) in sorted.enumerated() where x.isFinite && (i + 1 == count || sorted[i + 1] != x) {
      steps.append((x, Double(i + 1) / Double(count)))
    }
    return steps
  }

  /// The mean of F over an interval, integrated exactly.
  ///
  ///     1/(b − a) ∫ₐᵇ F(x) dx = 1/(n (b − a)) Σ max(0, b − max(a, xᵢ))
  package func mean(over range: ClosedRange<Double>) -> Double {
    area(range.lowerBound, range.upperBound) { $0 }
  }

  /// The mean of F over an interval of a logarithmic axis, integrated exactly.
  ///
  ///     1/ln(b/a) ∫ₐᵇ F(x) dx/x          0 < a < b; the base of the logarithm does not matter
  package func logMean(over range: ClosedRange<Double>) -> Double {
    precondition(range.lowerBound > 0, "expected a positive lower bound, got \(range.lowerBound)")
    return area(range.lowerBound, range.upperBound, Double.log)
  }

  private func area(_ a: Double, _ b: Double, _ scale: (Double) -> Double) -> Double {
    precondition(a < b && a.isFinite && b.isFinite, "expected finite bounds with lower < upper, got \(a) and \(b)")
    let end = scale(b)
    let sum = sorted.lazy.filter { $0 < b }.reduce(0) { $0 + (end - scale(max(a, $1))) }
    return sum / (Double(count) * (end - scale(a)))
  }
}

extension [Double] {
  /// The first index whose element fulfils a condition that all later ones fulfil too.
  func partitionIndex(where condition: (Double) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
