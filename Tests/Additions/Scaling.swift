import Functions
import Lanes
import Values

/// Scaling: every gradient times one number.
///
///     g ← c g          c the setting `by`
///
/// Optax, `scale`.
struct Scaling: Link {
  static let name = "scaleGradient"
  static let title = "scaling of the gradient"
  static let formula = "c g"
  static let source = "Optax, scale"
  static let settings: [Setting<Self>] = [.number("by", \.by, .positive, "factor c of the gradient")]
  var by = 0.5

  static func state<L: Lane>(_ settings: Packed<Self, L>, at site: LinkSite<L>) -> LinkState<L> {
    .gradient(State(by: settings.by))
  }

  private final class State<L: Lane>: GradientLink {
    private let by: L

    init(by: L) { self.by = by }

    func gradient(at x: Span<L>, into gradient: inout MutableSpan<L>, asking inner: Evaluator<L>) -> L {
      let value = inner.gradient(x, &gradient)
      for i in 0..<gradient.count { gradient[i] = by * gradient[i] }
      return value
    }
  }
}
