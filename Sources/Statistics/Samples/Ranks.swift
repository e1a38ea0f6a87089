/// The ranks of values, 1 for the least; equal values share the mean of the ranks that they take up (midranks).
///
/// W. H. Kruskal, W. A. Wallis, JASA 47 (1952), 583–621, §2.3. Values may be infinite, never NaN.
package struct Ranks: Sendable, Equatable {
  /// The rank of each value, in the order given.
  package let values: [Double]
  /// How many values share each rank that more than one has.
  package let ties: [Int]

  /// - Parameter resolution: what is not told apart; a value ties with each that it cannot be told from, and with
  ///   theirs.
  /// - Complexity: O(n log n).
  package init(of values: [Double], within resolution: Resolution = .exact) {
    precondition(!values.contains { $0.isNaN }, "expected values in an order, got NaN")
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var ties: [Int] = []
    var first = 0
    while first < order.count {
      var end = first + 1
      while end < order.count, resolution.areEqual(values[order[end]], values[order[end - 1]]) { end += 1 }
      let rank = Double(first + 1 + end) / 2
      for i in first..<end { ranks[order[i]] = rank }
      if end - first > 1 { ties.append(end - first) }
      first = end
    }
    self.values = ranks
    self.ties = ties
  }

  /// Σ (t³ − t) over the ties: what variances of rank sums are corrected by.
  var tieTerm: Double {
    ties.reduce(0) { $0 + Double($1) * (Double($1) * Double($1) - 1) }
  }
}
