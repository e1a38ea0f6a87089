import Lanes

/// A method with a decay of the weights among its settings, which it leaves to a link.
///
///     decoupledDecay: false        g ← g + λ x             `weightDecay`
///     decoupledDecay: true         x ← x − α λ x           `decoupledWeightDecay`
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

/// A link that is the decay of the weights among a method's settings.
protocol Decay<L>: AnyObject {
  associatedtype L: Lane
  /// λ of each run.
  var strength: L { get set }
}
