/// AdamW: Adam, with weights that decay apart from the gradient.
///
///     xₜ₋₁ ← xₜ₋₁ − α λ xₜ₋₁          then the step of `adam`
///
/// It is `adam` with the link `decoupledWeightDecay`. I. Loshchilov and F. Hutter, "Decoupled Weight Decay
/// Regularization", ICLR 2019, Algorithm 2, arXiv:1711.05101. λ is 0.01 by default in torch, 10⁻⁴ in Optax and 0.004 in
/// Keras; all three multiply it by the scheduled rate. `nesterov` makes it Optax's NAdamW, or torch's NAdam with
/// decoupled decay.
typealias AdamW = AdamMethod<DecoupledDecay>

/// AdamW's: x shrinks before the step.
enum DecoupledDecay: AdamDecay {
  static let name = "adamw"
  static let title = "AdamW"
  static let formula = "x −= α λ x; x −= α/(1−β₁ᵗ) · m / (√v/√(1−β₂ᵗ) + ε)"
  static let source = "I. Loshchilov and F. Hutter, ICLR 2019, Algorithm 2"
  static let isDecoupled = true
  static let strength = 0.01
  static let summary = "weight decay λ: x shrinks by α λ x before the step"
}
