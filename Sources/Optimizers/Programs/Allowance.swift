import Functions

/// How many more points a run may ask for.
struct Allowance {
  private let evaluations, gradients, looks: Int?
  /// Rows of data that an evaluation looks at.
  private let rows: Int

  /// - Parameters:
  ///   - rows: n of the data; 0 where there are none.
  ///   - batch: how many of them a step looks at, where it does not look at all.
  init(_ budget: Budget, rows: Int, batch: Int?) {
    evaluations = budget.evaluations
    gradients = budget.gradients
    looks = rows > 0 ? budget.looks(atRowsOf: rows) : nil
    self.rows = max(1, batch ?? rows)
  }

  /// What the tightest limit still allows; `nil` where none counts evaluations.
  ///
  /// - Parameter gradient: whether gradients are asked for.
  func left(_ used: Counts, gradient: Bool) -> Int? {
    let limits = [
      evaluations.map { $0 - used.evaluations }, gradient ? gradients.map { $0 - used.gradients } : nil,
      looks.map { ($0 - used.samples) / rows },
    ]
    return limits.compactMap(\.self).min().map { max(0, $0) }
  }
}
