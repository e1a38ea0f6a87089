import Lanes
import Values

/// The stationary points of another function, as the roots of its gradient.
///
///     F(x) = ∇g(x),   J(x) = ∇²g(x),   f(x) = ‖∇g(x)‖₂          minimum 0 where ∇g vanishes
///
/// At minima, saddles and maxima alike: what solves equations goes to any of them, and Newton's method for ∇g = 0 is
/// Newton's minimisation of g without a safeguard. Domain and usual start are those of g. P. de Fermat, Methodus ad
/// disquirendam maximam et minimam (1638); J. Nocedal and S. J. Wright, Numerical Optimization, 2nd ed., Springer 2006,
/// section 11.1.
package struct StationaryPoint: Equations, OuterFunction {
  package static let name = "stationaryPoint"
  package static let title = "Stationary point"
  package static let formula = "‖∇g(x)‖₂ of the function g that `of` names"
  package static let source = "J. Nocedal and S. J. Wright, Numerical Optimization (2006), section 11.1"
  package static let properties: [Property] = [.nonsmooth, .multimodal]
  static let need = "which the Jacobian of ∇g is made of"
  package static let settings: [Setting<Self>] = [
    .entry("of", \.of, "the function g whose gradient is to vanish; it has second derivatives")
  ]
  /// g.
  package var of = InnerFunction(Rosenbrock.self)
  package var dimension = 2
  /// g at the dimension.
  var inner: (any TwiceDifferentiable)?
  package init() {}

  package func residuals<L: Lane>(at x: Span<L>, into residuals: inout MutableSpan<L>) {
    _ = inner?.gradient(at: x, into: &residuals)
  }

  package func jacobian<L: Lane>(at x: Span<L>, into jacobian: inout MutableSpan<L>) {
    inner?.hessian(at: x, into: &jacobian)
  }

  /// 0, at the minima of g where those are known.
  package var minimum: ReferenceMinimum {
    guard let known = inner?.minimum, known.value != nil else { return ReferenceMinimum(0, at: []) }
    return ReferenceMinimum(0, at: known.points, known.provenance)
  }
}
