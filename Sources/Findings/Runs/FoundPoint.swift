import Functions
import Plans
import Records

/// Where one run ended, and where it was lowest.
package struct FoundPoint: Sendable {
  /// The seed of the run.
  package let seed: Int
  /// How it ended.
  package let status: Status
  /// The steps that it made.
  package let steps: Int
  /// The last iterate; some coordinates may not be finite where the run diverged.
  package let final: [Double]
  /// f there, or at the last iterate where it was finite.
  package let value: Double
  /// The iterate of the least value; `nil` where the run would have to be made again, and cannot.
  package let best: [Double]?
  /// The step of that iterate.
  package let bestStep: Int
  /// f there.
  package let bestValue: Double

  /// Whether the run was lowest where it ended.
  package var endsLowest: Bool { bestStep == steps }

  /// A run of more steps is not made again for a point.
  private static let mostSteps = 200_000

  /// Records keep the last iterate alone: where the best is another, the run is made again.
  init(_ run: Run, of cell: Cell, _ experiment: Experiment) {
    let record = run.record
    seed = run.seed
    status = record.status
    steps = record.steps
    final = record.point
    value = record.final
    bestStep = record.bestStep
    bestValue = record.best
    best =
      bestStep == steps && !status.isFailure
      ? record.point : record.best < .infinity ? Self.best(run, of: cell, experiment) : nil
  }

  private static func best(_ run: Run, of cell: Cell, _ experiment: Experiment) -> [Double]? {
    guard run.record.bestStep <= mostSteps, run.record.steps <= mostSteps, let replay = Replay(experiment, cell),
      let again = replay.records([run.seed], at: replay.checkpoints([0, run.record.bestStep])).first,
      again.isSame(as: run.record), let place = again.curve.steps.firstIndex(of: run.record.bestStep),
      again.curve.values[place] == run.record.best
    else { return nil }
    return again.curve.points[place]
  }
}

extension FoundPoint {
  /// Whether a run that was made again is the one that was recorded: it ended at the same step, in the same way, at the
  /// same point to the last bit.
  func isEnd(of again: RunRecord) -> Bool {
    status == again.status && steps == again.steps && haveSameBits(final, again.point)
  }
}

extension RunRecord {
  /// The same, of a whole record.
  func isSame(as other: RunRecord) -> Bool {
    status == other.status && steps == other.steps && haveSameBits(point, other.point)
  }
}
