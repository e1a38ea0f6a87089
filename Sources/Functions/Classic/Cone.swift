import Lanes
import Values

/// A cone: convex, with a gradient of constant length that does not tell how near the apex is.
///
///     f(x) = a √(Σᵢ xᵢ²)          minimum 0 at 0
///
/// The slope a is 1; √3 is a cone of half-angle 30°, as in worked examples of normalised gradient descent. At the apex,
/// where f has no gradient, 0 is returned: it is the subgradient of least norm. The apex is also why there is no Hessian.
public struct Cone: Function {
  public static let name = "cone"
  public static let title = "Cone"
  public static let formula = "slope √(Σᵢ xᵢ²)"
  public static let source = "the Euclidean norm"
  public static let dimensions = Dimensions.atLeast(1)
  public static let properties: [Property] = [.nonsmooth, .convex, .unimodal]
  public static let settings: [Setting<Self>] = [
    .number("slope", \.slope, .positive, "the length of the gradient")
  ]
  /// a > 0, the length of the gradient.
  public var slope = 1.0
  public init() {}

  public func value<L: Lane>(at x: Span<L>) -> L {
    var squares: L = 0
    for i in 0..<x.count { squares += x[i] * x[i] }
    return L(slope) * squares.squareRoot()
  }

  public func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    precondition(gradient.count == x.count)
    var squares: L = 0
    for i in 0..<x.count { squares += x[i] * x[i] }
    let radius = squares.squareRoot()
    // One division in all; 0 at the apex, where it is by 0.
    let scale = (L(slope) / radius).replacing(with: 0, where: radius .== 0)
    for i in 0..<x.count { gradient[i] = scale * x[i] }
    return L(slope) * radius
  }

  public func domain(dimension: Int) -> [ClosedRange<Double>] { Array(repeating: -5...5, count: dimension) }
  public func start(dimension: Int) -> [Double] { (0..<dimension).map { $0.isMultiple(of: 2) ? 4 : 3 } }
  public func minimum(dimension: Int) -> ReferenceMinimum {
    ReferenceMinimum(0, at: [Array(repeating: 0, count: dimension)])
  }
}
