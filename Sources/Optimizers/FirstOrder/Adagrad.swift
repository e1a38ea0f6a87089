import Functions
import Lanes
import Values

/// Adagrad: each coordinate's rate shrinks with all the gradient that it has seen.
///
///     sₜ = sₜ₋₁ + gₜ²          αₜ = α / (1 + (t − 1) d)          t = 1, 2, …
///     torch           xₜ = xₜ₋₁ − αₜ gₜ / (√sₜ + ε)
///     optax, keras    xₜ = xₜ₋₁ − αₜ gₜ / √(sₜ + ε)              a coordinate with s = 0 stays where it is
///
/// s₀ = `initialAccumulator`: 0 in torch, 0.1 in Optax and Keras; ε is 10⁻¹⁰ in torch, 10⁻⁷ there. J. Duchi, E. Hazan
/// and Y. Singer, "Adaptive Subgradient Methods for Online Learning and Stochastic Optimization", JMLR 12 (2011),
/// 2121–2159, Figure 1 with a diagonal matrix.
struct Adagrad: DecayingOptimizer {
  static let name = "adagrad"
  static let title = "Adagrad"
  static let formula = "s += g²; x −= α g / (√s + ε)"
  static let source = "J. Duchi, E. Hazan and Y. Singer, JMLR 12 (2011) 2121–2159"
  static let drivable = ["rateDecay", "epsilon", "weightDecay"]
  static let settings: [Setting<Self>] = [
    .number("learningRate", \.learningRate, .nonNegative, "base learning rate α"),
    .number("rateDecay", \.rateDecay, .nonNegative, "decay d of the rate itself, α / (1 + (t − 1) d)"),
    .number("initialAccumulator", \.initialAccumulator, .nonNegative, "sum s₀ of squares before the first step"),
    .number("epsilon", \.epsilon, .nonNegative, "ε, added to the root of the sum; in optax and keras under the root"),
    .number("weightDecay", \.weightDecay, .nonNegative, "weight decay λ"),
    .flag("decoupledDecay", \.decoupledDecay, "shrink x by α λ x before the step rather than add λ x to the gradient"),
    .choice("variant", \.variant, "where ε goes: beside the root in torch, under it in optax and keras"),
  ]
  var learningRate = 0.01
  var rateDecay = 0.0
  var initialAccumulator = 0.0
  var epsilon = 1e-10
  var weightDecay = 0.0
  var decoupledDecay = false
  var variant = Variant.torch

  typealias Single = State<Double>
  typealias Batch = State<Pack>

  struct State<L: Lane>: FirstOrderDescent {
    private let learningRate: L
    private var rateDecay: L = 0
    private var epsilon: L = 0
    private var decaysRate = false
    private let epsilonInside: Bool
    private var t: L = 0
    let point, gradient: Vector<L>
    private let sum: Vector<L>

    init(_ settings: Packed<Adagrad, L>, at start: [L], in arena: Arena) {
      learningRate = settings.learningRate
      epsilonInside = settings.shared(\.variant) != .torch
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
      sum = arena.vector(Array(repeating: settings.initialAccumulator, count: start.count))
      retune(settings)
    }

    mutating func retune(_ settings: Packed<Adagrad, L>) {
      rateDecay = settings.rateDecay
      decaysRate = (0 .< rateDecay).any
      epsilon = settings.epsilon
    }

    @inline(__always)
    func ownRate(_ rate: L) -> L { decaysRate ? rate / (1 + t * rateDecay) : rate }

    mutating func keep(_ ledger: inout Ledger<L>) {
      ledger.keep("point", point)
      ledger.keep("sum", sum)
      ledger.keep("t", &t)
    }

    @inline(__always)
    mutating func advance(factor: L) {
      let rate = ownRate(factor * learningRate)
      t += 1
      if epsilonInside {
        update(point, sum, from: gradient) { [epsilon] x, s, g in
          s += g * g
          x -= (rate * g / (s + epsilon).squareRoot()).replacing(with: 0, where: s .== 0)
        }
      } else {
        update(point, sum, from: gradient) { [epsilon] x, s, g in
          s += g * g
          x -= rate * g / (s.squareRoot() + epsilon)
        }
      }
    }
  }
}
