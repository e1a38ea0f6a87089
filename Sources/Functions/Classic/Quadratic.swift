import Lanes
import Values

/// A quadratic bowl off the origin, small enough to follow by hand.
///
///     f(x) = 5 x₁² + 2 x₂² + 3 x₁ − 10 x₂ + 4          minimum −8.95 at (−0.3, 2.5)
///
/// Completing the squares, f(x) = 5 (x₁ + 0.3)² + 2 (x₂ − 2.5)² − 8.95. A worked example of Adam, begun at (1, 1); the
/// domain is a choice.
package struct Quadratic: QuadraticFunction {
  package static let name = "quadratic"
  package static let title = "Quadratic"
  package static let formula = "5 x₁² + 2 x₂² + 3 x₁ − 10 x₂ + 4"
  package static let source = "a worked example of Adam; minimum by completing the squares"
  package static let dimensions = Dimensions.fixed(2)
  package static let properties: [Property] = [.smooth, .convex, .separable, .unimodal]
  package static let settings: [Setting<Self>] = []
  package var dimension = 2
  package init() {}

  package func value<L: Lane>(at x: Span<L>) -> L {
    let squares = 5 * (x[0] * x[0]) + 2 * (x[1] * x[1])
    let slant = 3 * x[0] - 10 * x[1]
    return squares + slant + 4
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    gradient[0] = 10 * x[0] + 3
    gradient[1] = 4 * x[1] - 10
    return value(at: x)
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    writeDiagonal(into: &hessian, 2) { $0 == 0 ? 10 : 4 }
  }

  package func curvature(_ i: Int) -> Double { i == 0 ? 10 : 4 }

  package var domain: [ClosedRange<Double>] { [-5...5, -5...5] }
  package var start: [Double] { [1, 1] }
  package var minimum: ReferenceMinimum { ReferenceMinimum(-8.95, at: [[-0.3, 2.5]]) }
}
