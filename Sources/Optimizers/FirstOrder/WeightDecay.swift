import Lanes

/// Weight decay λ: added to the gradient (the gradient of ½ λ‖x‖², hence "L2"), or apart from it ("decoupled").
///
///     coupled      g ← ∇f(x) + λ x
///     decoupled    x ← x − α λ x          before the step, with the scheduled rate α
///
/// I. Loshchilov and F. Hutter, "Decoupled Weight Decay Regularization", ICLR 2019, arXiv:1711.05101. The paper's
/// decoupled form multiplies λ by the schedule's factor alone; every package multiplies it by the whole rate, and so
/// does this one.
///
/// It is a pass of its own before the step, so that methods without it pay nothing. A run with λ = 0 keeps the bits
/// that it would have without any decay in its pack.
struct WeightDecay<L: Lane> {
  private let strength: L
  private let decays: L.Mask
  /// Whether any run decays its weights.
  let isOn: Bool
  private let isDecoupled: Bool

  init(_ strength: L, decoupled: Bool) {
    self.strength = strength
    decays = 0 .< strength
    isOn = decays.any
    isDecoupled = decoupled
  }

  /// Lets the iterate, or the gradient that the method sees, decay at a learning rate; worth a call where `isOn`.
  func apply(to point: Vector<L>, _ gradient: Vector<L>, at rate: L) {
    let factor = isDecoupled ? rate * strength : strength
    if isDecoupled {
      update(point, from: gradient) { x, _ in x = x.replacing(with: x - factor * x, where: decays) }
    } else {
      update(gradient, from: point) { g, x in g = g.replacing(with: g + factor * x, where: decays) }
    }
  }
}
