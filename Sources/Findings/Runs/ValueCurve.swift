import Records
import Statistics

/// Quartiles over seeds of the value at the iterate itself, not of the best so far.
///
/// A run that ended early keeps its last value, save one that failed: it has the value +∞ from there on.
package struct ValueCurve: Sendable {
  /// Ascending.
  package let steps: [Int]
  /// The lower quartile at each step.
  package private(set) var lower: [Double] = []
  /// The median at each step.
  package private(set) var median: [Double] = []
  /// The upper quartile at each step.
  package private(set) var upper: [Double] = []

  /// - Parameters:
  ///   - steps: ascending.
  ///   - column: of a curve, as long as its steps.
  package init(_ runs: [Run], at steps: [Int], of column: (Curve) -> [Double] = \.values) {
    self.steps = steps
    let columns = runs.indices.map { column(runs[$0].record.curve) }
    var cursors = [Int](repeating: 0, count: runs.count)
    for step in steps {
      let values = runs.indices.map { run in
        let curve = runs[run].record.curve
        guard let last = curve.steps.last, !(runs[run].record.status.isFailure && step > last) else {
          return Double.infinity
        }
        while cursors[run] + 1 < curve.steps.count, curve.steps[cursors[run] + 1] <= step { cursors[run] += 1 }
        return columns[run][cursors[run]]
      }
      let quartiles = Sample(values).quartiles
      lower.append(quartiles.lower)
      median.append(quartiles.median)
      upper.append(quartiles.upper)
    }
  }
}
