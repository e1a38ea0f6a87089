import Lanes
import Values

/// The double well: two minima of equal depth, and a barrier of height 1 between them.
///
///     f(x) = (x₁² − 1)² + Σᵢ xᵢ²,   i = 2 … n          minimum 0 at (±1, 0, …, 0)
///
/// The symmetric quartic potential of statistical physics, with a harmonic one in every other coordinate: H. A.
/// Kramers, "Brownian motion in a field of force and the diffusion model of chemical reactions", Physica 7(4) (1940),
/// 284–304, doi:10.1016/S0031-8914(40)90098-2, is the study of passages over such a barrier. The saddle is the origin.
package struct DoubleWell: TwiceDifferentiable {
  package static let name = "doubleWell"
  package static let title = "Double well"
  package static let formula = "(x₁² − 1)² + Σᵢ₌₂ xᵢ²"
  package static let source = "a quartic potential; H. A. Kramers, Physica 7 (1940) 284–304"
  package static let dimensions = Dimensions.atLeast(1)
  package static let properties: [Property] = [.smooth, .separable, .multimodal]
  package static let settings: [Setting<Self>] = []
  package var dimension = 2
  package init() {}

  package func value<L: Lane>(at x: Span<L>) -> L {
    let well = x[0] * x[0] - 1
    var sum = well * well
    for i in 1..<max(x.count, 1) { sum += x[i] * x[i] }
    return sum
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    precondition(gradient.count == x.count)
    let well = x[0] * x[0] - 1
    var sum = well * well
    gradient[0] = 4 * well * x[0]
    for i in 1..<max(x.count, 1) {
      sum += x[i] * x[i]
      gradient[i] = 2 * x[i]
    }
    return sum
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    writeDiagonal(into: &hessian, x.count) { $0 == 0 ? 12 * x[0] * x[0] - 4 : 2 }
  }

  package var domain: [ClosedRange<Double>] { Array(repeating: -2...2, count: dimension) }
  package var start: [Double] { (0..<dimension).map { $0 == 0 ? 1.5 : 1 } }
  package var minimum: ReferenceMinimum {
    let rest = Array(repeating: 0.0, count: dimension - 1)
    return ReferenceMinimum(0, at: [[-1] + rest, [1] + rest])
  }
}
