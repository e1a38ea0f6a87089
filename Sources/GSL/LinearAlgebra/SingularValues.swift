import CGSL

/// The singular values of any m × n matrix, and its singular vectors.
///
///     A = U diag(σ) Vᵀ,   σ₁ ≥ σ₂ ≥ … ≥ 0
///
/// One-sided Jacobi rotations, which find small singular values to high relative accuracy. GSL:
/// `gsl_linalg_SV_decomp_jacobi`; Golub and Van Loan, Matrix Computations, 4th ed., section 8.6.3.
package struct SingularValues: Sendable {
  /// σ, descending; min(m, n) numbers.
  package let values: [Double]
  /// U, m × min(m, n).
  package let left: Matrix
  /// V, n × min(m, n).
  package let right: Matrix

  /// Decomposes a matrix.
  ///
  /// - Throws: `GSLError.notFinite`.
  package init(_ matrix: Matrix) throws(GSLError) {
    guard matrix.isFinite else { throw .notFinite("an entry of the matrix") }
    Library.prepare()
    // GSL wants at least as many rows as columns.
    var tall = matrix.columns > matrix.rows ? matrix.transposed : matrix
    var other = Matrix(rows: tall.columns, columns: tall.columns)
    var values = [Double](repeating: 0, count: tall.columns)
    let status = withMatrix(&tall) { tall in
      withMatrix(&other) { other in withVector(&values) { gsl_linalg_SV_decomp_jacobi(tall, other, $0) } }
    }
    try check(status, "singular value decomposition")
    self.values = values
    (left, right) = matrix.columns > matrix.rows ? (other, tall) : (tall, other)
  }

  /// How many of σ are above rounding: max(m, n)·ε·σ₁.
  package var rank: Int {
    let threshold = Double(max(left.rows, right.rows)) * .ulpOfOne * (values.first ?? 0)
    return values.count { $0 > threshold }
  }

  /// The shortest x of those that minimise ‖Ax − b‖₂: V diag(1/σ) Uᵀb over the σ that `rank` counts. Golub and Van
  /// Loan, theorem 5.5.1.
  ///
  /// - Parameter b: m numbers.
  /// - Returns: n numbers.
  package func leastSquares(_ b: [Double]) -> [Double] {
    precondition(b.count == left.rows, "\(left.rows) numbers expected on the right-hand side, got \(b.count)")
    var x = [Double](repeating: 0, count: right.rows)
    for k in 0..<rank {
      let along = b.indices.reduce(0) { $0 + left[$1, k] * b[$1] } / values[k]
      for j in x.indices { x[j] += along * right[j, k] }
    }
    return x
  }
}
