import Lanes
import Values

/// The sum of fourth powers: flat about its minimum.
///
///     f(x) = Σᵢ xᵢ⁴          minimum 0 at 0
///
/// M. Jamil and X.-S. Yang, IJMMNO 4(2) (2013), 150–194.
package struct Quartic: TwiceDifferentiable {
  package static let name = "quartic"
  package static let title = "Sum of fourth powers"
  package static let formula = "Σᵢ xᵢ⁴"
  package static let source = "M. Jamil and X.-S. Yang, IJMMNO 4 (2013) 150–194"
  package static let dimensions = Dimensions.atLeast(1)
  package static let properties: [Property] = [.smooth, .convex, .separable, .unimodal]
  package static let settings: [Setting<Self>] = []
  package var dimension = 2
  package init() {}

  package func value<L: Lane>(at x: Span<L>) -> L {
    var sum: L = 0
    for i in 0..<x.count { sum += (x[i] * x[i]) * (x[i] * x[i]) }
    return sum
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    precondition(gradient.count == x.count)
    for i in 0..<x.count { gradient[i] = 4 * (x[i] * x[i]) * x[i] }
    return value(at: x)
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    writeDiagonal(into: &hessian, x.count) { 12 * x[$0] * x[$0] }
  }

  package var domain: [ClosedRange<Double>] { Array(repeating: -2...2, count: dimension) }
  package var start: [Double] { Array(repeating: 1, count: dimension) }
  package var minimum: ReferenceMinimum { ReferenceMinimum(0, at: [Array(repeating: 0, count: dimension)]) }
}
