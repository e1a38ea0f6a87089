import Lanes
import Values

/// The constant function: no force anywhere.
///
///     f(x) = 0
///
/// What a sampler does on it is free motion: overdamped Langevin dynamics become Brownian motion (A. Einstein, Ann. Phys.
/// 322 (1905) 549–560, doi:10.1002/andp.19053220806).
public struct Flat: TwiceDifferentiable {
  public static let name = "flat"
  public static let title = "Flat"
  public static let formula = "0"
  public static let source = "the free particle; A. Einstein, Ann. Phys. 322 (1905) 549–560"
  public static let dimensions = Dimensions.atLeast(1)
  public static let properties: [Property] = [.smooth, .convex, .separable, .constant]
  public static let settings: [Setting<Self>] = []
  public init() {}

  public func value<L: Lane>(at x: Span<L>) -> L { 0 }

  public func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    for i in gradient.indices { gradient[i] = 0 }
    return 0
  }

  public func hessian(at x: Span<Double>, into hessian: inout MutableSpan<Double>) {
    for i in hessian.indices { hessian[i] = 0 }
  }

  public func domain(dimension: Int) -> [ClosedRange<Double>] { Array(repeating: -1...1, count: dimension) }
  public func start(dimension: Int) -> [Double] { Array(repeating: 0, count: dimension) }
  public func minimum(dimension: Int) -> ReferenceMinimum {
    ReferenceMinimum(0, at: [Array(repeating: 0, count: dimension)])
  }
}
