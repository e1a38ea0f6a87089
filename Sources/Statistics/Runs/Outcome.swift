/// How a run ended, as far as a target goes, in an order that takes in runs that failed.
///
/// Runs that reached the target are ordered by their evaluations and are better than all that did not; those are
/// ordered by the gap that they had at a common budget, the smallest of any failed run compared: the order of the
/// rank-sum test in COCO's tables (cocopp, table captions).
package enum Outcome: Sendable, Equatable, Comparable {
  /// It reached the target after so many evaluations.
  case reached(Int)
  /// It did not; its gap at the common budget.
  case missed(gap: Double)

  /// The midranks of two samples in their common order, 1 for the best: what `MannWhitney` and `probabilityOfSmaller`
  /// are given, as neither asks for more than the order.
  package static func ranks(_ x: [Outcome], _ y: [Outcome]) -> (x: [Double], y: [Double]) {
    let all = x + y
    let distinct = all.sorted()
    // Equal outcomes get equal places, better ones smaller.
    var places: [Double] = []
    for i in distinct.indices {
      places.append(i > 0 && distinct[i] == distinct[i - 1] ? places[i - 1] : Double(i))
    }
    let values = all.map { outcome in
      places[distinct.firstIndex { $0 >= outcome } ?? distinct.startIndex]
    }
    let ranks = Ranks(of: values).values
    return (Array(ranks[..<x.count]), Array(ranks[x.count...]))
  }
}
