import Plans
import Records
import Statistics

/// When the runs of an arm came to a value of a metric that their training reports.
///
/// A target above the median of what runs begin with is reached at the first recorded value that is at least so large,
/// any other at the first that is at most so large.
package struct MetricTarget: Sendable {
  /// The metric, as curves call it.
  package let name: String
  /// The value that is to be reached.
  package let target: Double
  /// The seeds of the runs that have the metric, ascending.
  package let seeds: [Int]
  /// For each of them the evaluations that it took, ∞ where it never came there.
  package let runtimes: [Double]

  /// "accuracy 0.9".
  package var title: String { "\(name) \(target.shortest)" }
  /// How many runs came there.
  package var successes: SuccessCount { SuccessCount(runtimes.count { $0.isFinite }, of: runtimes.count) }
  /// Of the runtimes; ∞ where half of the runs or more never came there.
  package var median: Double { medianWithFailures(runtimes) }

  /// Every target of every metric, by name and in the order of the file.
  static func all(_ runs: [Run], _ targets: [String: [Double]]) -> [MetricTarget] {
    targets.sorted { $0.key < $1.key }.flatMap { name, values in
      let known = runs.filter { !($0.record.curve[property: name] ?? []).isEmpty }
      let begin = Sample(known.compactMap { $0.record.curve[property: name]?.first }.filter(\.isFinite))
      return values.map { target in
        let rises = begin.count > 0 && begin.median < target
        return MetricTarget(
          name: name, target: target, seeds: known.map(\.seed),
          runtimes: known.map { run in
            let curve = run.record.curve
            let first = curve[property: name]?.firstIndex { rises ? $0 >= target : $0 <= target }
            return first.map { Double(curve.evaluations[$0]) } ?? .infinity
          })
      }
    }
  }
}

/// The median; ∞ where half of the values or more are.
func medianWithFailures(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard let upper = sorted.dropFirst(sorted.count / 2).first, upper.isFinite else { return .infinity }
  return Sample(sorted).median
}
