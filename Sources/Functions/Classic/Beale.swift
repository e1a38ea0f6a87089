import Lanes
import Values

/// Beale's function: flat plains with steep corners, and a narrow valley to the minimum.
///
///     f(x) = Σᵢ (cᵢ − x₁ (1 − x₂ⁱ))²,   i = 1 … 3,   c = (1.5, 2.25, 2.625)          minimum 0 at (3, 0.5)
///
/// E. M. L. Beale, "On an iterative method for finding a local minimum of a function of more than one variable",
/// Technical Report 25, Statistical Techniques Research Group, Princeton University (1958); problem 5, with its start,
/// of J. J. Moré, B. S. Garbow and K. E. Hillstrom, "Testing unconstrained optimization software", ACM TOMS 7(1)
/// (1981), 17–41, doi:10.1145/355934.355936.
package struct Beale: TwiceDifferentiable {
  package static let name = "beale"
  package static let title = "Beale"
  package static let formula = "(1.5 − x₁ + x₁x₂)² + (2.25 − x₁ + x₁x₂²)² + (2.625 − x₁ + x₁x₂³)²"
  package static let source = "E. M. L. Beale, Princeton Technical Report 25 (1958)"
  package static let dimensions = Dimensions.fixed(2)
  package static let properties: [Property] = [.smooth, .multimodal]
  package static let settings: [Setting<Self>] = []
  package var dimension = 2
  package init() {}

  package func value<L: Lane>(at x: Span<L>) -> L {
    let y = x[1]
    let a = 1.5 - x[0] * (1 - y)
    let b = 2.25 - x[0] * (1 - y * y)
    let c = 2.625 - x[0] * (1 - y * y * y)
    return a * a + b * b + c * c
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    let y = x[1]
    let p = 1 - y
    let q = 1 - y * y
    let r = 1 - y * y * y
    let a = 1.5 - x[0] * p
    let b = 2.25 - x[0] * q
    let c = 2.625 - x[0] * r
    gradient[0] = -2 * (a * p + b * q + c * r)
    gradient[1] = 2 * x[0] * (a + 2 * b * y + 3 * c * (y * y))
    return a * a + b * b + c * c
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    let (x, y) = (x[0], x[1])
    let (p, q, r) = (1 - y, 1 - y * y, 1 - y * y * y)
    let (a, b, c) = (1.5 - x * p, 2.25 - x * q, 2.625 - x * r)
    hessian[0] = 2 * (p * p + q * q + r * r)
    let (left, right): (L, L) = (a + 2 * b * y + 3 * c * y * y, p + 2 * q * y + 3 * r * y * y)
    hessian[1] = 2 * left - 2 * x * right
    hessian[2] = hessian[1]
    let (squares, rest): (L, L) = (1 + 4 * y * y + 9 * y * y * y * y, 2 * b + 6 * c * y)
    hessian[3] = 2 * x * x * squares + 2 * x * rest
  }

  package var domain: [ClosedRange<Double>] { [-4.5...4.5, -4.5...4.5] }
  package var start: [Double] { [1, 1] }
  package var minimum: ReferenceMinimum { ReferenceMinimum(0, at: [[3, 0.5]]) }
}
