import Functions
import Lanes
import Values

/// Adam: steps along the first moment of the gradient, scaled by the root of the second.
///
///     mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ            vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²
///     xₜ = xₜ₋₁ − α / (1 − β₁ᵗ) · mₜ / (√vₜ / √(1 − β₂ᵗ) + ε)
///
/// D. P. Kingma and J. Ba, "Adam: A Method for Stochastic Optimization", ICLR 2015, Algorithm 1, arXiv:1412.6980.
public struct Adam: LockstepOptimizer {
  public static let name = "adam"
  public static let title = "Adam"
  public static let formula = "x −= α/(1−β₁ᵗ) · m / (√v/√(1−β₂ᵗ) + ε)"
  public static let source = "D. P. Kingma and J. Ba, ICLR 2015, Algorithm 1"
  public static let settings: [Setting<Self>] = [
    .number("learningRate", \.learningRate, .nonNegative, "base learning rate α"),
    .number("beta1", \.beta1, .decay, "decay of the first moment"),
    .number("beta2", \.beta2, .decay, "decay of the second moment"),
    .number("epsilon", \.epsilon, .nonNegative, "added to the root of the second moment"),
  ]
  public var learningRate = 0.001
  public var beta1 = 0.9
  public var beta2 = 0.999
  public var epsilon = 1e-8
  public init() {}

  public typealias Single = State<Double>
  public typealias Batch = State<Pack>

  public struct State<L: Lane>: Descent {
    let learningRate, beta1, beta2, epsilon: L
    var bias: BiasCorrection<L>
    public private(set) var point: [L]
    var gradient, m, v: [L]

    public init(_ settings: Packed<Adam, L>, at start: [L]) {
      learningRate = settings.learningRate
      beta1 = settings.beta1
      beta2 = settings.beta2
      epsilon = settings.epsilon
      bias = BiasCorrection(beta1, beta2)
      point = start
      gradient = .zeros(start.count)
      m = gradient
      v = gradient
    }

    public mutating func step(_ oracle: inout Oracle<L>, factor: L) -> L {
      let value = oracle.gradient(at: point, into: &gradient)
      let (first, second) = bias.next()
      let rate = factor * learningRate * first
      let keep1 = beta1
      let add1 = 1 - beta1
      let keep2 = beta2
      let add2 = 1 - beta2
      let epsilon = epsilon
      update(&point, &m, &v, gradient) { x, m, v, g in
        m = keep1 * m + add1 * g
        v = keep2 * v + add2 * (g * g)
        x -= rate * m / (v.squareRoot() * second + epsilon)
      }
      return value
    }
  }
}
