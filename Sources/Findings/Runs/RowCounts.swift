import Plans
import Records
import Statistics

extension Curve {
  /// For each run the rows of data that it looked at in all; empty where some run did not count them.
  static func lastRows(of runs: [Run]) -> [Double] {
    let counts = runs.indices.compactMap { runs[$0].record.curve[property: Curve.rows]?.last }
    return counts.count == runs.count ? counts : []
  }

  /// The rows of data that runs had looked at by each step: the median over those that went so far; `nil` where they
  /// did not count them.
  ///
  /// - Parameter steps: ascending.
  static func rows(of runs: [Run], at steps: [Int]) -> [Int]? {
    let curves = runs.indices.compactMap { run -> (steps: [Int], rows: [Double])? in
      let curve = runs[run].record.curve
      return curve[property: Curve.rows].map { (curve.steps, $0) }
    }.filter { !$0.steps.isEmpty }
    guard !curves.isEmpty, curves.count == runs.count else { return nil }
    var cursors = [Int](repeating: 0, count: curves.count)
    return steps.map { step in
      let counts = curves.indices.map { run in
        while cursors[run] + 1 < curves[run].steps.count, curves[run].steps[cursors[run] + 1] <= step {
          cursors[run] += 1
        }
        return curves[run].rows[cursors[run]]
      }
      return Int(Sample(counts).quartiles.median)
    }
  }
}
