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
  /// Where the run of the first seed, or of each seed where the experiment asks for all, ended and was lowest; none of
  /// another tool, and of no function of more coordinates than reports list.
  package let found: [FoundPoint]

  /// For each published number of the experiment what the run of the first seed has in its place; `nil` where it is of
  /// another function or arm, or the run has no such number.
  package let published: [Double?]

  /// The most coordinates that a table shows.
  private static let mostCoordinates = 4
  /// A run of more steps is not made again for a table.
  private static let mostSteps = 200_000

  /// - Parameters:
  ///   - runs: by ascending seed.
  ///   - coordinates: what the coordinates of the function are called.
  package init(_ cell: ReportedCell, _ runs: [Run], _ experiment: Experiment, _ coordinates: Coordinates) {
    label = cell.label
    let steps = experiment.report.steps
    let recorded = steps.map { step in
      runs.compactMap { run in run.record.index(at: step).map { (run.seed, run.record.curve.values[$0]) } }
    }
    sources = zip(steps, recorded).map { step, pairs in
      Derivation.Source(
        function: cell.cell.cell.function.label, arm: cell.label, key: cell.cell.key.description,
        quantity: "value at step \(step)", seeds: pairs.map(\.0), values: pairs.map(\.1))
    }
    point = runs.first.flatMap { $0.record.status.isFailure || $0.record.point.isEmpty ? nil : $0.record.point }
    let listed = experiment.report.listsAllPoints ? runs.count : 1
    found =
      cell.isImported || cell.cell.cell.function.dimension > Coordinates.most
      ? []
      // A training has no point, and neither has a run whose program did not begin.
      : runs.prefix(listed).filter { !$0.record.point.isEmpty }.map { FoundPoint($0, of: cell.cell.cell, experiment) }
    values = recorded.map { $0.isEmpty ? nil : Sample($0.map(\.1)).median }
    points =
      steps.isEmpty || experiment.seeds.count > 1 || cell.cell.cell.function.dimension > Self.mostCoordinates
      ? [] : Self.points(cell.cell.cell, runs.first, experiment, at: steps)
    published = Self.published(cell, runs.first, found.first, experiment, coordinates)
  }

  /// The iterates at the steps, from the run made again: records keep none. None where it has other values.
  private static func points(
    _ cell: Cell, _ run: Run?, _ experiment: Experiment, at steps: [Int]
  ) -> [[Double]?] {
    guard let run, let replay = Replay(experiment, cell), replay.horizon <= mostSteps,
      let again = replay.records([run.seed], at: replay.checkpoints(steps)).first, again.isSame(as: run.record)
    else { return [] }
    return steps.map { step in
      guard let there = run.record.index(at: step), let here = again.index(at: step),
        again.curve.values[here] == run.record.curve.values[there]
      else { return nil }
      return again.curve.points[here]
    }
  }

  private static func published(
    _ cell: ReportedCell, _ run: Run?, _ found: FoundPoint?, _ experiment: Experiment, _ coordinates: Coordinates
  ) -> [Double?] {
    let wanted = experiment.report.published
    guard let run, !wanted.isEmpty else { return wanted.map { _ in nil } }
    let label = cell.cell.cell.function.label
    let own = wanted.map { ($0.function ?? label) == label && ($0.arm ?? cell.label) == cell.label }
    let steps = Set(
      zip(wanted, own).compactMap { number, isOwn -> Int? in
        isOwn && number.quantity.isOfPoint ? number.step : nil
      }
    ).sorted()
    let iterates = steps.isEmpty ? [] : points(cell.cell.cell, run, experiment, at: steps)
    let there = Dictionary(zip(steps, iterates), uniquingKeysWith: { first, _ in first })
    func point(_ place: PublishedNumber.Place) -> [Double]? {
      switch place {
      case .best: found?.best
      case .end: found?.final
      case .step(let step): there[step].flatMap(\.self)
      }
    }
    return zip(wanted, own).map { number, isOwn in
      guard isOwn else { return nil }
      switch (number.quantity, number.place) {
      case (.steps, .best): return Double(run.record.bestStep)
      case (.steps, _): return Double(run.record.steps)
      case (.value, .best): return run.record.best
      case (.value, .end): return run.record.final
      case (.value, .step(let step)): return run.record.index(at: step).map { run.record.curve.values[$0] }
      case (.accuracy, let place):
        let objective = try? cell.cell.cell.function.objective()
        return point(place).flatMap { objective?.classification(at: $0)?.accuracy }
      case (.coordinate(let name), let place):
        return coordinates.names.firstIndex(of: name).flatMap { axis in point(place)?[axis] }
      }
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
