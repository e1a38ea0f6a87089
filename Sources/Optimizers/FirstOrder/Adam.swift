import Functions
import Lanes
import Values

/// Adam: steps along the first moment of the gradient, scaled by the root of the second.
///
///     mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ            vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²
///     xₜ = xₜ₋₁ − α / (1 − β₁ᵗ) · mₜ / (√vₜ / √(1 − β₂ᵗ) + ε)
///
/// D. P. Kingma and J. Ba, "Adam: A Method for Stochastic Optimization", ICLR 2015, Algorithm 1, arXiv:1412.6980. With
/// `amsgrad`: S. J. Reddi, S. Kale and S. Kumar, "On the Convergence of Adam and Beyond", ICLR 2018, Algorithm 2; with
/// `nesterov`: T. Dozat, "Incorporating Nesterov Momentum into Adam", ICLR Workshop 2016. What each variant does is
/// told by `Moments`; Keras has ε = 10⁻⁷ by default.
typealias Adam = AdamMethod<CoupledDecay>

/// What tells Adam and AdamW apart: how their weights decay.
protocol AdamDecay: Sendable {
  static var name: String { get }
  static var title: String { get }
  static var formula: String { get }
  static var source: String { get }
  static var isDecoupled: Bool { get }
  static var strength: Double { get }
  /// What the setting `weightDecay` means.
  static var summary: String { get }
}

/// Adam's: λ x is added to the gradient.
enum CoupledDecay: AdamDecay {
  static let name = "adam"
  static let title = "Adam"
  static let formula = "x −= α/(1−β₁ᵗ) · m / (√v/√(1−β₂ᵗ) + ε)"
  static let source = "D. P. Kingma and J. Ba, ICLR 2015, Algorithm 1"
  static let isDecoupled = false
  static let strength = 0.0
  static let summary = "weight decay λ, added to the gradient as λ x"
}

/// Adam with one of the two decays of weights, each a link inside.
struct AdamMethod<Decay: AdamDecay>: DecayingOptimizer {
  static var name: String { Decay.name }
  static var title: String { Decay.title }
  static var formula: String { Decay.formula }
  static var source: String { Decay.source }
  static var drivable: [String] { ["beta1", "beta2", "epsilon", "epsilonRoot", "weightDecay"] }
  static var settings: [Setting<Self>] {
    [
      .number("learningRate", \.learningRate, .nonNegative, "base learning rate α"),
      .number("beta1", \.beta1, .decay, "decay β₁ of the first moment"),
      .number("beta2", \.beta2, .decay, "decay β₂ of the second moment"),
      .number("epsilon", \.epsilon, .nonNegative, "ε, added to the root of the second moment"),
      .number("epsilonRoot", \.epsilonRoot, .nonNegative, "ε′, added under the root"),
      .flag("amsgrad", \.amsgrad, "divide by the root of the largest second moment so far"),
      .flag("nesterov", \.nesterov, "look one step ahead in the first moment: torch's NAdam, or as Optax does")
        .named { $0.isNAdam ? "torch.optim.NAdam" : .bool($0.nesterov) },
      .flag("biasCorrection", \.biasCorrection, "divide the moments by 1 − βᵗ"),
      .number("weightDecay", \.weightDecay, .nonNegative, Decay.summary),
      .choice(
        "variant", \.variant, "keras adds ε before the bias is corrected; optax's amsgrad compares corrected moments"),
    ]
  }
  var learningRate = 0.001
  var beta1 = 0.9
  var beta2 = 0.999
  var epsilon = 1e-8
  var epsilonRoot = 0.0
  var amsgrad = false
  var nesterov = false
  var biasCorrection = true
  var weightDecay = Decay.strength
  var variant = Variant.torch
  var decoupledDecay: Bool { Decay.isDecoupled }
  /// Whether it is torch's NAdam, which has no AMSGrad.
  private var isNAdam: Bool { nesterov && variant == .torch && !amsgrad }

  typealias Single = State<Double>
  typealias Batch = State<Pack>

  struct State<L: Lane>: FirstOrderDescent {
    typealias Settings = AdamMethod
    private let learningRate: L
    private var moments: Moments<L>
    let point, gradient: Vector<L>

    init(_ settings: Packed<AdamMethod, L>, at start: [L], in arena: Arena) {
      learningRate = settings.learningRate
      moments = Moments(
        beta1: settings.beta1, beta2: settings.beta2, epsilon: settings.epsilon, epsilonRoot: settings.epsilonRoot,
        variant: settings.shared(\.variant), amsgrad: settings.shared(\.amsgrad), nesterov: settings.shared(\.nesterov),
        correctsBias: settings.shared(\.biasCorrection), dimension: start.count, in: arena)
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
    }

    mutating func retune(_ settings: Packed<AdamMethod, L>) {
      moments.retune(
        beta1: settings.beta1, beta2: settings.beta2, epsilon: settings.epsilon, epsilonRoot: settings.epsilonRoot)
    }

    mutating func keep(_ ledger: inout Ledger<L>) {
      ledger.keep("point", point)
      moments.keep(&ledger)
    }

    @inline(__always)
    mutating func advance(factor: L) { moments.advance(point, gradient, at: factor * learningRate) }
  }
}
