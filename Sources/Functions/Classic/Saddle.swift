import Lanes
import Values

/// The saddle of index one: a valley along all coordinates but the last, along which f falls both ways.
///
///     f(x) = Σᵢ₌₁ⁿ⁻¹ xᵢ² − xₙ²          no minimum: f → −∞ as |xₙ| → ∞
///
/// About a critical point at which the Hessian has one negative eigenvalue and none that is zero, every smooth function
/// is this one in suitable coordinates: M. Morse, Trans. Amer. Math. Soc. 27 (1925) 345–396. The usual start is a hair
/// beside the ridge xₙ = 0, on which descent would end in the saddle: it asks how soon a method notices the way down. A
/// run ends as diverged, if its budget lets it.
package struct Saddle: TwiceDifferentiable {
  package static let name = "saddle"
  package static let title = "Saddle"
  package static let formula = "Σᵢ₌₁ⁿ⁻¹ xᵢ² − xₙ²"
  package static let source = "M. Morse, Trans. Amer. Math. Soc. 27 (1925) 345–396"
  package static let dimensions = Dimensions.atLeast(2)
  package static let properties: [Property] = [.smooth, .separable, .unbounded]
  package static let settings: [Setting<Self>] = []
  package var dimension = 2
  package init() {}

  package func value<L: Lane>(at x: Span<L>) -> L {
    var sum: L = 0
    for i in 0..<x.count - 1 { sum += x[i] * x[i] }
    return sum - x[x.count - 1] * x[x.count - 1]
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    precondition(gradient.count == x.count)
    for i in 0..<x.count - 1 { gradient[i] = 2 * x[i] }
    gradient[x.count - 1] = -2 * x[x.count - 1]
    return value(at: x)
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    let last = x.count - 1
    writeDiagonal(into: &hessian, x.count) { $0 == last ? -2 : 2 }
  }

  package var domain: [ClosedRange<Double>] { Array(repeating: -2...2, count: dimension) }
  package var start: [Double] { Array(repeating: 1, count: dimension - 1) + [0.001] }
  package var minimum: ReferenceMinimum { .none("f falls without bound as |xₙ| → ∞") }
}
