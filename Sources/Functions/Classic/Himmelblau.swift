import Lanes
import Values

/// Himmelblau's function: four equal minima around a hill.
///
///     f(x) = (x₁² + x₂ − 11)² + (x₁ + x₂² − 7)²          minimum 0 at (3, 2) and three more points
///
/// D. M. Himmelblau, "Applied Nonlinear Programming", McGraw-Hill (1972), ISBN 0-07-028921-2. The other minimisers are
/// the further roots of x₁² + x₂ = 11, x₁ + x₂² = 7, here to the nearest double; between them there are saddles and,
/// near (−0.270845, −0.923039), a local maximum of about 181.617.
package struct Himmelblau: TwiceDifferentiable {
  package static let name = "himmelblau"
  package static let title = "Himmelblau"
  package static let formula = "(x₁² + x₂ − 11)² + (x₁ + x₂² − 7)²"
  package static let source = "D. M. Himmelblau, Applied Nonlinear Programming, McGraw-Hill (1972)"
  package static let dimensions = Dimensions.fixed(2)
  package static let properties: [Property] = [.smooth, .multimodal]
  package static let settings: [Setting<Self>] = []
  package var dimension = 2
  package init() {}

  package func value<L: Lane>(at x: Span<L>) -> L {
    let a = x[0] * x[0] + x[1] - 11
    let b = x[0] + x[1] * x[1] - 7
    return a * a + b * b
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    let a = x[0] * x[0] + x[1] - 11
    let b = x[0] + x[1] * x[1] - 7
    gradient[0] = 4 * a * x[0] + 2 * b
    gradient[1] = 2 * a + 4 * b * x[1]
    return a * a + b * b
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    hessian[0] = 12 * x[0] * x[0] + 4 * x[1] - 42
    hessian[1] = 4 * (x[0] + x[1])
    hessian[2] = hessian[1]
    hessian[3] = 12 * x[1] * x[1] + 4 * x[0] - 26
  }

  package var domain: [ClosedRange<Double>] { [-5...5, -5...5] }
  package var start: [Double] { [0, 0] }
  package var minimum: ReferenceMinimum {
    ReferenceMinimum(
      0,
      at: [
        [3, 2], [-2.805118086952745, 3.131312518250573], [-3.779310253377747, -3.2831859912861696],
        [3.5844283403304917, -1.8481265269644036],
      ])
  }
}
