import Plans
import Records
import Statistics

/// Quartiles over seeds of the best gap so far, against evaluations.
package struct EvaluationCurve: Sendable {
  /// Ascending.
  package private(set) var evaluations: [Int] = []
  /// The lower quartile at each of them.
  package private(set) var lower: [Double] = []
  /// The median at each of them.
  package private(set) var median: [Double] = []
  /// The upper quartile at each of them.
  package private(set) var upper: [Double] = []

  /// Twenty points a decade, as far as the longest run went. A run that ended early keeps its last gap, save one that
  /// failed.
  ///
  /// `nil` where every run makes one evaluation a step.
  package init?(_ runs: [SeededRun], _ measure: Measure) {
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
    if evaluations.last != longest { evaluations.append(longest) }
    for count in evaluations {
      let quartiles = Sample(
        runs.indices.map { Self.gap(of: runs[$0].record, at: count, measure) }
      ).quartiles
      lower.append(quartiles.lower)
      median.append(quartiles.median)
      upper.append(quartiles.upper)
    }
  }

  /// The gap at the last recorded point up to a place; ∞ for a run that has failed by then.
  private static func gap(of record: RunRecord, at limit: Int, _ measure: Measure) -> Double {
    let places = record.curve.evaluations
    guard let last = places.last, !(record.status.isFailure && limit > last) else { return .infinity }
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] <= limit { low = middle + 1 } else { high = middle }
    }
    return record.curve.best[max(0, low - 1)] - measure.reference
  }
}
