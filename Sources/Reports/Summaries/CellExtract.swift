import Optimizers
import Plans
import Statistics

/// What a model's section, and a table of values at steps, take from the runs of one arm.
struct CellExtract: Sendable {
  let label: String
  /// For each step that is asked for the median, over the runs that recorded it, of the value there, or of the last value
  /// of a run that ended before without failing; `nil` where there is none.
  let values: [Double?]
  /// For each step those runs and their values.
  let sources: [Derivation.Source]
  /// Where the run of the first seed ended.
  let point: [Double]?

  /// - Parameter runs: by ascending seed.
  init(_ cell: PlannedCell, label: String, _ runs: [SeededRun], steps: [Int]) {
    self.label = label
    let found = steps.map { step in
      runs.compactMap { run in run.record.value(at: step).map { (run.seed, $0) } }
    }
    sources = zip(steps, found).map { step, pairs in
      Derivation.Source(
        function: cell.cell.function.label, arm: label, key: cell.key.description,
        quantity: "value at step \(step)", seeds: pairs.map(\.0), values: pairs.map(\.1))
    }
    point = runs.first.flatMap { $0.record.status.isFailure ? nil : $0.record.point }
    values = found.map { $0.isEmpty ? nil : Sample($0.map(\.1)).median }
  }
}

extension RunRecord {
  /// The recorded value at a step.
  fileprivate func value(at step: Int) -> Double? {
    if let index = curve.steps.firstIndex(of: step) { return curve.values[index] }
    return step > steps && !status.isFailure ? curve.values.last : nil
  }
}
