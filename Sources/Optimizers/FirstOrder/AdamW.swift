import Functions
import Lanes
import Values

/// AdamW: Adam, with weights that decay apart from the gradient.
///
///     xₜ₋₁ ← xₜ₋₁ − α λ xₜ₋₁          then the step of `adam`
///
/// I. Loshchilov and F. Hutter, "Decoupled Weight Decay Regularization", ICLR 2019, Algorithm 2, arXiv:1711.05101. λ is
/// 0.01 by default in torch, 10⁻⁴ in Optax and 0.004 in Keras; all three multiply it by the scheduled rate. `nesterov`
/// makes it Optax's NAdamW.
struct AdamW: LockstepOptimizer {
  static let name = "adamw"
  static let title = "AdamW"
  static let formula = "x −= α λ x; x −= α/(1−β₁ᵗ) · m / (√v/√(1−β₂ᵗ) + ε)"
  static let source = "I. Loshchilov and F. Hutter, ICLR 2019, Algorithm 2"
  static let momentumKey: String? = "beta1"
  static let settings: [Setting<Self>] = [
    .number("learningRate", \.learningRate, .nonNegative, "base learning rate α"),
    .number("beta1", \.beta1, .decay, "decay β₁ of the first moment"),
    .number("beta2", \.beta2, .decay, "decay β₂ of the second moment"),
    .number("epsilon", \.epsilon, .nonNegative, "ε, added to the root of the second moment"),
    .number("epsilonRoot", \.epsilonRoot, .nonNegative, "ε′, added under the root"),
    .flag("amsgrad", \.amsgrad, "divide by the root of the largest second moment so far"),
    .flag("nesterov", \.nesterov, "look one step ahead in the first moment, as Optax does"),
    .flag("biasCorrection", \.biasCorrection, "divide the moments by 1 − βᵗ"),
    .number("weightDecay", \.weightDecay, .nonNegative, "weight decay λ: x shrinks by α λ x before the step"),
    .choice(
      "variant", \.variant, "keras adds ε before the bias is corrected; optax's amsgrad compares corrected moments"),
  ]
  var learningRate = 0.001
  var beta1 = 0.9
  var beta2 = 0.999
  var epsilon = 1e-8
  var epsilonRoot = 0.0
  var amsgrad = false
  var nesterov = false
  var biasCorrection = true
  var weightDecay = 0.01
  var variant = Variant.torch

  typealias Single = State<Double>
  typealias Batch = State<Pack>

  struct State<L: Lane>: FirstOrderDescent {
    private let learningRate: L
    private let decay: WeightDecay<L>
    private var moments: Moments<L>
    let point, gradient: Vector<L>

    init(_ settings: Packed<AdamW, L>, at start: [L], in arena: Arena) {
      learningRate = settings.learningRate
      decay = WeightDecay(settings.weightDecay, decoupled: true)
      moments = Moments(
        beta1: settings.beta1, beta2: settings.beta2, epsilon: settings.epsilon, epsilonRoot: settings.epsilonRoot,
        variant: settings.shared(\.variant), amsgrad: settings.shared(\.amsgrad), nesterov: settings.shared(\.nesterov),
        correctsBias: settings.shared(\.biasCorrection), dimension: start.count, in: arena)
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
    }

    mutating func setMomentum(_ momentum: L) { moments.setBeta1(momentum) }

    @inline(__always)
    mutating func advance(factor: L) {
      let rate = factor * learningRate
      if decay.isOn { decay.apply(to: point, gradient, at: rate) }
      moments.advance(point, gradient, at: rate)
    }
  }
}
