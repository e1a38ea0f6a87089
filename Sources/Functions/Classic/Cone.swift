import Lanes
import Values

/// A cone: convex, with a gradient of constant length that does not tell how near the apex is.
///
///     f(x) = a √(Σᵢ xᵢ²)          minimum 0 at 0
///
/// The slope a is 1; √3 is a cone of half-angle 30°, as in worked examples of normalised gradient descent. At the apex,
/// where f has no gradient, 0 is returned: it is the subgradient of least norm. The apex is also why there is no
/// Hessian.
package struct Cone: Function {
  package static let name = "cone"
  package static let title = "Cone"
  package static let formula = "slope √(Σᵢ xᵢ²)"
  package static let source = "the Euclidean norm"
  package static let dimensions = Dimensions.atLeast(1)
  package static let properties: [Property] = [.nonsmooth, .convex, .unimodal]
  package static let settings: [Setting<Self>] = [
    .number("slope", \.slope, .positive, "the length of the gradient")
  ]
  /// a > 0, the length of the gradient.
  package var slope = 1.0
  package var dimension = 2
  package init() {}

  package func value<L: Lane>(at x: Span<L>) -> L {
    var squares: L = 0
    for i in 0..<x.count { squares += x[i] * x[i] }
    return L(slope) * squares.squareRoot()
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    precondition(gradient.count == x.count)
    var squares: L = 0
    for i in 0..<x.count { squares += x[i] * x[i] }
    let radius = squares.squareRoot()
    // One division in all; 0 at the apex, where it is by 0.
    let scale = (L(slope) / radius).replacing(with: 0, where: radius .== 0)
    for i in 0..<x.count { gradient[i] = scale * x[i] }
    return L(slope) * radius
  }

  package var domain: [ClosedRange<Double>] { Array(repeating: -5...5, count: dimension) }
  package var start: [Double] { (0..<dimension).map { $0.isMultiple(of: 2) ? 4 : 3 } }
  package var minimum: ReferenceMinimum {
    ReferenceMinimum(0, at: [Array(repeating: 0, count: dimension)])
  }
}
