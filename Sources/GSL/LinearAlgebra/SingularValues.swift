import CGSL

/// The singular values of any matrix.
///
///     A = U diag(σ) Vᵀ,   σ₁ ≥ σ₂ ≥ … ≥ 0
///
/// One-sided Jacobi rotations, which find small singular values to high relative accuracy. GSL:
/// `gsl_linalg_SV_decomp_jacobi`; Golub and Van Loan, Matrix Computations, 4th ed., section 8.6.3.
package struct SingularValues: Sendable {
  /// σ, descending; min(m, n) numbers.
  package let values: [Double]

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
  }
}
