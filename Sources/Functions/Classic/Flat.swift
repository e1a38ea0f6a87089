import Lanes
import Values

/// The constant function: no force anywhere.
///
///     f(x) = 0
///
/// What a sampler does on it is free motion: overdamped Langevin dynamics become Brownian motion (A. Einstein, Ann.
/// Phys. 322 (1905) 549–560, doi:10.1002/andp.19053220806).
package struct Flat: TwiceDifferentiable {
  package static let name = "flat"
  package static let title = "Flat"
  package static let formula = "0"
  package static let source = "the free particle; A. Einstein, Ann. Phys. 322 (1905) 549–560"
  package static let dimensions = Dimensions.atLeast(1)
  package static let properties: [Property] = [.smooth, .convex, .separable, .constant]
  package static let settings: [Setting<Self>] = []
  package var dimension = 2
  package init() {}

  package func value<L: Lane>(at x: Span<L>) -> L { 0 }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    for i in gradient.indices { gradient[i] = 0 }
    return 0
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    for i in hessian.indices { hessian[i] = 0 }
  }

  package var domain: [ClosedRange<Double>] { Array(repeating: -1...1, count: dimension) }
  package var start: [Double] { Array(repeating: 0, count: dimension) }
  package var minimum: ReferenceMinimum {
    ReferenceMinimum(0, at: [Array(repeating: 0, count: dimension)])
  }
}
