import CGSL

/// The singular value decomposition of any matrix.
///
///     A = U diag(σ) Vᵀ,   σ₁ ≥ σ₂ ≥ … ≥ 0
///
/// One-sided Jacobi rotations, which find small singular values to high relative accuracy. GSL:
/// `gsl_linalg_SV_decomp_jacobi`; Golub and Van Loan, Matrix Computations, 4th ed., section 8.6.3. With k = min(m, n):
/// U is m × k and V is n × k.
package struct SingularValues: Sendable {
  /// σ, descending; k numbers.
  package let values: [Double]
  /// U, whose columns are orthonormal where σ is not zero.
  package let left: Matrix
  /// V, whose columns are orthonormal.
  package let right: Matrix

  /// Decomposes a matrix.
  ///
  /// - Throws: `GSLError.notFinite`.
  package init(_ matrix: Matrix) throws(GSLError) {
    guard matrix.isFinite else { throw .notFinite("an entry of the matrix") }
    Library.prepare()
    // GSL wants at least as many rows as columns.
    let isWide = matrix.columns > matrix.rows
    var tall = isWide ? matrix.transposed : matrix
    var other = Matrix(rows: tall.columns, columns: tall.columns)
    var values = [Double](repeating: 0, count: tall.columns)
    let status = withMatrix(&tall) { tall in
      withMatrix(&other) { other in withVector(&values) { gsl_linalg_SV_decomp_jacobi(tall, other, $0) } }
    }
    try check(status, "singular value decomposition")
    self.values = values
    (left, right) = isWide ? (other, tall) : (tall, other)
  }

  /// The 2-norm condition number σ₁/σₖ; infinite for a matrix without full rank.
  package var condition: Double {
    let (largest, smallest) = (values[0], values[values.count - 1])
    return smallest > 0 ? largest / smallest : .infinity
  }

  /// How many singular values exceed max(m, n)·ε·σ₁.
  package var rank: Int {
    let threshold = Double(max(left.rows, right.rows)) * .ulpOfOne * values[0]
    return values.count { $0 > threshold }
  }
}
