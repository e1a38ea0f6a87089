/// The gradients of a model on its rows, one by one, at a point: what mini-batches estimate their gradient from.
package struct RowGradients: Sendable {
  /// n × d, a row of the data after the other.
  package let rows: [[Double]]
  /// ∇f, their mean.
  package let mean: [Double]
  /// C = 1/n Σ (gᵢ − ∇f)(gᵢ − ∇f)ᵀ, d × d. The mean over a batch of B rows drawn with replacement has covariance C/B.
  package let covariance: [[Double]]

  /// `nil` for a function without data.
  package init?(_ objective: Objective, at point: [Double]) {
    guard let byRows = objective.answers.rows else { return nil }
    let d = objective.dimension
    var rows: [[Double]] = []
    for row in 0..<objective.rowCount {
      var gradient = [Double](repeating: 0, count: d)
      var span = gradient.mutableSpan
      _ = byRows.gradient(point.span, [row].span, &span)
      rows.append(gradient)
    }
    let n = Double(rows.count)
    let mean = (0..<d).map { i in rows.reduce(0) { $0 + $1[i] } / n }
    self.rows = rows
    self.mean = mean
    covariance = (0..<d).map { i in
      (0..<d).map { j in rows.reduce(0) { $0 + ($1[i] - mean[i]) * ($1[j] - mean[j]) } / n }
    }
  }
}
