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

  /// - Complexity: O(points × runs).
  package init(_ runs: [Run], _ measure: Measure, _ rule: RecordRule, _ workspace: inout Workspace) {
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
      workspace.ordered(.gap, runs.count, at: point) { values in
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
      workspace.ordered(.gradientNorm, alive, at: point) { gradientNorm.append(quantile(0.5, ofSorted: $0)) }
      workspace.ordered(.evaluations, alive, at: point) { evaluations.append(Int(quantile(0.5, ofSorted: $0))) }
    }
  }

  /// The steps that all runs share where they do, else those of the rule.
  private static func grid(_ runs: [Run], _ rule: RecordRule) -> [Int] {
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

      /// What is asked of it.
      var quantiles: [Double] { self == .gap ? Workspace.quartiles : Workspace.middle }
    }
    /// The runs that had failed, by point.
    package private(set) var failures: [Int] = []
    /// By column, point, run; +∞ where the run had failed.
    private var values: [Double] = []
    private static let quartiles = [0, 0.25, 0.5, 0.75, 1]
    private static let middle = [0.5]
    private var runs = 0
    private var points = 0

    fileprivate mutating func fill(_ runs: [Run], at steps: [Int], _ reference: Double) {
      self.runs = runs.count
      points = steps.count
      let size = 3 * points * self.runs
      if values.count < size { values = [Double](repeating: 0, count: size) }
      failures = [Int](repeating: 0, count: points)
      for run in runs.indices {
        let failed = runs[run].record.status.isFailure
        fill(run, runs[run].record.curve, failed: failed, at: steps, reference)
      }
    }

    private mutating func fill(_ run: Int, _ curve: borrowing Curve, failed: Bool, at steps: [Int], _ reference: Double)
    {
      var cursor = 0
      let last = curve.steps.count - 1
      let norms = curve[property: Curve.gradientNorm]
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
          values[size + place] = norms?[cursor] ?? .infinity
          values[2 * size + place] = Double(curve.evaluations[cursor])
        }
      }
    }

    /// Gives the `count` least values of a point, of which those are in place that are asked for.
    fileprivate mutating func ordered(
      _ column: Column, _ count: Int, at point: Int, _ body: (UnsafeMutableBufferPointer<Double>) -> Void
    ) {
      let first = (column.rawValue * points + point) * runs
      values.withUnsafeMutableBufferPointer { values in
        let all = UnsafeMutableBufferPointer(rebasing: values[first..<first + runs])
        partiallySort(all, for: column.quantiles, of: count)
        body(UnsafeMutableBufferPointer(rebasing: all[..<count]))
      }
    }
  }
}
