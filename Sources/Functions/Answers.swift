import GSL

/// What a function answers beyond value and gradient; each is absent where it has no such thing.
package struct Answers: Sendable {
  /// ∇²f, n × n.
  package var hessian: Hessian?
  /// F and its Jacobian, of equations F(x) = 0.
  package var residuals: Residuals?
  /// r and its Jacobian, of a sum of squares f = Σ rᵢ².
  package var squares: Deviations?
  /// A and b, of a linear system Ax = b.
  package var system: LinearEquations?
  /// A, of an eigenproblem.
  package var matrix: Matrix?
  /// The exact minimiser along each coordinate.
  package var coordinateStep: CoordinateStep?
  /// An interval at whose ends F has opposite signs, of one equation in one unknown.
  package var bracket: ClosedRange<Double>?
  /// What the order of convergence at the root depends on, of one equation in one unknown.
  package var rootShape: RootShape?
  /// d*: how far one must climb from the deepest minimum that is not global, where that is known.
  package var depth: Double?
  package init() {}
}

/// How equations look about their root, on which the order of convergence hangs.
package struct RootShape: Sendable, Equatable {
  /// m, where F vanishes as the m-th power of the distance: 1 where the Jacobian is regular.
  package let multiplicity: Int
  /// Whether F″ is 0 at the root of one equation, and F‴ is not.
  package let isInflection: Bool

  init(multiplicity: Int = 1, isInflection: Bool = false) {
    self.multiplicity = multiplicity
    self.isInflection = isInflection
  }
}

/// Second derivatives erased to one call.
package struct Hessian: Sendable {
  let write: @Sendable (Span<Double>, inout MutableSpan<Double>) -> Void
}

/// F: Rⁿ → Rⁿ and its Jacobian, erased to one call each.
package struct Residuals: Sendable {
  /// Writes F(x), n numbers.
  let write: @Sendable (Span<Double>, inout MutableSpan<Double>) -> Void
  /// Writes J(x) with Jᵢⱼ = ∂Fᵢ/∂xⱼ, n × n row after row.
  let writeJacobian: @Sendable (Span<Double>, inout MutableSpan<Double>) -> Void
}

/// A square linear system Ax = b.
package struct LinearEquations: Sendable, Equatable {
  /// A, n × n.
  package let matrix: Matrix
  /// b, n numbers.
  package let rightSide: [Double]

  /// The system Ax = b of an n × n matrix and n numbers.
  package init(_ matrix: Matrix, _ rightSide: [Double]) {
    precondition(
      matrix.isSquare && matrix.rows == rightSide.count,
      "a \(matrix.rows) × \(matrix.columns) matrix with \(rightSide.count) numbers on the right side")
    self.matrix = matrix
    self.rightSide = rightSide
  }
}

/// Exact minimisation along a coordinate, erased to one call.
package struct CoordinateStep: Sendable {
  /// The xᵢ at which f is least when the other coordinates stay.
  let minimum: @Sendable (_ i: Int, _ x: Span<Double>) -> Double
}
