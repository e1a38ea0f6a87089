import Functions
import Lanes
import Values

/// RMSprop: the gradient over a running root mean square of itself.
///
///     vₜ = ρ vₜ₋₁ + (1 − ρ) gₜ²          with `centered`: less the square of the running mean, v − ḡ²
///     torch           dₜ = gₜ / (√vₜ + ε)      bₜ = μ bₜ₋₁ + dₜ       xₜ = xₜ₋₁ − α bₜ
///     optax, keras    dₜ = gₜ / √(vₜ + ε)      bₜ = μ bₜ₋₁ + α dₜ     xₜ = xₜ₋₁ − bₜ
///     timm            dₜ = gₜ / √(vₜ + ε)      bₜ = μ bₜ₋₁ + dₜ       xₜ = xₜ₋₁ − α bₜ
///
/// v₀ = `initialAccumulator`: 0 but for TensorFlow's and timm's 1. With `nesterov` the step is d + μ b in place of b;
/// with `biasCorrection` v and ḡ are divided by 1 − ρᵗ first (both as in Optax). ρ is 0.99 in torch and 0.9 in Optax
/// and Keras. timm's `RMSpropTF` is `timm` with its `lr_in_momentum` off, and `optax` with it on, as it is by default.
/// T. Tieleman and G. Hinton, COURSERA: Neural Networks for Machine Learning, Lecture 6.5 (2012); centred:
/// A. Graves, "Generating Sequences With Recurrent Neural Networks", arXiv:1308.0850 (2013), eqs. (38) to (41).
struct RMSprop: DecayingOptimizer {
  static let name = "rmsprop"
  static let title = "RMSprop"
  static let formula = "v = ρ v + (1−ρ) g²; x −= α g / (√v + ε)"
  static let source = "T. Tieleman and G. Hinton, Neural Networks for Machine Learning, Lecture 6.5 (2012)"
  static let drivable = ["decay", "epsilon", "momentum", "weightDecay"]
  static let settings: [Setting<Self>] = [
    .number("learningRate", \.learningRate, .nonNegative, "base learning rate α"),
    .number("decay", \.decay, .unit, "decay ρ of the running means"),
    .number("epsilon", \.epsilon, .nonNegative, "ε, added to the root; in optax and keras under the root"),
    .number("momentum", \.momentum, .nonNegative, "momentum μ"),
    .flag("nesterov", \.nesterov, "step along d + μ b rather than b"),
    .flag("centered", \.centered, "divide by the standard deviation of the gradient rather than its root mean square"),
    .number("initialAccumulator", \.initialAccumulator, .nonNegative, "mean square v₀ before the first step"),
    .flag("biasCorrection", \.biasCorrection, "divide the running means by 1 − ρᵗ"),
    .number("weightDecay", \.weightDecay, .nonNegative, "weight decay λ"),
    .flag("decoupledDecay", \.decoupledDecay, "shrink x by α λ x before the step rather than add λ x to the gradient"),
    .choice(
      "variant", \.variant,
      "torch has ε beside the root and α outside the momentum; optax and keras inside both; timm ε inside and α outside"
    ),
  ]
  var learningRate = 0.01
  var decay = 0.99
  var epsilon = 1e-8
  var momentum = 0.0
  var nesterov = false
  var centered = false
  var initialAccumulator = 0.0
  var biasCorrection = false
  var weightDecay = 0.0
  var decoupledDecay = false
  var variant = Form.torch

  /// Where ε and the learning rate enter.
  enum Form: String, CaseIterable, Sendable { case torch, optax, keras, timm }

  typealias Single = State<Double>
  typealias Batch = State<Pack>
}
