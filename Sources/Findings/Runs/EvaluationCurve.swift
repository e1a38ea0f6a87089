import Plans
import Records
import Statistics

/// Quartiles over seeds of the best gap so far, or of the gap at the iterate, against evaluations.
package struct EvaluationCurve: Sendable {
  /// Ascending.
  package private(set) var evaluations: [Int] = []
  /// The lower quartile at each of them.
  package private(set) var lower: [Double] = []
  /// The median at each of them.
  package private(set) var median: [Double] = []
  /// The upper quartile at each of them.
  package private(set) var upper: [Double] = []

  /// Twenty points a decade, as far as the longest run went, and its end. A run that ended early keeps its last gap,
  /// save one that failed.
  ///
  /// `nil` where every run makes one evaluation a step.
  ///
  /// - Parameter column: of a curve, what the gap is of.
  package init?(_ runs: [Run], _ measure: Measure, of column: (Curve) -> [Double] = \.best) {
    var longest = 0
    var differs = false
    for i in runs.indices {
      guard let steps = runs[i].record.curve.steps.last, let last = runs[i].record.curve.evaluations.last else {
        continue
      }
      longest = max(longest, last)
      if last > steps + 1 { differs = true }
    }
    guard differs else { return nil }
    evaluations = RecordRule.logarithmic(perDecade: 20).checkpoints(to: longest)
    if let last = evaluations.last, last != longest {
      // So near to the end what was recorded before would be held, and fall on the last bit of the way.
      if 16 * (longest - last) < last { evaluations.removeLast() }
      evaluations.append(longest)
    }
    let columns = runs.indices.map { column(runs[$0].record.curve) }
    for count in evaluations {
      let gaps = runs.indices.map { run in
        Self.place(in: runs[run].record, at: count).map { columns[run][$0] - measure.reference } ?? .infinity
      }
      let quartiles = Sample(gaps).quartiles
      lower.append(quartiles.lower)
      median.append(quartiles.median)
      upper.append(quartiles.upper)
    }
  }

  /// The last recorded point after no more evaluations than a limit; `nil` for a run that has failed by then.
  private static func place(in record: RunRecord, at limit: Int) -> Int? {
    let places = record.curve.evaluations
    guard let last = places.last, !(record.status.isFailure && limit > last) else { return nil }
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] <= limit { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
