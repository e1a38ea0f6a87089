import Functions
import Lanes
import Values

/// Adadelta: steps in the units of x, the ratio of two running root mean squares.
///
///     sₜ = ρ sₜ₋₁ + (1 − ρ) gₜ²
///     Δₜ = √(uₜ₋₁ + ε) / √(sₜ + ε) · gₜ
///     uₜ = ρ uₜ₋₁ + (1 − ρ) Δₜ²          without the learning rate
///     xₜ = xₜ₋₁ − α Δₜ
///
/// M. D. Zeiler, "ADADELTA: An Adaptive Learning Rate Method", arXiv:1212.5701 (2012), Algorithm 1, where α = 1. All
/// packages agree on the recurrence; Keras has α = 0.001, ρ = 0.95, ε = 10⁻⁷ by default and decouples its weight decay.
struct Adadelta: DecayingOptimizer {
  static let name = "adadelta"
  static let title = "Adadelta"
  static let formula = "Δ = √(u+ε)/√(s+ε) · g; x −= α Δ"
  static let source = "M. D. Zeiler, arXiv:1212.5701 (2012), Algorithm 1"
  static let drivable = ["decay", "epsilon", "weightDecay"]
  static let settings: [Setting<Self>] = [
    .number("learningRate", \.learningRate, .nonNegative, "base learning rate α"),
    .number("decay", \.decay, .unit, "decay ρ of both running means"),
    .number("epsilon", \.epsilon, .nonNegative, "ε, added under both roots"),
    .number("weightDecay", \.weightDecay, .nonNegative, "weight decay λ"),
    .flag("decoupledDecay", \.decoupledDecay, "shrink x by α λ x before the step rather than add λ x to the gradient"),
  ]
  var learningRate = 1.0
  var decay = 0.9
  var epsilon = 1e-6
  var weightDecay = 0.0
  var decoupledDecay = false

  typealias Single = State<Double>
  typealias Batch = State<Pack>

  struct State<L: Lane>: FirstOrderDescent {
    private let learningRate: L
    private var keep: L = 0
    private var add: L = 0
    private var epsilon: L = 0
    let point, gradient: Vector<L>
    private let squares, steps: Vector<L>

    init(_ settings: Packed<Adadelta, L>, at start: [L], in arena: Arena) {
      learningRate = settings.learningRate
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
      squares = arena.zeros(start.count)
      steps = arena.zeros(start.count)
      retune(settings)
    }

    mutating func retune(_ settings: Packed<Adadelta, L>) {
      keep = settings.decay
      add = 1 - keep
      epsilon = settings.epsilon
    }

    mutating func keep(_ ledger: inout Ledger<L>) {
      ledger.keep("point", point)
      ledger.keep("squares", squares)
      ledger.keep("steps", steps)
    }

    @inline(__always)
    mutating func advance(factor: L) {
      let rate = factor * learningRate
      update(point, squares, steps, from: gradient) { [keep, add, epsilon] x, s, u, g in
        s = keep * s + add * (g * g)
        let step = (u + epsilon).squareRoot() / (s + epsilon).squareRoot() * g
        u = keep * u + add * (step * step)
        x -= rate * step
      }
    }
  }
}
