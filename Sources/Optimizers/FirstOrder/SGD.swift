import Functions
import Lanes
import Values

/// Gradient descent with momentum, dampening and weight decay, as `torch.optim.SGD` has it.
///
///     bₜ = μ bₜ₋₁ + (1 − τ) gₜ          b₁ = g₁: the first step is not dampened
///     xₜ = xₜ₋₁ − α bₜ                  with `nesterov`: xₜ = xₜ₋₁ − α (gₜ + μ bₜ)
///
/// The learning rate stays outside the buffer; `momentum` and `nesterov` offer the other forms. A run with μ = 0 has no
/// buffer and takes the plain step, whatever τ is. H. Robbins and S. Monro, "A Stochastic Approximation Method", The
/// Annals of Mathematical Statistics 22(3) (1951), 400–407; the form with momentum: I. Sutskever, J. Martens, G. Dahl
/// and G. Hinton, ICML 2013.
struct SGD: DecayingOptimizer {
  static let name = "sgd"
  static let title = "SGD"
  static let formula = "b = μ b + (1−τ) g; x −= α b"
  static let source = "H. Robbins and S. Monro, Annals of Mathematical Statistics 22 (1951) 400–407; torch.optim.SGD"
  static let drivable = ["momentum", "dampening", "weightDecay"]
  static let settings: [Setting<Self>] = [
    .number("learningRate", \.learningRate, .nonNegative, "base learning rate α"),
    .number("momentum", \.momentum, .nonNegative, "momentum μ"),
    .number("dampening", \.dampening, .any, "dampening τ of the gradient that enters the buffer"),
    .flag("nesterov", \.nesterov, "step along g + μ b rather than b"),
    .number("weightDecay", \.weightDecay, .nonNegative, "weight decay λ"),
    .flag("decoupledDecay", \.decoupledDecay, "shrink x by α λ x before the step rather than add λ x to the gradient"),
  ]
  var learningRate = 0.001
  var momentum = 0.0
  var dampening = 0.0
  var nesterov = false
  var weightDecay = 0.0
  var decoupledDecay = false

  func problems() -> [SettingProblem] {
    guard nesterov && dampening != 0 else { return [] }
    return [SettingProblem(key: "dampening", message: "`dampening` must be 0 where `nesterov` is true")]
  }

  typealias Single = State<Double>
  typealias Batch = State<Pack>

  struct State<L: Lane>: FirstOrderDescent {
    private let learningRate: L
    private var weight, momentum: L
    private var hasMomentum: L.Mask
    private var hasBuffer: Bool
    private let nesterov: Bool
    private var hasBegun = false
    let point, gradient: Vector<L>
    private let buffer: Vector<L>

    init(_ settings: Packed<SGD, L>, at start: [L], in arena: Arena) {
      learningRate = settings.learningRate
      momentum = settings.momentum
      weight = 1 - settings.dampening
      hasMomentum = 0 .< momentum
      nesterov = settings.shared(\.nesterov)
      hasBuffer = hasMomentum.any
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
      buffer = arena.zeros(start.count)
    }

    mutating func retune(_ settings: Packed<SGD, L>) {
      momentum = settings.momentum
      weight = 1 - settings.dampening
      hasMomentum = 0 .< momentum
      // The momentum may come later, to any run of the pack.
      hasBuffer = true
    }

    mutating func keep(_ ledger: inout Ledger<L>) {
      ledger.keep("point", point)
      ledger.keep("buffer", buffer)
      ledger.keep("hasBegun", &hasBegun)
    }

    @inline(__always)
    mutating func advance(factor: L) {
      let rate = factor * learningRate
      if hasBuffer {
        advanceBuffered(rate)
      } else {
        update(point, from: gradient) { x, g in x -= rate * g }
      }
    }

    private mutating func advanceBuffered(_ rate: L) {
      let weight = hasBegun ? weight : 1
      hasBegun = true
      update(point, buffer, from: gradient) { [momentum, hasMomentum, nesterov] x, b, g in
        b = momentum * b + weight * g
        let along = nesterov ? g + momentum * b : b
        x -= rate * g.replacing(with: along, where: hasMomentum)
      }
    }
  }
}
