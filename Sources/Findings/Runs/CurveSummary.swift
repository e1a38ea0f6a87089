import Plans
import Records
import Statistics

/// The curves of one arm's runs on one function, over seeds: at each recorded step the quartiles and extremes of the
/// best gap so far.
///
/// A run that ended early keeps its last point to the end, save one that failed: it has the gap +∞ from there on, as it
/// has in the tables. Bands are pointwise: each step's quartiles are its own.
package struct CurveSummary: Sendable {
  /// Ascending; the steps of the recording rule as far as the longest run went, and its last step.
  package let steps: [Int]
  /// The median of the evaluations made before each step, over the runs that had not failed.
  package private(set) var evaluations: [Int] = []
  /// The runs that had failed by each step.
  package private(set) var failures: [Int] = []
  /// The least gap.
  package private(set) var lowest: [Double] = []
  /// The lower quartile.
  package private(set) var lower: [Double] = []
  /// The median.
  package private(set) var median: [Double] = []
  /// The upper quartile.
  package private(set) var upper: [Double] = []
  /// The greatest gap; ∞ where a run had failed.
  package private(set) var highest: [Double] = []
  /// The median of ‖∇f‖₂ over the runs that had not failed; ∞ where none is left.
  package private(set) var gradientNorm: [Double] = []
  /// How many runs there are.
  package let runs: Int

  /// - Complexity: O(points × runs) where the order of the runs changes little from point to point, else × runs once
  ///   more.
  package init(_ runs: [SeededRun], _ measure: Measure, _ rule: RecordRule, _ workspace: inout Workspace) {
    self.runs = runs.count
    steps = CurveSummary.grid(runs, rule)
    guard !steps.isEmpty else { return }
    workspace.fill(runs, at: steps, measure.reference)
    evaluations.reserveCapacity(steps.count)
    failures.reserveCapacity(steps.count)
    lowest.reserveCapacity(steps.count)
    lower.reserveCapacity(steps.count)
    median.reserveCapacity(steps.count)
    upper.reserveCapacity(steps.count)
    highest.reserveCapacity(steps.count)
    gradientNorm.reserveCapacity(steps.count)
    for point in steps.indices {
      let failed = workspace.failures[point]
      let alive = runs.count - failed
      failures.append(failed)
      workspace.sorted(.gap, at: point) { values in
        lowest.append(values[0])
        lower.append(quantile(0.25, ofSorted: values))
        median.append(quantile(0.5, ofSorted: values))
        upper.append(quantile(0.75, ofSorted: values))
        highest.append(values[values.count - 1])
      }
      guard alive > 0 else {
        gradientNorm.append(.infinity)
        evaluations.append(evaluations.last ?? 0)
        continue
      }
      workspace.sorted(.gradientNorm, at: point) { values in
        gradientNorm.append(quantile(0.5, ofSorted: UnsafeMutableBufferPointer(rebasing: values[..<alive])))
      }
      workspace.sorted(.evaluations, at: point) { values in
        evaluations.append(Int(quantile(0.5, ofSorted: UnsafeMutableBufferPointer(rebasing: values[..<alive]))))
      }
    }
  }

  /// The steps that all runs share where they do, else those of the rule.
  private static func grid(_ runs: [SeededRun], _ rule: RecordRule) -> [Int] {
    guard !runs.isEmpty else { return [] }
    let first = runs[0].record.curve.steps
    if runs.indices.allSatisfy({ runs[$0].record.curve.steps == first }) { return first }
    let longest = runs.indices.map { runs[$0].record.steps }.max() ?? 0
    var steps = rule.checkpoints(to: longest)
    if steps.last != longest { steps.append(longest) }
    return steps
  }
}

extension CurveSummary {
  /// The numbers of one cell's curves, point by point; used again for each cell.
  package struct Workspace {
    enum Column: Int {
      case gap
      case gradientNorm
      case evaluations
    }
    /// The runs that had failed, by point.
    package private(set) var failures: [Int] = []
    /// By column, point, run; +∞ where the run had failed.
    private var values: [Double] = []
    /// The order of the runs at the point before, by column.
    private var orders: [[Int]] = [[], [], []]
    private var buffer: [Double] = []
    private var runs = 0
    private var points = 0

    fileprivate mutating func fill(_ runs: [SeededRun], at steps: [Int], _ reference: Double) {
      self.runs = runs.count
      points = steps.count
      let size = 3 * points * self.runs
      if values.count < size { values = [Double](repeating: 0, count: size) }
      if buffer.count < self.runs { buffer = [Double](repeating: 0, count: self.runs) }
      failures = [Int](repeating: 0, count: points)
      for column in orders.indices { orders[column] = Array(runs.indices) }
      for run in runs.indices {
        let failed = runs[run].record.status.isFailure
        fill(run, runs[run].record.curve, failed: failed, at: steps, reference)
      }
    }

    private mutating func fill(_ run: Int, _ curve: borrowing Curve, failed: Bool, at steps: [Int], _ reference: Double)
    {
      var cursor = 0
      let last = curve.steps.count - 1
      for point in 0..<points {
        while cursor < last, curve.steps[cursor + 1] <= steps[point] { cursor += 1 }
        let place = point * runs + run
        let size = points * runs
        // A failed run has no points beyond its failure.
        if last < 0 || (failed && steps[point] > curve.steps[last]) {
          failures[point] += 1
          values[place] = .infinity
          values[size + place] = .infinity
          values[2 * size + place] = .infinity
        } else {
          values[place] = curve.best[cursor] - reference
          values[size + place] = curve.gradientNorms[cursor]
          values[2 * size + place] = Double(curve.evaluations[cursor])
        }
      }
    }

    /// Gives the values of a point in ascending order. Curves seldom cross, so the runs are taken in the order of the
    /// point before and sorted by insertion, which is quick for what is nearly in order.
    fileprivate mutating func sorted(
      _ column: Column, at point: Int, _ body: (UnsafeMutableBufferPointer<Double>) -> Void
    ) {
      let first = (column.rawValue * points + point) * runs
      let isFirst = point == 0
      values.withUnsafeMutableBufferPointer { values in
        buffer.withUnsafeMutableBufferPointer { buffer in
          orders[column.rawValue].withUnsafeMutableBufferPointer { order in
            if isFirst, order.count > 64 { order.sort { values[first + $0] < values[first + $1] } }
            for i in order.indices {
              let run = order[i]
              let value = values[first + run]
              var place = i
              while place > 0, buffer[place - 1] > value {
                buffer[place] = buffer[place - 1]
                order[place] = order[place - 1]
                place -= 1
              }
              buffer[place] = value
              order[place] = run
            }
            body(UnsafeMutableBufferPointer(rebasing: buffer[..<order.count]))
          }
        }
      }
    }
  }
}
