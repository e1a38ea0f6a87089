import GSL

/// What a function answers beyond value and gradient; each is absent where it has no such thing.
public struct Answers: Sendable {
  /// ∇²f, n × n.
  public var hessian: Hessian?
  /// F and its Jacobian, of equations F(x) = 0.
  public var residuals: Residuals?
  /// r and its Jacobian, of a sum of squares f = Σ rᵢ².
  public var squares: Deviations?
  /// A and b, of a linear system Ax = b.
  public var system: LinearEquations?
  /// A, of an eigenproblem.
  public var matrix: Matrix?
  /// The exact minimiser along each coordinate.
  public var coordinateStep: CoordinateStep?
  /// An interval at whose ends F has opposite signs, of one equation in one unknown.
  public var bracket: ClosedRange<Double>?
  /// What the order of convergence at the root depends on, of one equation in one unknown.
  public var rootShape: RootShape?
  /// d*: how far one must climb from the deepest minimum that is not global, where that is known.
  public var depth: Double?
  public init() {}
}

/// How equations look about their root, on which the order of convergence hangs.
public struct RootShape: Sendable, Equatable {
  /// m, where F vanishes as the m-th power of the distance: 1 where the Jacobian is regular.
  public let multiplicity: Int
  /// Whether F″ is 0 at the root of one equation, and F‴ is not.
  public let isInflection: Bool

  init(multiplicity: Int = 1, isInflection: Bool = false) {
    self.multiplicity = multiplicity
    self.isInflection = isInflection
  }
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
