import CGSL

/// The eigenvalues and eigenvectors of a symmetric matrix.
///
///     A V = V diag(λ),   λ₁ ≥ λ₂ ≥ … ≥ λₙ,   VᵀV = I
///
/// Householder tridiagonalisation and implicit QR. GSL: `gsl_eigen_symmv`; Golub and Van Loan, Matrix Computations, 4th
/// ed., section 8.3. O(n³). Errors are of the order ε‖A‖ for every eigenvalue. Only the lower triangle of A is read.
package struct SymmetricEigen: Sendable {
  /// λ, descending.
  package let values: [Double]
  /// V, whose column j belongs to λⱼ; its sign is GSL's.
  package let vectors: Matrix

  /// Decomposes a square matrix.
  ///
  /// - Throws: `GSLError.notFinite`; a status where the iteration does not converge.
  package init(_ matrix: Matrix) throws(GSLError) {
    precondition(matrix.isSquare, "a square matrix expected, got \(matrix.rows) × \(matrix.columns)")
    guard matrix.isFinite else { throw .notFinite("an entry of the matrix") }
    Library.prepare()
    let workspace = allocated(gsl_eigen_symmv_alloc(matrix.rows), "eigenvalues")
    defer { gsl_eigen_symmv_free(workspace) }
    var destroyed = matrix
    var vectors = matrix
    var values = [Double](repeating: 0, count: matrix.rows)
    let status = withMatrix(&destroyed) { a in
      withMatrix(&vectors) { vectors in
        withVector(&values) { values in
          let status = gsl_eigen_symmv(a, values, vectors, workspace)
          return status == 0 ? gsl_eigen_symmv_sort(values, vectors, GSL_EIGEN_SORT_VAL_DESC) : status
        }
      }
    }
    try check(status, "symmetric eigenvalues")
    self.values = values
    self.vectors = vectors
  }
}
