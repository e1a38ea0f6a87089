import Functions
import Lanes
import Values

/// Clipping by norm: a gradient that is too long is shortened.
///
///     g ← g min(1, c / (‖g‖₂ + ε))          c the setting `norm`
///
/// ε is 0 in Optax's `clip_by_global_norm` and 10⁻⁶ in torch's `clip_grad_norm_`. R. Pascanu, T. Mikolov and Y. Bengio,
/// "On the difficulty of training recurrent neural networks", ICML 2013, arXiv:1211.5063, Algorithm 1.
struct ClipByNorm: Link {
  static let name = "clipByNorm"
  static let title = "clipping by norm"
  static let formula = "g min(1, norm / (‖g‖ + ε))"
  static let source = "R. Pascanu, T. Mikolov and Y. Bengio, ICML 2013, arXiv:1211.5063, Algorithm 1"
  static let settings: [Setting<Self>] = [
    .number("norm", \.norm, .positive, "the longest that a gradient may be"),
    .number("epsilon", \.epsilon, .nonNegative, "ε, added to the norm; 10⁻⁶ in torch"),
  ]
  var norm = 1.0
  var epsilon = 0.0

  static func state<L: Lane>(_ settings: Packed<Self, L>, at site: LinkSite<L>) -> LinkState<L> {
    .gradient(State(limit: settings.norm, epsilon: settings.epsilon))
  }

  private final class State<L: Lane>: GradientLink {
    private let limit, epsilon: L

    init(limit: L, epsilon: L) {
      self.limit = limit
      self.epsilon = epsilon
    }

    func gradient(at x: Span<L>, into gradient: inout MutableSpan<L>, asking inner: Evaluator<L>) -> L {
      let value = inner.gradient(x, &gradient)
      let length = euclideanNorm(of: gradient.span)
      let scale = limit / (length + epsilon)
      // A gradient that is not a number stays one: the run is to end as diverged.
      for i in 0..<gradient.count {
        gradient[i] = gradient[i].replacing(with: scale * gradient[i], where: scale .< 1)
      }
      return value
    }
  }
}
