/// Puts those values of a buffer in place that quantiles of its least ones ask for: each stands where sorting would
/// have put it, and `quantile(_:ofSorted:)` reads no other.
///
/// Quickselect of several ranks at once, with the median of three as its pivot: O(n) on average, O(n log n) at worst,
/// since what does not shrink is sorted. C. A. R. Hoare, "Algorithm 65: find", Communications of the ACM 4(7) (1961),
/// 321; D. R. Musser, "Introspective sorting and selection algorithms", Software: Practice and Experience 27(8) (1997),
/// 983–993.
///
/// - Parameters:
///   - values: none NaN.
///   - quantiles: each in [0, 1], ascending; 0 is the least value and 1 the greatest.
///   - count: how many are the least ones.
package func partiallySort(_ values: UnsafeMutableBufferPointer<Double>, for quantiles: [Double], of count: Int) {
  guard let base = values.baseAddress, count > 0, count <= values.count else { return }
  // Where all are the same, as counts of steps are, any order is right.
  let first = base[0]
  if values.allSatisfy({ $0 == first }) { return }
  var ranks: [Int] = []
  for p in quantiles {
    let below = Int(Double(count - 1) * p)
    for rank in [below, min(below + 1, count - 1)] where ranks.last != rank { ranks.append(rank) }
  }
  let selection = Selection(values: base, deepest: 2 * (Int.bitWidth - values.count.leadingZeroBitCount))
  selection.place(ranks[...], low: 0, high: values.count - 1, depth: 0)
}

private struct Selection {
  let values: UnsafeMutablePointer<Double>
  /// Where a range is this deep its pivots were bad, and it is sorted.
  let deepest: Int

  /// Places some ranks, ascending, of the values from `low` to `high`, which are those that sorting would put there.
  func place(_ ranks: ArraySlice<Int>, low: Int, high: Int, depth: Int) {
    var (ranks, low, depth) = (ranks, low, depth)
    while !ranks.isEmpty, low < high {
      if high - low < 24 || depth == deepest {
        var rest = UnsafeMutableBufferPointer(start: values + low, count: high - low + 1)
        rest.sort()
        return
      }
      let (left, right) = partition(low, high)
      place(ranks.prefix { $0 <= left }, low: low, high: left, depth: depth + 1)
      // Between the two all are the pivot, and in place.
      ranks = ranks.drop { $0 < right }
      (low, depth) = (right, depth + 1)
    }
  }

  /// Hoare's partition: up to `left` none is greater than the pivot, from `right` on none is less.
  private func partition(_ low: Int, _ high: Int) -> (left: Int, right: Int) {
    let (a, b, c) = (values[low], values[low + (high - low) / 2], values[high])
    let pivot = max(min(a, b), min(max(a, b), c))
    var (i, j) = (low, high)
    while i <= j {
      while values[i] < pivot { i += 1 }
      while values[j] > pivot { j -= 1 }
      if i <= j {
        (values[i], values[j]) = (values[j], values[i])
        i += 1
        j -= 1
      }
    }
    return (j, i)
  }
}
