import Lanes
import Values

/// Booth's function: a convex quadratic whose axes are turned by 45°, of condition 9.
///
///     f(x) = (x₁ + 2x₂ − 7)² + (2x₁ + x₂ − 5)²          minimum 0 at (1, 3)
///
/// M. Jamil and X.-S. Yang, "A literature survey of benchmark functions for global optimisation problems",
/// International Journal of Mathematical Modelling and Numerical Optimisation 4(2) (2013), 150–194,
/// doi:10.1504/IJMMNO.2013.055204.
package struct Booth: QuadraticFunction {
  package static let name = "booth"
  package static let title = "Booth"
  package static let formula = "(x₁ + 2x₂ − 7)² + (2x₁ + x₂ − 5)²"
  package static let source = "M. Jamil and X.-S. Yang, IJMMNO 4 (2013) 150–194"
  package static let dimensions = Dimensions.fixed(2)
  package static let properties: [Property] = [.smooth, .convex, .unimodal]
  package static let settings: [Setting<Self>] = []
  package var dimension = 2
  package init() {}

  package func value<L: Lane>(at x: Span<L>) -> L {
    let a = x[0] + 2 * x[1] - 7
    let b = 2 * x[0] + x[1] - 5
    return a * a + b * b
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    let a = x[0] + 2 * x[1] - 7
    let b = 2 * x[0] + x[1] - 5
    gradient[0] = 2 * a + 4 * b
    gradient[1] = 4 * a + 2 * b
    return a * a + b * b
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    hessian[0] = 10
    hessian[1] = 8
    hessian[2] = 8
    hessian[3] = 10
  }

  package func curvature(_ i: Int) -> Double { 10 }

  package var domain: [ClosedRange<Double>] { [-10...10, -10...10] }
  package var start: [Double] { [-5, -5] }
  package var minimum: ReferenceMinimum { ReferenceMinimum(0, at: [[1, 3]]) }
}
