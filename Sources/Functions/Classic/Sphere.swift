import Lanes
import Values

/// The sphere: the simplest function there is, and the first of De Jong's five.
///
///     f(x) = Σᵢ xᵢ²          minimum 0 at 0
///
/// K. A. De Jong, "An analysis of the behavior of a class of genetic adaptive systems", PhD thesis, University of
/// Michigan (1975), function F1, whence the domain.
package struct Sphere: QuadraticFunction {
  package static let name = "sphere"
  package static let title = "Sphere"
  package static let formula = "Σᵢ xᵢ²"
  package static let source = "K. A. De Jong, PhD thesis, University of Michigan (1975), F1"
  package static let dimensions = Dimensions.atLeast(1)
  package static let properties: [Property] = [.smooth, .convex, .separable, .unimodal]
  package static let settings: [Setting<Self>] = []
  package var dimension = 2
  package init() {}

  package func value<L: Lane>(at x: Span<L>) -> L {
    var sum: L = 0
    for i in 0..<x.count { sum += x[i] * x[i] }
    return sum
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    precondition(gradient.count == x.count)
    var sum: L = 0
    for i in 0..<x.count {
      sum += x[i] * x[i]
      gradient[i] = 2 * x[i]
    }
    return sum
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    writeDiagonal(into: &hessian, x.count) { _ in 2 }
  }

  package func curvature(_ i: Int) -> Double { 2 }

  package var domain: [ClosedRange<Double>] { Array(repeating: -5.12...5.12, count: dimension) }
  package var start: [Double] { Array(repeating: 4, count: dimension) }
  package var minimum: ReferenceMinimum {
    ReferenceMinimum(0, at: [Array(repeating: 0, count: dimension)])
  }
}
