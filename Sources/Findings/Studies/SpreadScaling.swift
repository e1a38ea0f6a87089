import Statistics

/// Whether the stationary spread of all functions together is proportional to learning rate over batch size.
///
///     Var w · (1 − ηh/2) = ηC/(2hB)
///
/// is exact for a quadratic function and noise of constant covariance C/B: the bracket is what a finite η adds.
package struct SpreadScaling: Sendable {
  /// One learning rate on one function.
  package struct Point: Sendable {
    /// The label of the function.
    package let function: String
    /// η.
    package let learningRate: Double
    /// B.
    package let batch: Int
    /// η/B.
    package let ratio: Double
    /// Var w₁.
    package let measured: Measured
    /// The share of the prediction that a finite η leaves: 1 − ηh/2 in one variable.
    package let correction: Double
    /// C/(2h): the theory's Var w₁ over η/B.
    package let constant: Double
  }

  /// By function, in their order, then by η.
  package let points: [Point]
  /// Of Var · (1 − ηh/2) over C/(2h) against η/B.
  package let law: PowerLaw?

  /// Of functions with batches, or with Gaussian noise that imitates them.
  package init(_ studies: [(label: String, study: SpreadStudy)]) {
    points = studies.flatMap { label, study -> [Point] in
      guard let batch = study.batch else { return [] }
      return study.rows.filter { $0.row == 0 && $0.column == 0 && $0.measured.deviation > 0 }.map { row in
        Point(
          function: label, learningRate: row.learningRate, batch: batch, ratio: row.learningRate / Double(batch),
          measured: row.measured, correction: row.slope * row.learningRate / row.expected,
          constant: row.slope * Double(batch))
      }
    }.sorted { ($0.function, $0.learningRate) < ($1.function, $1.learningRate) }
    law =
      points.count > 2
      ? PowerLaw(
        points.map { point in
          let scale = point.correction / point.constant
          return (
            point.ratio,
            Measured(point.measured.value * scale, deviation: point.measured.deviation * scale)
          )
        }) : nil
  }

  /// The functions, each once, as they come.
  package var functions: [String] {
    var seen: Set<String> = []
    return points.map(\.function).filter { seen.insert($0).inserted }
  }

  /// C/(2h), where all functions share it to rounding.
  package var constant: Double? {
    guard let first = points.first?.constant else { return nil }
    return points.allSatisfy { abs($0.constant / first - 1) < 1e-6 } ? first : nil
  }
}
