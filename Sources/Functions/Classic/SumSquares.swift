import Lanes
import Values

/// The sum of squares with weights 1 … n: an ellipsoid of condition n along the axes.
///
///     f(x) = Σᵢ i xᵢ²          minimum 0 at 0
///
/// M. Jamil and X.-S. Yang, "A literature survey of benchmark functions for global optimisation problems",
/// International Journal of Mathematical Modelling and Numerical Optimisation 4(2) (2013), 150–194,
/// doi:10.1504/IJMMNO.2013.055204.
package struct SumSquares: QuadraticFunction {
  package static let name = "sumSquares"
  package static let title = "Sum of squares"
  package static let formula = "Σᵢ i xᵢ²"
  package static let source = "M. Jamil and X.-S. Yang, IJMMNO 4 (2013) 150–194"
  package static let dimensions = Dimensions.atLeast(1)
  package static let properties: [Property] = [.smooth, .convex, .separable, .unimodal]
  package static let settings: [Setting<Self>] = []
  package var dimension = 2
  package init() {}

  package func value<L: Lane>(at x: Span<L>) -> L {
    var sum: L = 0
    var weight: L = 0
    for i in 0..<x.count {
      weight += 1
      sum += weight * (x[i] * x[i])
    }
    return sum
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    precondition(gradient.count == x.count)
    var sum: L = 0
    var weight: L = 0
    for i in 0..<x.count {
      weight += 1
      sum += weight * (x[i] * x[i])
      gradient[i] = 2 * weight * x[i]
    }
    return sum
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    writeDiagonal(into: &hessian, x.count) { 2 * L(Double($0 + 1)) }
  }

  package func curvature(_ i: Int) -> Double { 2 * Double(i + 1) }

  package var domain: [ClosedRange<Double>] { Array(repeating: -10...10, count: dimension) }
  package var start: [Double] { Array(repeating: 8, count: dimension) }
  package var minimum: ReferenceMinimum {
    ReferenceMinimum(0, at: [Array(repeating: 0, count: dimension)])
  }
}
