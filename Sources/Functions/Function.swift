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
  /// Where its numbered instances come from.
  static var instances: Instances { get }
  /// What may be asked of it beyond value and gradient: what `answers` has.
  static var oracles: Set<OracleKind> { get }

  /// The dimensions that its settings leave: all of `Self.dimensions` unless they say otherwise.
  var dimensions: Dimensions { get }
  /// n, once `prepare` has fixed it.
  var dimension: Int { get set }
  /// d*: how far one must climb from the deepest minimum that is not global, where that is known.
  var depth: Double? { get }
  /// What its coordinates are, block by block; one column `x` unless it says otherwise.
  var layout: Layout { get }

  /// What names its streams of random numbers: functions of one name have the same starts, noise, shifts and rotations.
  var streamName: String { get }
  /// What its instances are turned about; `nil` for its first minimiser, or the middle of its domain.
  var centre: [Double]? { get }
  /// What is wrong with its settings at a dimension that is among `dimensions`.
  func problems(dimension: Int) -> [SettingProblem]

  /// Fixes the dimension and the instance, and computes, once, what depends on them alone. The instance is other than 0
  /// only where `instances` is `.own`.
  mutating func prepare(dimension: Int, instance: Int)
  /// f(x), x having n coordinates.
  func value<L: Lane>(at x: Span<L>) -> L
  /// Writes ∇f(x) to `gradient` and returns f(x), with the bits of `value(at:)`.
  func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L
  /// What it answers beyond value and gradient, for one run or a pack of them.
  ///
  /// - Parameter instance: which of its shifts and rotations is asked; `nil` for the function as it is.
  func answers<L: Lane>(on instance: Instance?) -> Answers<L>

  /// Where starts are drawn, an interval a coordinate. A run may leave it.
  var domain: [ClosedRange<Double>] { get }
  /// The usual start in the literature.
  var start: [Double] { get }
  /// f* and where it is, n coordinates each, with provenance.
  var minimum: ReferenceMinimum { get }
}

extension Function {
  package static var instances: Instances { .transformed }
  package static var oracles: Set<OracleKind> { [] }
  package var dimensions: Dimensions { Self.dimensions }
  package var depth: Double? { nil }
  package var layout: Layout { Layout(column: "x", dimension) }
  package var streamName: String { Self.name }
  package var centre: [Double]? { nil }
  package func problems(dimension: Int) -> [SettingProblem] { [] }
  package mutating func prepare(dimension: Int, instance: Int) { self.dimension = dimension }
  package func answers<L: Lane>(on instance: Instance?) -> Answers<L> { Answers() }
}

/// A function with second derivatives.
package protocol TwiceDifferentiable: Function {
  /// Writes ∇²f(x) to `hessian`, n × n, row after row.
  func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>)
}

extension TwiceDifferentiable {
  package static var oracles: Set<OracleKind> { [.hessian] }
  package func answers<L: Lane>(on instance: Instance?) -> Answers<L> {
    var answers = Answers<L>()
    answers.hessian = Hessian(self, instance)
    return answers
  }
}

/// A function whose second derivatives are the same everywhere, so that it has an exact minimiser along each
/// coordinate.
package protocol QuadraticFunction: TwiceDifferentiable {
  /// ∂²f/∂xᵢ², greater than 0.
  func curvature(_ i: Int) -> Double
}

extension QuadraticFunction {
  package static var oracles: Set<OracleKind> { [.hessian, .coordinateStep] }
  package func answers<L: Lane>(on instance: Instance?) -> Answers<L> {
    var answers = Answers<L>()
    answers.hessian = Hessian(self, instance)
    answers.coordinateStep = CoordinateStep(self, instance)
    return answers
  }
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

/// Where the numbered instances of a function come from.
package enum Instances: Sendable {
  /// There is the function as published, and no other.
  case none
  /// The k-th is its k-th shift and rotation.
  case transformed
  /// The function makes them itself, from the number that `prepare` is given.
  case own
}

/// What is known of a function's shape.
package enum Property: String, Sendable, CaseIterable {
  case smooth, convex, separable, unimodal, multimodal, nonsmooth, unbounded
  /// Without force anywhere.
  case constant
  case illConditioned = "ill-conditioned"
}

/// Writes a diagonal n × n matrix, row after row: the Hessian of a separable function.
@inline(__always)
func writeDiagonal<L: Lane>(into matrix: inout MutableSpan<L>, _ n: Int, _ entry: (Int) -> L) {
  for i in 0..<n * n { matrix[i] = 0 }
  for i in 0..<n { matrix[i * n + i] = entry(i) }
}
