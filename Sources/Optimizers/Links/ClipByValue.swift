import Functions
import Lanes
import Values

/// Clipping by value: no coordinate of the gradient is larger than a limit.
///
///     gᵢ ← min(max(gᵢ, −limit), limit)
///
/// torch's `clip_grad_value_`, Optax's `clip`.
struct ClipByValue: Link {
  static let name = "clipByValue"
  static let title = "clipping by value"
  static let formula = "min(max(gᵢ, −limit), limit)"
  static let source = "torch clip_grad_value_, optax clip"
  static let settings: [Setting<Self>] = [
    .number("limit", \.limit, .positive, "the largest size of a coordinate")
  ]
  var limit = 1.0

  static func state<L: Lane>(_ settings: Packed<Self, L>, at site: LinkSite<L>) -> LinkState<L> {
    .gradient(State(limit: settings.limit))
  }

  private final class State<L: Lane>: GradientLink {
    private let limit: L

    init(limit: L) { self.limit = limit }

    func gradient(at x: Span<L>, into gradient: inout MutableSpan<L>, asking inner: Evaluator<L>) -> L {
      let value = inner.gradient(x, &gradient)
      for i in 0..<gradient.count { gradient[i] = L.minimum(L.maximum(gradient[i], -limit), limit) }
      return value
    }
  }
}
