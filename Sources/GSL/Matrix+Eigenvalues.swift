import CGSL

/// A complex number, as an eigenvalue is.
public struct ComplexNumber: Equatable, Sendable {
  /// The real part.
  public let real: Double
  /// The imaginary part.
  public let imaginary: Double

  /// The number `real` + i `imaginary`.
  public init(_ real: Double, _ imaginary: Double = 0) {
    self.real = real
    self.imaginary = imaginary
  }

  /// √(re² + im²), without overflow on the way.
  public var magnitude: Double { gsl_hypot(real, imaginary) }
}

extension Matrix {
  /// The eigenvalues of a square matrix, largest magnitude first; a complex pair has the positive imaginary part first.
  ///
  /// Balancing, Hessenberg form and Francis' double-shift QR. GSL: `gsl_eigen_nonsymm`; Golub and Van Loan, Matrix
  /// Computations, 4th ed., section 7.5. O(n³). Errors are of the order ε‖A‖ times the eigenvalue's condition number. For
  /// symmetric matrices `SymmetricEigen` is better.
  ///
  /// - Throws: `GSLError.notFinite`; a status where the iteration does not converge.
  public func eigenvalues() throws(GSLError) -> [ComplexNumber] {
    precondition(isSquare, "a square matrix expected, got \(rows) × \(columns)")
    guard isFinite else { throw .notFinite("an entry of the matrix") }
    Library.prepare()
    let workspace = allocated(gsl_eigen_nonsymm_alloc(rows), "eigenvalues")
    defer { gsl_eigen_nonsymm_free(workspace) }
    gsl_eigen_nonsymm_params(0, 1, workspace)
    var destroyed = self
    var pairs = [Double](repeating: 0, count: 2 * rows)
    let count = rows
    let status = withMatrix(&destroyed) { a in
      pairs.withUnsafeMutableBufferPointer { pairs in
        var view = gsl_vector_complex(size: count, stride: 1, data: pairs.baseAddress, block: nil, owner: 0)
        return gsl_eigen_nonsymm(a, &view, workspace)
      }
    }
    try check(status, "eigenvalues")
    return (0..<count).map { ComplexNumber(pairs[2 * $0], pairs[2 * $0 + 1]) }.sorted { a, b in
      (a.magnitude, a.real, a.imaginary) > (b.magnitude, b.real, b.imaginary)
    }
  }

  /// max |λ|: an iteration x ← Ax + b converges from everywhere when this is below 1.
  ///
  /// - Throws: as `eigenvalues`.
  public func spectralRadius() throws(GSLError) -> Double { try eigenvalues()[0].magnitude }
}
