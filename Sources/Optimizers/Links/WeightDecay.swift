import Functions
import Lanes
import Values

/// Weight decay that is added to the gradient: that of ½ λ‖x‖², hence "L2".
///
///     g ← ∇f(x) + λ x          λ the setting `strength`
///
/// It is a pass of its own, so that methods without it pay nothing. A run with λ = 0 keeps the bits that it would have
/// without any decay in its pack.
struct WeightDecay: Link {
  static let name = "weightDecay"
  static let title = "weight decay (L2)"
  static let formula = "g + λ x"
  static let source = "torch.optim: weight_decay"
  static let settings: [Setting<Self>] = [
    .number("strength", \.strength, .nonNegative, "weight decay λ")
  ]
  var strength = 0.01

  static func state<L: Lane>(_ settings: Packed<Self, L>, at site: LinkSite<L>) -> LinkState<L> {
    .gradient(State(settings.strength))
  }

  private final class State<L: Lane>: GradientLink {
    private let strength: L

    init(_ strength: L) { self.strength = strength }

    func gradient(at x: Span<L>, into gradient: inout MutableSpan<L>, asking inner: Evaluator<L>) -> L {
      let value = inner.gradient(x, &gradient)
      let decays = 0 .< strength
      for i in 0..<gradient.count {
        gradient[i] = gradient[i].replacing(with: gradient[i] + strength * x[i], where: decays)
      }
      return value
    }
  }
}
