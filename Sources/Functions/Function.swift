import Lanes
import Values

/// A function f: Rⁿ → R that is minimised, written once for any lane width.
///
/// A value of the type holds its settings and whatever `prepare` computes from the dimension; it does not change while
/// it is evaluated.
package protocol Function: Configurable {
  /// Its name in running text.
  static var title: String { get }
  /// f in x₁ … xₙ and the settings' keys.
  static var formula: String { get }
  /// Where it was published.
  static var source: String { get }
  /// The dimensions that it is defined in.
  static var dimensions: Dimensions { get }
  /// What is known of its shape.
  static var properties: [Property] { get }
  /// Whether it can be shifted and rotated.
  static var hasInstances: Bool { get }

  /// The dimensions that its settings leave: all of `Self.dimensions` unless they say otherwise.
  var dimensions: Dimensions { get }

  /// Computes, once, what depends on the dimension alone.
  mutating func prepare(dimension: Int)
  /// f(x), x having n coordinates.
  func value<L: Lane>(at x: Span<L>) -> L
  /// Writes ∇f(x) to `gradient` and returns f(x), with the bits of `value(at:)`.
  func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L

  /// Where starts are drawn, an interval a coordinate. A run may leave it.
  func domain(dimension: Int) -> [ClosedRange<Double>]
  /// The usual start in the literature.
  func start(dimension: Int) -> [Double]
  /// f* and where it is, n coordinates each, with provenance.
  func minimum(dimension: Int) -> ReferenceMinimum
}

extension Function {
  package static var hasInstances: Bool { true }
  package var dimensions: Dimensions { Self.dimensions }
  package mutating func prepare(dimension: Int) {}
}

/// A function with second derivatives.
package protocol TwiceDifferentiable: Function {
  /// Writes ∇²f(x) to `hessian`, n × n, row after row.
  func hessian(at x: Span<Double>, into hessian: inout MutableSpan<Double>)
}

/// A function whose second derivatives are the same everywhere, so that it has an exact minimiser along each
/// coordinate.
package protocol QuadraticFunction: TwiceDifferentiable {
  /// ∂²f/∂xᵢ², greater than 0.
  func curvature(_ i: Int) -> Double
}

/// Which dimensions a function has.
package enum Dimensions: Sendable, Equatable {
  case fixed(Int)
  case atLeast(Int)
  /// As many as the model has parameters, which its settings and its data decide.
  case ofData

  /// Whether n is one of them.
  package func contains(_ n: Int) -> Bool {
    switch self {
    case .fixed(let dimension): n == dimension
    case .atLeast(let least): n >= least
    case .ofData: n >= 1
    }
  }
  /// The dimension where a file gives none.
  package var standard: Int {
    switch self {
    case .fixed(let dimension): dimension
    case .atLeast(let least): max(2, least)
    case .ofData: 1
    }
  }
}

/// What is known of a function's shape.
package enum Property: String, Sendable, CaseIterable {
  case smooth, convex, separable, unimodal, multimodal, nonsmooth, unbounded
  /// Without force anywhere.
  case constant
  case illConditioned = "ill-conditioned"
}
