import CGSL

/// The factor of a symmetric positive definite matrix.
///
///     A = L Lᵀ,   L lower triangular with a positive diagonal
///
/// GSL: `gsl_linalg_cholesky_decomp1`; Golub and Van Loan, Matrix Computations, 4th ed., section 4.2. O(n³/3). Only the
/// lower triangle of A is read.
package struct CholeskyFactor: Sendable {
  /// L, zero above the diagonal.
  package let lower: Matrix

  /// Factors a square matrix.
  ///
  /// - Throws: `GSLError.notPositiveDefinite`, `GSLError.notFinite`.
  package init(_ matrix: Matrix) throws(GSLError) {
    precondition(matrix.isSquare, "a square matrix expected, got \(matrix.rows) × \(matrix.columns)")
    guard matrix.isFinite else { throw .notFinite("an entry of the matrix") }
    Library.prepare()
    var lower = matrix
    let status = withMatrix(&lower) { gsl_linalg_cholesky_decomp1($0) }
    if status == Int32(GSL_EDOM) { throw .notPositiveDefinite(rows: matrix.rows) }
    try check(status, "Cholesky factorisation")
    for i in 0..<matrix.rows {
      // GSL keeps A above the diagonal; it also accepts what overflows to a NaN pivot.
      guard lower[i, i] > 0 else { throw .notPositiveDefinite(rows: matrix.rows) }
      for j in i + 1..<max(i + 1, matrix.rows) { lower[i, j] = 0 }
    }
    self.lower = lower
  }

  /// x with Ax = b.
  package func solve(_ b: [Double]) -> [Double] {
    precondition(b.count == lower.rows, "\(lower.rows) numbers expected on the right-hand side, got \(b.count)")
    var x = b
    let status = withMatrix(reading: lower) { lower in
      withVector(&x) { x in
        let forward = gsl_blas_dtrsv(CblasLower, CblasNoTrans, CblasNonUnit, lower, x)
        return forward == 0 ? gsl_blas_dtrsv(CblasLower, CblasTrans, CblasNonUnit, lower, x) : forward
      }
    }
    precondition(status == Int32(GSL_SUCCESS), "the dimensions were checked")
    return x
  }
}
