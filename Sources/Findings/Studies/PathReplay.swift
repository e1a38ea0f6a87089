import Plans
import Records

/// Makes a run again to see where it went: records keep no iterates.
package struct PathReplay {
  private let experiment: Experiment
  /// The most points of a path.
  private let most: Int
  /// A run of more steps is not made again for a picture.
  private static let mostSteps = 200_000

  /// Where one run went.
  package struct Path: Sendable {
    /// The iterates, as far as they are finite.
    package let points: [[Double]]
    /// After how many steps the run was at each of them.
    package let steps: [Int]
    /// f there.
    package let values: [Double]
    /// What the schedule multiplies, at each of them: a learning rate or a temperature; empty where there is none.
    package let rates: [Double]
    /// How many iterates the run had.
    package let iterates: Int
    /// Whether the run failed, or went out of where it began to a value that is higher than at its start: it says
    /// nothing of where to look.
    package let ranAway: Bool
  }

  /// Of the runs of an experiment, with so many points a path at most.
  package init(_ experiment: Experiment, most: Int) {
    self.experiment = experiment
    self.most = max(2, most)
  }

  /// Where a run went that ended at a point: every iterate, or where these are too many every one at first and then
  /// evenly spaced ones, the recorded ones always among those that are looked at.
  ///
  /// - Returns: `nil` where the run is too long, cannot be made, or comes out another than was recorded.
  package func path(_ cell: Cell, _ found: FoundPoint) -> Path? {
    guard let replay = Replay(experiment, cell), found.steps <= Self.mostSteps else { return nil }
    let own = experiment.record.checkpoints(to: replay.horizon)
    let wanted = Set(own).union(steps(to: min(replay.horizon, found.steps))).sorted()
    // Where runs of batches stop at a target, what is recorded decides when.
    let record = [wanted, own].lazy.compactMap { replay.records([found.seed], at: replay.checkpoints($0)).first }
      .first { found.isEnd(of: $0) }
    guard let record else { return nil }
    let curve = record.curve
    let sound = curve.points.indices.filter { curve.points[$0].allSatisfy(\.isFinite) }
    let stride = max(1, (sound.count + most - 1) / most)
    let kept = sound.indices.filter { $0 % stride == 0 || $0 == sound.count - 1 }.map { sound[$0] }
    if kept.isEmpty { return nil }
    let rates = curve[property: Curve.learningRate] ?? []
    return Path(
      points: kept.map { curve.points[$0] }, steps: kept.map { curve.steps[$0] }, values: kept.map { curve.values[$0] },
      rates: rates.isEmpty ? [] : kept.map { rates[$0] }, iterates: found.steps + 1,
      ranAway: record.ranAway(from: replay.objective.domain))
  }

  /// Every step at first, then evenly spaced ones.
  private func steps(to end: Int) -> [Int] {
    if end < most { return Array(0...end) }
    let first = most / 2
    let stride = (end - first) / (most / 2) + 1
    return Array(0...first) + Array(Swift.stride(from: first + stride, through: end, by: stride))
  }
}

extension RunRecord {
  /// Whether a run whose iterates were kept failed, or went out of a box, or of where it began outside of it, to a
  /// value that is higher than at its start.
  package func ranAway(from box: [ClosedRange<Double>]) -> Bool {
    guard !status.isFailure, let first = curve.points.first, let last = curve.points.last,
      let start = curve.values.first, let end = curve.values.last
    else { return true }
    return end > start
      && zip(box, zip(first, last)).contains { range, ends in
        ends.1 < min(range.lowerBound, ends.0) || ends.1 > max(range.upperBound, ends.0)
      }
  }
}
