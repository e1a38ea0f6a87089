import Lanes
import Values

/// The negative of another function: what maximising that minimises.
///
///     f(x) = −g(x),   ∇f = −∇g,   ∇²f = −∇²g          minimum −max g
///
/// Domain, usual start and streams of random numbers are those of g, so that both begin at the same points. An entry
/// with `"sense": "maximise"` is this.
package struct Negative: TwiceDifferentiable, OuterFunction {
  package static let name = "negative"
  package static let title = "Negative of a function"
  package static let formula = "−g(x) of the function g that `of` names"
  package static let source = "max g = −min (−g)"
  package static let properties: [Property] = [.smooth]
  static let need = "and cannot be maximised"
  package static let settings: [Setting<Self>] = [
    .entry("of", \.of, "the function g that is maximised; it has second derivatives")
  ]
  /// g.
  package var of = InnerFunction(Rosenbrock.self)
  package var dimension = 2
  /// g at the dimension.
  var inner: (any TwiceDifferentiable)?
  package init() {}

  package var streamName: String { of.streamName }

  package func value<L: Lane>(at x: Span<L>) -> L { inner.map { -$0.value(at: x) } ?? L(Double.nan) }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    guard let inner else { return L(Double.nan) }
    let value = inner.gradient(at: x, into: &gradient)
    for i in 0..<gradient.count { gradient[i] = -gradient[i] }
    return -value
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    inner?.hessian(at: x, into: &hessian)
    for i in 0..<hessian.count { hessian[i] = -hessian[i] }
  }

  /// −max g where a formula's entry states it; else the lowest end of descents, if it is stationary.
  package var minimum: ReferenceMinimum {
    if let known = (inner as? Expression)?.known {
      return ReferenceMinimum(
        -known.value, at: known.points(dimension), .literature("as the experiment file states it"))
    }
    let found = searchedMinimum(size: dimension)
    guard let value = found.value, let point = found.points.first else { return found }
    var slope = [Double].zeros(dimension)
    var span = slope.mutableSpan
    _ = gradient(at: point.span, into: &span)
    let isStationary = slope.allSatisfy { $0.magnitude <= 1e-4 * max(1, value.magnitude) }
    return isStationary ? found : .none("no descent came to a point where the slope vanishes")
  }
}

extension FunctionKind {
  /// What a function that is maximised comes to.
  package static let negative = FunctionKind(Negative.self)
}
