/// What can be asked of a function, and what a method needs.
package enum OracleKind: String, Sendable, CaseIterable {
  /// f(x).
  case value
  /// ∇f(x).
  case gradient
  /// ∇²f(x).
  case hessian
  /// F(x) and its Jacobian, where f(x) = ‖F(x)‖₂.
  case residuals
  /// r(x) and its Jacobian, where f(x) = ‖r(x)‖₂².
  case squares
  /// A and b, where f(x) = ‖b − Ax‖₂.
  case system
  /// A, where f(v) = ‖Av − ρv‖₂ for v of length 1 with Rayleigh quotient ρ.
  case matrix
  /// A, n × n, where f depends on the span of the columns of n numbers that x is made of.
  case subspace
  /// The gradient of a smooth part of f, and the proximal operator of the rest.
  case prox
  /// The minimiser of f along a coordinate, exact.
  case coordinateStep
  /// The minimiser of a bound above f(x + δ) − f(x) that is a sum over the coordinates.
  case upperBound
  /// An interval at whose ends F has opposite signs.
  case bracket
}
