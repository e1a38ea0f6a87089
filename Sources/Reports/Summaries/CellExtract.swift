import Optimizers

/// What a model's section, and a table of values at steps, take from the runs of one arm.
struct CellExtract: Sendable {
  let label: String
  /// For each step that is asked for the median, over the runs that recorded it, of the value there, or of the last value
  /// of a run that ended before without failing; `nil` where there is none.
  let values: [Double?]
  /// Where the run of the first seed ended.
  let point: [Double]?

  /// - Parameter runs: by ascending seed.
  init(_ label: String, _ runs: [SeededRun], steps: [Int]) {
    self.label = label
    point = runs.first.flatMap { $0.record.status.isFailure ? nil : $0.record.point }
    values = steps.map { step in
      let values = runs.compactMap { $0.record.value(at: step) }.sorted()
      guard !values.isEmpty else { return nil }
      let middle = values.count / 2
      return values.count.isMultiple(of: 2) ? (values[middle - 1] + values[middle]) / 2 : values[middle]
    }
  }
}

extension RunRecord {
  /// The recorded value at a step.
  fileprivate func value(at step: Int) -> Double? {
    if let index = curve.steps.firstIndex(of: step) { return curve.values[index] }
    return step > steps && !status.isFailure ? curve.values.last : nil
  }
}
