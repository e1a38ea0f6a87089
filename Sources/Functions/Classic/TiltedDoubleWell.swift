import Lanes
import Values

/// The double well with one well deeper than the other: where annealing must find the right one.
///
///     f(x) = (x₁² − 1)² + t x₁ + Σᵢ xᵢ²,   i = 2 … n
///
/// For a tilt 0 < t < 8/(3√3) ≈ 1.54 the stationary points along x₁ are the roots of 4x³ − 4x + t: the global minimum
/// near −1, the saddle near t/4, and a local minimum near 1. What annealing must climb from there is the depth
///
///     d* = f(saddle) − f(local minimum)
///
/// B. Hajek, "Cooling schedules for optimal annealing", Math. Oper. Res. 13(2) (1988), 311–329,
/// doi:10.1287/moor.13.2.311: with T = c/ln(1 + k) the chain ends in the global minimum with probability 1 in the limit
/// if and only if c ≥ d*.
package struct TiltedDoubleWell: TwiceDifferentiable {
  package static let name = "tiltedDoubleWell"
  package static let title = "Tilted double well"
  package static let formula = "(x₁² − 1)² + t x₁ + Σᵢ₌₂ xᵢ²"
  package static let source = "a quartic potential; for its depth: B. Hajek, Math. Oper. Res. 13 (1988) 311–329"
  package static let dimensions = Dimensions.atLeast(1)
  package static let properties: [Property] = [.smooth, .separable, .multimodal]
  package static let settings: [Setting<Self>] = [
    .number("tilt", \.tilt, Bounds(.open(0), .open(1.5396)), "tilt t, which makes the left well the deeper one")
  ]
  /// t, above 0 and below 8/(3√3): the left well is the deeper one.
  package var tilt = 0.3
  package var dimension = 2
  package init() {}

  /// d*, what must be climbed from the local minimum to leave it.
  package var depth: Double? { along(stationary(from: 0)) - along(stationary(from: 1.2)) }

  /// f along x₁.
  private func along(_ x: Double) -> Double {
    let well = x * x - 1
    return well * well + tilt * x
  }

  /// The root of 4x³ − 4x + t that Newton's iteration reaches. From beyond an outer root it falls monotonically; from
  /// 0, an inflection, it rises monotonically to the root between.
  private func stationary(from start: Double) -> Double {
    var x = start
    for _ in 0..<200 {
      let next = x - (4 * x * x * x - 4 * x + tilt) / (12 * x * x - 4)
      if next == x { break }
      x = next
    }
    return x
  }

  package func value<L: Lane>(at x: Span<L>) -> L {
    let well = x[0] * x[0] - 1
    var sum = well * well + L(tilt) * x[0]
    for i in 1..<max(x.count, 1) { sum += x[i] * x[i] }
    return sum
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    precondition(gradient.count == x.count)
    let well = x[0] * x[0] - 1
    var sum = well * well + L(tilt) * x[0]
    gradient[0] = 4 * well * x[0] + L(tilt)
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
  /// The bottom of the wrong well, nearly.
  package var start: [Double] { (0..<dimension).map { $0 == 0 ? 1 : 0 } }
  package var minimum: ReferenceMinimum {
    let x = stationary(from: -1.5)
    return ReferenceMinimum(along(x), at: [[x] + Array(repeating: 0.0, count: dimension - 1)])
  }
}
