import Functions
import Programs
import Records
import Values

/// The points that a training has reported, and the curve that they make.
struct TrainingPoints {
  private struct Point {
    let step: Int
    let value: Double
    let metrics: [String: Double]
  }

  private let terms: TrainingTerms
  private let checkpoints: Set<Int>
  private var points: [TrainingTerms.Split: [Point]] = [:]
  private var count = 0
  /// The last step that was reported.
  private(set) var lastStep = 0

  /// So many points are kept at steps that nobody asked for.
  private static let most = 10_000
  /// The most metrics of a point.
  private static let mostMetrics = 20

  /// - Parameter wanted: the steps at which points are kept, however many there are.
  init(_ terms: TrainingTerms, _ wanted: [Int]) {
    self.terms = terms
    checkpoints = Set(wanted)
  }

  /// Takes a point.
  ///
  /// - Returns: the value that is compared, where the point is of the split that tables report.
  /// - Throws: what the protocol does not allow.
  mutating func take(_ message: Answer) throws(Fault) -> Double? {
    guard let step = message["step"]?.integer, step >= 0 else {
      throw .line("`step` must be an integer at least 0", message.line)
    }
    guard step >= lastStep else { throw .line("a step falls from \(lastStep) to \(step)", message.line) }
    guard let value = message["value"]?.real else { throw .line("`value` must be a number", message.line) }
    var split = TrainingTerms.Split.train
    if let said = message["split"], !said.isNull {
      guard let known = said.string.flatMap(TrainingTerms.Split.init) else {
        throw .line("`split` must be \"train\", \"validation\" or \"test\"", message.line)
      }
      split = known
    }
    let metrics = try metrics(message)
    lastStep = step
    let isReported = split == terms.split
    if value.isFinite, checkpoints.contains(step) || count < Self.most {
      count += 1
      if points[split]?.last?.step == step { points[split]?.removeLast() }
      points[split, default: []].append(
        Point(step: step, value: isReported ? terms.oriented(value) : value, metrics: metrics))
    }
    return isReported ? terms.oriented(value) : nil
  }

  private func metrics(_ message: Answer) throws(Fault) -> [String: Double] {
    guard let said = message["metrics"], !said.isNull else { return [:] }
    guard let members = said.object, members.count <= Self.mostMetrics else {
      throw .line("`metrics` must be an object of at most \(Self.mostMetrics) numbers", message.line)
    }
    var metrics: [String: Double] = [:]
    for (name, value) in members {
      guard let number = value.real, TrainingTerms.isMetric(name) else {
        throw .line("a metric must have a name of letters and digits, not one of ours, and a number", message.line)
      }
      // What is not finite is not known.
      if number.isFinite { metrics[name] = number }
    }
    return metrics
  }

  /// Whether a point of the split that tables report has come.
  var hasReported: Bool { !(points[terms.split] ?? []).isEmpty }

  /// A point of the curve for each of the split that tables report. A step counts as an evaluation. What other splits
  /// and metrics were, last or there, stands beside it where it is known at each of them.
  ///
  /// - Parameter rate: the learning rate of a step; `nil` where there is none.
  func curve(rate: (Int) -> Double?) -> Curve {
    var curve = Curve()
    let rows = points[terms.split] ?? []
    var best = Double.infinity
    for row in rows {
      best = min(best, row.value)
      curve.steps.append(row.step)
      curve.evaluations.append(row.step)
      curve.values.append(row.value)
      curve.best.append(best)
    }
    let rates = rows.compactMap { rate($0.step) }
    if rates.count == rows.count { curve.properties.append(Curve.Property(Curve.learningRate, rates)) }
    for name in names(rows) { append(name, rows.map { $0.metrics[name] }, to: &curve) }
    for split in TrainingTerms.Split.allCases where split != terms.split {
      guard let others = points[split] else { continue }
      var next = 0
      let latest = rows.map { row -> Point? in
        while next < others.count, others[next].step <= row.step { next += 1 }
        return next > 0 ? others[next - 1] : nil
      }
      append(split.named("value"), latest.map { $0?.value }, to: &curve)
      for name in names(others) { append(split.named(name), latest.map { $0?.metrics[name] }, to: &curve) }
    }
    return curve
  }

  private func names(_ points: [Point]) -> [String] { Set(points.flatMap(\.metrics.keys)).sorted() }

  private func append(_ name: String, _ column: [Double?], to curve: inout Curve) {
    let known = column.compactMap(\.self)
    if !known.isEmpty, known.count == column.count { curve.properties.append(Curve.Property(name, known)) }
  }
}
