import Lanes
import Values

/// The sphere: the simplest function there is, and the first of De Jong's five.
///
///     f(x) = Σᵢ xᵢ²          minimum 0 at 0
///
/// K. A. De Jong, "An analysis of the behavior of a class of genetic adaptive systems", PhD thesis, University of
/// Michigan (1975), function F1, whence the domain.
public struct Sphere: QuadraticFunction {
  public static let name = "sphere"
  public static let title = "Sphere"
  public static let formula = "Σᵢ xᵢ²"
  public static let source = "K. A. De Jong, PhD thesis, University of Michigan (1975), F1"
  public static let dimensions = Dimensions.atLeast(1)
  public static let properties: [Property] = [.smooth, .convex, .separable, .unimodal]
  public static let settings: [Setting<Self>] = []
  public init() {}

  public func value<L: Lane>(at x: Span<L>) -> L {
    var sum: L = 0
    for i in 0..<x.count { sum += x[i] * x[i] }
    return sum
  }

  public func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    precondition(gradient.count == x.count)
    var sum: L = 0
    for i in 0..<x.count {
      sum += x[i] * x[i]
      gradient[i] = 2 * x[i]
    }
    return sum
  }

  public func hessian(at x: Span<Double>, into hessian: inout MutableSpan<Double>) {
    writeDiagonal(into: &hessian, x.count) { _ in 2 }
  }

  public func curvature(_ i: Int) -> Double { 2 }

  public func domain(dimension: Int) -> [ClosedRange<Double>] { Array(repeating: -5.12...5.12, count: dimension) }
  public func start(dimension: Int) -> [Double] { Array(repeating: 4, count: dimension) }
  public func minimum(dimension: Int) -> ReferenceMinimum {
    ReferenceMinimum(0, at: [Array(repeating: 0, count: dimension)])
  }
}
