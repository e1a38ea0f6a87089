import Plans
import Records
import Statistics

/// What a model's section, and a table of values at steps, take from the runs of one arm.
package struct CellExtract: Sendable {
  /// The label of the arm.
  package let label: String
  /// For each step that is asked for the median, over the runs that recorded it, of the value there, or of the last
  /// value of a run that ended before without failing; `nil` where there is none.
  package let values: [Double?]
  /// For each step those runs and their values.
  package let sources: [Derivation.Source]
  /// For each step the iterate there; empty where there are several seeds or more coordinates than a table shows, or
  /// where the run cannot be made again.
  package let points: [[Double]?]
  /// Where the run of the first seed ended.
  package let point: [Double]?

  /// The most coordinates that a table shows.
  private static let mostCoordinates = 4
  /// A run of more steps is not made again for a table.
  private static let mostSteps = 200_000

  /// - Parameter runs: by ascending seed.
  package init(_ cell: ReportedCell, _ runs: [SeededRun], _ experiment: Experiment) {
    label = cell.label
    let steps = experiment.report.steps
    let found = steps.map { step in
      runs.compactMap { run in run.record.index(at: step).map { (run.seed, run.record.curve.values[$0]) } }
    }
    sources = zip(steps, found).map { step, pairs in
      Derivation.Source(
        function: cell.cell.cell.function.label, arm: cell.label, key: cell.cell.key.description,
        quantity: "value at step \(step)", seeds: pairs.map(\.0), values: pairs.map(\.1))
    }
    point = runs.first.flatMap { $0.record.status.isFailure ? nil : $0.record.point }
    values = found.map { $0.isEmpty ? nil : Sample($0.map(\.1)).median }
    points = steps.isEmpty ? [] : Self.points(cell.cell.cell, runs, experiment)
  }

  /// The iterates at the steps, from the run made again: records keep none. None where it has other values.
  private static func points(_ cell: Cell, _ runs: [SeededRun], _ experiment: Experiment) -> [[Double]?] {
    guard experiment.seeds.count == 1, let run = runs.first, cell.function.dimension <= mostCoordinates,
      let replay = Replay(experiment, cell), replay.horizon <= mostSteps,
      let again = replay.records([run.seed], at: replay.checkpoints(experiment.report.steps)).first,
      again.steps == run.record.steps, again.point == run.record.point
    else { return [] }
    return experiment.report.steps.map { step in
      guard let there = run.record.index(at: step), let here = again.index(at: step),
        again.curve.values[here] == run.record.curve.values[there]
      else { return nil }
      return again.curve.points[here]
    }
  }
}

extension RunRecord {
  /// Where the curve has a step, or the end of a run that ended before it without failing.
  fileprivate func index(at step: Int) -> Int? {
    if let index = curve.steps.firstIndex(of: step) { return index }
    return step > steps && !status.isFailure ? curve.values.indices.last : nil
  }
}
