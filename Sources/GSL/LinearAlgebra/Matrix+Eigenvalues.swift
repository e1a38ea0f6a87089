import CGSL

/// A complex number, as an eigenvalue is.
package struct ComplexNumber: Equatable, Sendable {
  /// The real part.
  package let real: Double
  /// The imaginary part.
  package let imaginary: Double

  /// The number `real` + i `imaginary`.
  package init(_ real: Double, _ imaginary: Double = 0) {
    self.real = real
    self.imaginary = imaginary
  }

  /// √(re² + im²), without overflow on the way.
  package var magnitude: Double { gsl_hypot(real, imaginary) }
}

extension Matrix {
  /// The eigenvalues of a square matrix, largest magnitude first; a complex pair has the positive imaginary part first.
  ///
  /// Balancing, Hessenberg form and Francis' double-shift QR. GSL: `gsl_eigen_nonsymm`; Golub and Van Loan, Matrix
  /// Computations, 4th ed., section 7.5. O(n³). Errors are of the order ε‖A‖ times the eigenvalue's condition number.
  /// For symmetric matrices `SymmetricEigen` is better.
  ///
  /// - Throws: `GSLError.notFinite`; a status where the iteration does not converge.
  package func eigenvalues() throws(GSLError) -> [ComplexNumber] {
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
  /// 0 where Aⁿ is 0 to rounding: the eigenvalues of a nilpotent matrix come out of size ε^(1/n).
  ///
  /// - Throws: as `eigenvalues`.
  package func spectralRadius() throws(GSLError) -> Double {
    let largest = try eigenvalues()[0].magnitude
    return isNilpotent ? 0 : largest
  }

  /// Whether no entry of Aⁿ is above what rounding may leave there, n² ε times the same entry of |A|ⁿ: N. J. Higham,
  /// *Accuracy and Stability of Numerical Algorithms*, 2nd ed. (2002), section 3.5.
  private var isNilpotent: Bool {
    let size = elements.reduce(0) { max($0, abs($1)) }
    guard size > 0 else { return true }
    let unit = Matrix(rows: rows, columns: columns, elements: elements.map { $0 / size })
    let magnitudes = Matrix(rows: rows, columns: columns, elements: unit.elements.map(abs))
    var (power, bound) = (unit, magnitudes)
    for _ in 1..<max(2, rows) { (power, bound) = (power * unit, bound * magnitudes) }
    let rounding = Double(rows * rows) * .ulpOfOne
    return bound.isFinite && zip(power.elements, bound.elements).allSatisfy { abs($0) <= rounding * $1 }
  }
}
