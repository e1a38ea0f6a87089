import Plans
import Records
import Statistics

/// How many seconds the runs of a program took to a target, by a clock on the wall.
package struct TargetSeconds: Sendable {
  /// What was to be reached: "≤ 0.1", "accuracy 0.9"; `nil` for the end of the run.
  package let target: String?
  /// The seeds of the runs that were timed, ascending.
  package let seeds: [Int]
  /// For each of them the seconds, ∞ where it never came there.
  package let seconds: [Double]

  /// How many runs came there.
  package var successes: SuccessCount { SuccessCount(seconds.count { $0.isFinite }, of: seconds.count) }
  /// Of the seconds; ∞ where half of the runs or more never came there.
  package var median: Double { medianWithFailures(seconds) }

  /// To the end, to each target, and to each of metrics; none where nothing was timed.
  ///
  /// - Parameters:
  ///   - targets: what each target is called.
  ///   - metrics: when the runs came to the targets of metrics.
  static func all(
    _ runs: [Run], _ clocks: [Int: RunClock], targets: [String], _ metrics: [MetricTarget]
  ) -> [TargetSeconds] {
    let timed = runs.indices.compactMap { index in clocks[runs[index].seed].map { (index: index, clock: $0) } }
    if timed.isEmpty { return [] }
    let seeds = timed.map { runs[$0.index].seed }
    let whole = TargetSeconds(target: nil, seeds: seeds, seconds: timed.map(\.clock.total))
    let gaps = targets.indices.map { target in
      TargetSeconds(
        target: targets[target], seeds: seeds,
        seconds: timed.map { index, clock in
          runs[index].record.runtime(of: target).map(clock.seconds(to:)) ?? .infinity
        })
    }
    let others = metrics.map { metric in
      let known = zip(metric.seeds, metric.runtimes).compactMap { seed, runtime in
        clocks[seed].map { (seed, runtime.isFinite ? $0.seconds(to: Int(runtime)) : .infinity) }
      }
      return TargetSeconds(target: metric.title, seeds: known.map(\.0), seconds: known.map(\.1))
    }
    return [whole] + gaps + others
  }
}
