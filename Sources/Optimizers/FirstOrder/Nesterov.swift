import Functions
import Lanes
import Values

/// Nesterov's momentum: the gradient is taken where the velocity is about to carry the iterate.
///
///     torch, optax    bₜ = μ bₜ₋₁ + gₜ                          xₜ = xₜ₋₁ − α (gₜ + μ bₜ)
///     keras           vₜ = μ vₜ₋₁ − α gₜ                        xₜ = xₜ₋₁ + μ vₜ − α gₜ
///     lookAhead       vₜ = μ vₜ₋₁ − α ∇f(xₜ₋₁ + μ vₜ₋₁)         xₜ = xₜ₋₁ + vₜ
///
/// The packages store the look-ahead point y = x + μ v as their variable, which makes `lookAhead` of (x, v) the same as
/// `torch` of (y, b) at a constant rate; they differ under a schedule as `momentum` tells. The harness measures f at
/// the stored variable in all three. Weight decay is of the place where the gradient is taken.
///
/// Y. E. Nesterov, "A method of solving a convex programming problem with convergence rate O(1/k²)", Soviet
/// Mathematics Doklady 27 (1983), 372–376; `lookAhead` is eqs. (3) and (4) of I. Sutskever, J. Martens, G. Dahl and G.
/// Hinton, "On the importance of initialization and momentum in deep learning", ICML 2013.
struct Nesterov: DecayingOptimizer {
  static let name = "nesterov"
  static let title = "Nesterov momentum"
  static let formula = "b = μ b + g; x −= α (g + μ b)"
  static let source = "Y. E. Nesterov, Soviet Mathematics Doklady 27 (1983) 372–376; I. Sutskever et al., ICML 2013"
  static let drivable = ["momentum", "weightDecay"]
  static let revision = 2
  static let settings: [Setting<Self>] = [
    .number("learningRate", \.learningRate, .nonNegative, "base learning rate α"),
    .number("momentum", \.momentum, .nonNegative, "momentum μ"),
    .choice(
      "variant", \.variant,
      "keras has the learning rate inside the velocity; lookAhead takes the gradient at x + μ v and keeps x"),
    .number("weightDecay", \.weightDecay, .nonNegative, "weight decay λ"),
    .flag("decoupledDecay", \.decoupledDecay, "shrink x by α λ x before the step rather than add λ x to the gradient"),
  ]
  var learningRate = 0.001
  var momentum = 0.9
  var variant = Form.torch
  var weightDecay = 0.0
  var decoupledDecay = false

  /// Which variable is stored, and where the learning rate enters.
  enum Form: String, CaseIterable, Sendable { case torch, optax, keras, lookAhead }

  typealias Single = State<Double>
  typealias Batch = State<Pack>

  struct State<L: Lane>: Descent {
    private let learningRate: L
    private var momentum: L
    private let form: Form
    let point: Vector<L>
    private let gradient, velocity, ahead: Vector<L>

    init(_ settings: Packed<Nesterov, L>, at start: [L], in arena: Arena) {
      learningRate = settings.learningRate
      momentum = settings.momentum
      form = settings.shared(\.variant)
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
      velocity = arena.zeros(start.count)
      ahead = arena.vector(start)
    }

    mutating func retune(_ settings: Packed<Nesterov, L>) { momentum = settings.momentum }

    @inline(__always)
    var slope: (gradient: Vector<L>, place: Vector<L>)? { (gradient, form == .lookAhead ? ahead : point) }

    @inline(__always)
    mutating func evaluate(_ oracle: inout Oracle<L>) -> L {
      if form != .lookAhead { return oracle.gradient(at: point, into: gradient) }
      update(ahead, from: point) { y, x in y = x }
      update(ahead, from: velocity) { [momentum] y, v in y += momentum * v }
      _ = oracle.gradient(at: ahead, into: gradient)
      return oracle.watch(point)
    }

    mutating func keep(_ ledger: inout Ledger<L>) {
      ledger.keep("point", point)
      ledger.keep("velocity", velocity)
    }

    @inline(__always)
    mutating func advance(_ oracle: inout Oracle<L>, factor: L) {
      let rate = factor * learningRate
      switch form {
      case .torch, .optax:
        update(point, velocity, from: gradient) { [momentum] x, b, g in
          b = momentum * b + g
          x -= rate * (g + momentum * b)
        }
      case .keras:
        update(point, velocity, from: gradient) { [momentum] x, v, g in
          let pull = rate * g
          v = momentum * v - pull
          x += momentum * v - pull
        }
      case .lookAhead:
        update(point, velocity, from: gradient) { [momentum] x, v, g in
          v = momentum * v - rate * g
          x += v
        }
      }
    }
  }
}
