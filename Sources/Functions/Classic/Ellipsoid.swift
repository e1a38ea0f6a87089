import Lanes
import Values

/// An ellipsoid along the axes whose Hessian has a given condition number κ.
///
///     f(x) = Σᵢ κ^((i − 1)/(n − 1)) xᵢ²,   i = 1 … n          minimum 0 at 0
///
/// N. Hansen, S. Finck, R. Ros and A. Auger, "Real-parameter black-box optimization benchmarking 2009: noiseless
/// functions definitions", INRIA RR-6829 (2009), f2 without its transformations of x, where κ = 10⁶.
package struct Ellipsoid: QuadraticFunction {
  package static let name = "ellipsoid"
  package static let title = "Ellipsoid"
  package static let formula = "Σᵢ condition^((i − 1)/(n − 1)) xᵢ²"
  package static let source = "N. Hansen et al., INRIA RR-6829 (2009), f2"
  package static let dimensions = Dimensions.atLeast(2)
  package static let properties: [Property] = [.smooth, .convex, .separable, .unimodal, .illConditioned]
  package static let settings: [Setting<Self>] = [
    .number("condition", \.condition, .atLeast(1), "the largest weight over the smallest")
  ]
  /// κ ≥ 1, the condition number of the Hessian.
  package var condition = 1e6
  /// κ^((i − 1)/(n − 1)), by `Lane.pow`, so that it has the same bits on every machine.
  private var weights: [Double] = []
  package var dimension = 2
  package init() {}

  package mutating func prepare(dimension n: Int, instance: Int) {
    dimension = n
    weights = (0..<n).map { Double.pow(condition, Double($0) / Double(n - 1)) }
  }

  package func value<L: Lane>(at x: Span<L>) -> L {
    let weights = weights.span
    precondition(weights.count == x.count)
    var sum: L = 0
    for i in 0..<x.count { sum += L(weights[i]) * (x[i] * x[i]) }
    return sum
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    let weights = weights.span
    precondition(weights.count == x.count && gradient.count == x.count)
    var sum: L = 0
    for i in 0..<x.count {
      let weight = L(weights[i])
      sum += weight * (x[i] * x[i])
      gradient[i] = 2 * weight * x[i]
    }
    return sum
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    writeDiagonal(into: &hessian, x.count) { 2 * L(weights[$0]) }
  }

  package func curvature(_ i: Int) -> Double { 2 * weights[i] }

  package var domain: [ClosedRange<Double>] { Array(repeating: -5...5, count: dimension) }
  package var start: [Double] { Array(repeating: 4, count: dimension) }
  package var minimum: ReferenceMinimum {
    ReferenceMinimum(0, at: [Array(repeating: 0, count: dimension)])
  }
}
