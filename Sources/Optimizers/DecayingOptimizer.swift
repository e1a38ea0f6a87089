import Lanes

/// A method with a decay of the weights among its settings, which it leaves to the loop.
///
///     decoupledDecay: false       g ← g + λ x            as the link `weightDecay`, the last on the gradient
///     decoupledDecay: true        x ← x − α λ x          as the link `decoupledWeightDecay`, the last before the step
protocol DecayingOptimizer: LockstepOptimizer {
  /// λ.
  var weightDecay: Double { get }
  /// Whether x shrinks before the step rather than λ x being added to the gradient.
  var decoupledDecay: Bool { get }
}

extension DecayingOptimizer {
  static func weightDecay<L: Lane>(_ settings: Packed<Self, L>) -> (strength: L, isDecoupled: Bool)? {
    (settings.weightDecay, settings.shared(\.decoupledDecay))
  }
}

/// The decay of the weights among a method's settings, inlined into the loop: a pass of its own, and no call.
struct OwnDecay<L: Lane> {
  private var strength: L
  private var decays: L.Mask
  /// Whether λ x is added to the gradient.
  let isCoupled: Bool
  /// Whether x shrinks before the step.
  let isDecoupled: Bool

  /// - Parameter drives: what schedules drive; without any, a decay of 0 for every run is none.
  init<O: Optimizer>(_ settings: Packed<O, L>, _ drives: Drives<O, L>?) {
    let own = O.weightDecay(settings)
    strength = own?.strength ?? 0
    decays = 0 .< strength
    let isOn = own != nil && (decays.any || drives?.contains("weightDecay") == true)
    isDecoupled = isOn && own?.isDecoupled == true
    isCoupled = isOn && !isDecoupled
  }

  /// Has the decay of these settings.
  mutating func retune<O: Optimizer>(_ settings: Packed<O, L>) {
    strength = O.weightDecay(settings)?.strength ?? 0
    decays = 0 .< strength
  }

  /// g ← g + λ x, x being where g was asked.
  @inline(__always)
  func add(to gradient: Vector<L>, at x: Vector<L>) {
    update(gradient, from: x) { [strength, decays] g, x in
      g = g.replacing(with: g + strength * x, where: decays)
    }
  }

  /// x ← x − α λ x.
  @inline(__always)
  func shrink(_ x: Vector<L>, rate: L) { decay(x, by: rate * strength, where: decays) }
}

/// x ← x − f x for the chosen runs; the others keep their bits.
@inline(__always)
func decay<L: Lane>(_ x: Vector<L>, by factor: L, where decays: L.Mask) {
  update(x) { x in x = x.replacing(with: x - factor * x, where: decays) }
}
