import Lanes
import Values

/// Rastrigin's function: a paraboloid under a regular grid of dimples.
///
///     f(x) = 10 n + Σᵢ xᵢ² − 10 cos 2πxᵢ          minimum 0 at 0
///
/// L. A. Rastrigin, "Systems of extremal control", Nauka, Moscow (1974), for n = 2; H. Mühlenbein, M. Schomisch and
/// J. Born, "The parallel genetic algorithm as function optimizer", Parallel Computing 17 (1991), 619–632, for any n.
/// Summed as Σᵢ xᵢ² + 10 (1 − cos 2πxᵢ), which is exactly 0 at the minimum and never below.
package struct Rastrigin: TwiceDifferentiable {
  package static let name = "rastrigin"
  package static let title = "Rastrigin"
  package static let formula = "10 n + Σᵢ xᵢ² − 10 cos 2πxᵢ"
  package static let source = "L. A. Rastrigin, Systems of Extremal Control, Nauka (1974)"
  package static let dimensions = Dimensions.atLeast(1)
  package static let properties: [Property] = [.smooth, .separable, .multimodal]
  package static let settings: [Setting<Self>] = []
  package var dimension = 2
  package init() {}

  package func value<L: Lane>(at x: Span<L>) -> L {
    var sum: L = 0
    for i in 0..<x.count { sum += x[i] * x[i] + 10 * (1 - .cos(2 * .pi * x[i])) }
    return sum
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    precondition(gradient.count == x.count)
    var sum: L = 0
    for i in 0..<x.count {
      let angle = 2 * .pi * x[i]
      sum += x[i] * x[i] + 10 * (1 - .cos(angle))
      gradient[i] = 2 * x[i] + 20 * .pi * .sin(angle)
    }
    return sum
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    writeDiagonal(into: &hessian, x.count) { 2 + 40 * .pi * .pi * .cos(2 * .pi * x[$0]) }
  }

  package var domain: [ClosedRange<Double>] { Array(repeating: -5.12...5.12, count: dimension) }
  package var start: [Double] { Array(repeating: 3.3, count: dimension) }
  package var minimum: ReferenceMinimum {
    ReferenceMinimum(0, at: [Array(repeating: 0, count: dimension)])
  }
}
