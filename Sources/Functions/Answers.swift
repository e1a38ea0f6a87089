import GSL

/// What a function answers beyond value and gradient; each is absent where it has no such thing.
public struct Answers: Sendable {
  /// ∇²f, n × n.
  public var hessian: Hessian?
  /// F and its Jacobian, of equations F(x) = 0.
  public var residuals: Residuals?
  /// A and b, of a linear system Ax = b.
  public var system: LinearEquations?
  /// A, of an eigenproblem.
  public var matrix: Matrix?
  /// The exact minimiser along each coordinate.
  public var coordinateStep: CoordinateStep?
  /// An interval at whose ends F has opposite signs, of one equation in one unknown.
  public var bracket: ClosedRange<Double>?
  /// d*: how far one must climb from the deepest minimum that is not global, where that is known.
  public var depth: Double?
  public init() {}
}

/// Second derivatives erased to one call.
public struct Hessian: Sendable {
  let write: @Sendable (Span<Double>, inout MutableSpan<Double>) -> Void
}

/// F: Rⁿ → Rⁿ and its Jacobian, erased to one call each.
public struct Residuals: Sendable {
  /// Writes F(x), n numbers.
  let write: @Sendable (Span<Double>, inout MutableSpan<Double>) -> Void
  /// Writes J(x) with Jᵢⱼ = ∂Fᵢ/∂xⱼ, n × n row after row.
  let writeJacobian: @Sendable (Span<Double>, inout MutableSpan<Double>) -> Void
}

/// A square linear system Ax = b.
public struct LinearEquations: Sendable, Equatable {
  /// A, n × n.
  public let matrix: Matrix
  /// b, n numbers.
  public let rightSide: [Double]

  /// The system Ax = b of an n × n matrix and n numbers.
  public init(_ matrix: Matrix, _ rightSide: [Double]) {
    precondition(
      matrix.isSquare && matrix.rows == rightSide.count,
      "a \(matrix.rows) × \(matrix.columns) matrix with \(rightSide.count) numbers on the right side")
    self.matrix = matrix
    self.rightSide = rightSide
  }
}

/// Exact minimisation along a coordinate, erased to one call.
public struct CoordinateStep: Sendable {
  /// The xᵢ at which f is least when the other coordinates stay.
  let minimum: @Sendable (_ i: Int, _ x: Span<Double>) -> Double
}
