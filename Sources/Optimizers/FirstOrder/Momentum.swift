import Functions
import Lanes
import Values

/// The heavy ball: a velocity that gradients push and that friction slows.
///
///     torch, optax    bₜ = μ bₜ₋₁ + gₜ          xₜ = xₜ₋₁ − α bₜ
///     keras           vₜ = μ vₜ₋₁ − α gₜ        xₜ = xₜ₋₁ + vₜ           Polyak's own form
///
/// One method while α is constant; under a schedule the first scales the whole velocity by the new rate, the second
/// lets each gradient keep the rate that it came with. B. T. Polyak, "Some methods of speeding up the convergence of
/// iteration methods", USSR Computational Mathematics and Mathematical Physics 4(5) (1964), 1–17, eq. (9),
/// doi:10.1016/0041-5553(64)90137-5.
struct Momentum: DecayingOptimizer {
  static let name = "momentum"
  static let title = "Momentum"
  static let formula = "b = μ b + g; x −= α b"
  static let source = "B. T. Polyak, USSR Computational Mathematics and Mathematical Physics 4 (1964) 1–17"
  static let drivable = ["momentum", "weightDecay"]
  static let settings: [Setting<Self>] = [
    .number("learningRate", \.learningRate, .nonNegative, "base learning rate α"),
    .number("momentum", \.momentum, .nonNegative, "momentum μ"),
    .choice("variant", \.variant, "keras has the learning rate inside the velocity, torch and optax outside"),
    .number("weightDecay", \.weightDecay, .nonNegative, "weight decay λ"),
    .flag("decoupledDecay", \.decoupledDecay, "shrink x by α λ x before the step rather than add λ x to the gradient"),
  ]
  var learningRate = 0.001
  var momentum = 0.9
  var variant = Variant.torch
  var weightDecay = 0.0
  var decoupledDecay = false

  typealias Single = State<Double>
  typealias Batch = State<Pack>

  struct State<L: Lane>: FirstOrderDescent {
    private let learningRate: L
    private var momentum: L
    private let rateInside: Bool
    let point, gradient: Vector<L>
    private let velocity: Vector<L>

    init(_ settings: Packed<Momentum, L>, at start: [L], in arena: Arena) {
      learningRate = settings.learningRate
      momentum = settings.momentum
      rateInside = settings.shared(\.variant) == .keras
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
      velocity = arena.zeros(start.count)
    }

    mutating func retune(_ settings: Packed<Momentum, L>) { momentum = settings.momentum }

    mutating func keep(_ ledger: inout Ledger<L>) {
      ledger.keep("point", point)
      ledger.keep("velocity", velocity)
    }

    @inline(__always)
    mutating func advance(factor: L) {
      let rate = factor * learningRate
      // Inside and outside are one loop: the rate meets the gradient, or the velocity.
      let enters = rateInside ? rate : 1
      let leaves = rateInside ? 1 : rate
      update(point, velocity, from: gradient) { [momentum] x, v, g in
        v = momentum * v + enters * g
        x -= leaves * v
      }
    }
  }
}
