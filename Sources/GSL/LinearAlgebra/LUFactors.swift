import CGSL

/// The factors of a square matrix by Gaussian elimination with partial pivoting.
///
///     PA = LU
///
/// GSL: `gsl_linalg_LU_decomp`; Golub and Van Loan, Matrix Computations, 4th ed., algorithm 3.4.1. O(n³) once, O(n²)
/// for each right-hand side. A singular matrix has factors but solves nothing. Only an exact zero pivot is noticed:
/// `SingularValues` say how far a matrix is from singular.
package struct LUFactors: Sendable {
  private let factors: Matrix
  private let order: [Int]
  /// The first zero pivot, from 1.
  private let zeroPivot: Int?

  /// Factors a square matrix.
  ///
  /// - Throws: `GSLError.notFinite`.
  package init(_ matrix: Matrix) throws(GSLError) {
    precondition(matrix.isSquare, "a square matrix expected, got \(matrix.rows) × \(matrix.columns)")
    guard matrix.isFinite else { throw .notFinite("an entry of the matrix") }
    Library.prepare()
    var factors = matrix
    var order = Array(0..<matrix.rows)
    var sign: Int32 = 1
    _ = withMatrix(&factors) { factors in
      withPermutation(&order) { gsl_linalg_LU_decomp(factors, $0, &sign) }
    }
    zeroPivot = (0..<matrix.rows).first { factors[$0, $0] == 0 }.map { $0 + 1 }
    self.factors = factors
    self.order = order
  }

  /// x with Ax = b.
  ///
  /// - Throws: `GSLError.singular`.
  package func solve(_ b: [Double]) throws(GSLError) -> [Double] {
    precondition(b.count == factors.rows, "\(factors.rows) numbers expected on the right-hand side, got \(b.count)")
    if let zeroPivot { throw .singular(pivot: zeroPivot, of: factors.rows) }
    var x = b
    var order = order
    let status = withMatrix(reading: factors) { factors in
      withPermutation(&order) { order in withVector(&x) { gsl_linalg_LU_svx(factors, order, $0) } }
    }
    try check(status, "solving with LU factors")
    return x
  }
}
