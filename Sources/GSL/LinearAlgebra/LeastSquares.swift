import CGSL

/// The point x that minimises ‖Ax − b‖₂ for a matrix with at least as many rows as columns.
///
///     A P = Q R,   R x' = the first n entries of Qᵀb,   x = P x'
///
/// Householder QR with column pivoting, which reveals the rank. GSL: `gsl_linalg_QRPT_decomp`, `QRPT_lssolve`; Golub
/// and Van Loan, Matrix Computations, 4th ed., algorithm 5.4.1. O(mn²).
package struct LeastSquares: Sendable {
  /// x, n numbers.
  package let solution: [Double]
  /// b − Ax, m numbers.
  package let residuals: [Double]
  /// ‖b − Ax‖₂.
  package var residualNorm: Double { withVector(reading: residuals) { gsl_blas_dnrm2($0) } }

  /// Solves one problem.
  ///
  /// The columns count as independent when every diagonal entry of R exceeds max(m, n)·ε·|r₁₁|.
  ///
  /// - Throws: `GSLError.rankDeficient`, `GSLError.notFinite`.
  package init(_ matrix: Matrix, _ b: [Double]) throws(GSLError) {
    let (rows, columns) = (matrix.rows, matrix.columns)
    precondition(rows >= columns, "at least as many rows as columns expected, got \(rows) × \(columns)")
    precondition(b.count == rows, "\(rows) numbers expected on the right-hand side, got \(b.count)")
    guard matrix.isFinite else { throw .notFinite("an entry of the matrix") }
    guard b.allSatisfy(\.isFinite) else { throw .notFinite("an entry of the right-hand side") }
    Library.prepare()

    var factors = matrix
    var reflections = [Double](repeating: 0, count: columns)
    var order = Array(0..<columns)
    var norms = [Double](repeating: 0, count: columns)
    var sign: Int32 = 1
    let decomposed = withMatrix(&factors) { factors in
      withVector(&reflections) { reflections in
        withPermutation(&order) { order in
          withVector(&norms) { gsl_linalg_QRPT_decomp(factors, reflections, order, &sign, $0) }
        }
      }
    }
    try check(decomposed, "QR factorisation")

    let threshold = Double(max(rows, columns)) * .ulpOfOne * abs(factors[0, 0])
    let rank = (0..<columns).count { abs(factors[$0, $0]) > threshold }
    if rank < columns { throw .rankDeficient(rank: rank, columns: columns) }

    var solution = [Double](repeating: 0, count: columns)
    var residuals = [Double](repeating: 0, count: rows)
    let solved = withMatrix(reading: factors) { factors in
      withVector(reading: reflections) { reflections in
        withPermutation(&order) { order in
          withVector(reading: b) { b in
            withVector(&solution) { solution in
              withVector(&residuals) { gsl_linalg_QRPT_lssolve(factors, reflections, order, b, solution, $0) }
            }
          }
        }
      }
    }
    try check(solved, "least squares")
    self.solution = solution
    self.residuals = residuals
  }
}
