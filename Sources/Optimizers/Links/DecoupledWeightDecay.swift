import Lanes
import Values

/// Weight decay apart from the gradient.
///
///     x ← x − α λ x          before the step, with its learning rate α; λ the setting `strength`
///
/// With `adam` it makes `adamw`. I. Loshchilov and F. Hutter, "Decoupled Weight Decay Regularization", ICLR 2019,
/// arXiv:1711.05101. The paper multiplies λ by the schedule's factor alone; every package multiplies it by the whole
/// rate, and so does this one. A run with λ = 0 keeps the bits that it would have without any decay in its pack.
struct DecoupledWeightDecay: Link {
  static let name = "decoupledWeightDecay"
  static let title = "decoupled weight decay"
  static let formula = "x − α λ x, then the step"
  static let source = "I. Loshchilov and F. Hutter, ICLR 2019, arXiv:1711.05101"
  static let settings: [Setting<Self>] = [
    .number("strength", \.strength, .nonNegative, "weight decay λ")
  ]
  var strength = 0.01

  static func state<L: Lane>(_ settings: Packed<Self, L>, at site: LinkSite<L>) -> LinkState<L> {
    .iterate(State(settings.strength))
  }

  private final class State<L: Lane>: IterateLink {
    private let strength: L

    init(_ strength: L) { self.strength = strength }

    func leaving(_ x: Vector<L>, rate: L) { decay(x, by: rate * strength, where: 0 .< strength) }
  }
}
