import Functions
import Lanes
import Values

/// Normalised gradient descent: steps of constant length against the gradient, however steep it is.
///
///     uₜ = gₜ / (‖gₜ‖₂ + ε)          xₜ₊₁ = xₜ − α uₜ
///     with momentum: bₜ = μ bₜ₋₁ + uₜ,   xₜ₊₁ = xₜ − α bₜ
///
/// With `order` sequential coordinate i moves along the unit vector at the point that the coordinates before it have
/// already moved to, as a loop does that writes each coordinate back at once; a step then asks for n gradients:
///
///     xᵢ ← xᵢ − α uᵢ(x₁′, …, xᵢ₋₁′, xᵢ, …, xₙ),   i = 1 … n
///
/// ε = 0 makes steps of length α exactly, but none where the gradient vanishes; Optax has ε = 10⁻⁶ in
/// `normalize_by_update_norm` and none in `contrib.normalize`. With a constant α the iterates come as near to a minimum
/// as α and then go to and fro.
///
/// N. Z. Shor, *Minimization Methods for Non-Differentiable Functions*, Springer 1985, section 2.1; E. Hazan, K. Levy
/// and S. Shalev-Shwartz, "Beyond convexity: stochastic quasi-convex optimization", NIPS 2015, arXiv:1507.02030,
/// Algorithm 1.
struct NormalizedGradientDescent: LockstepOptimizer {
  static let name = "normalizedGradientDescent"
  static let title = "Normalised gradient descent"
  static let formula = "x −= α g/(‖g‖ + ε)"
  static let source = "N. Z. Shor (1985), section 2.1; E. Hazan, K. Levy and S. Shalev-Shwartz, NIPS 2015, Algorithm 1"
  static let drivable = ["epsilon", "momentum"]
  static let settings: [Setting<Self>] = [
    .number("learningRate", \.learningRate, .nonNegative, "length α of a step"),
    .number("epsilon", \.epsilon, .nonNegative, "ε beside the norm"),
    .number("momentum", \.momentum, .nonNegative, "momentum μ of the unit vectors"),
    .choice("order", \.order, "all coordinates at once, or each at the point that those before it have moved to"),
  ]
  var learningRate = 0.01
  var epsilon = 0.0
  var momentum = 0.0
  var order = Order.simultaneous
  var cost: Counts? { order == .simultaneous ? .oneGradient : nil }

  /// When coordinates see that others have moved.
  enum Order: String, CaseIterable, Sendable { case simultaneous, sequential }

  typealias Single = State<Double>
  typealias Batch = State<Pack>

  struct State<L: Lane>: FirstOrderDescent {
    private let learningRate: L
    private let isSequential: Bool
    private var epsilon: L = 0
    private var momentum: L = 0
    let point, gradient: Vector<L>
    private let buffer: Vector<L>

    init(_ settings: Packed<NormalizedGradientDescent, L>, at start: [L], in arena: Arena) {
      learningRate = settings.learningRate
      isSequential = settings.runs[0].order == .sequential
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
      buffer = arena.zeros(start.count)
      retune(settings)
    }

    mutating func retune(_ settings: Packed<NormalizedGradientDescent, L>) {
      epsilon = settings.epsilon
      momentum = settings.momentum
    }

    mutating func keep(_ ledger: inout Ledger<L>) {
      ledger.keep("point", point)
      ledger.keep("buffer", buffer)
    }

    @inline(__always)
    mutating func advance(_ oracle: inout Oracle<L>, factor: L) {
      if isSequential { advanceInTurn(&oracle, factor: factor) } else { advance(factor: factor) }
    }

    @inline(__always)
    mutating func advance(factor: L) {
      let scale = scale
      let rate = factor * learningRate
      update(point, buffer, from: gradient) { [momentum] x, b, g in
        b = momentum * b + scale * g
        x -= rate * b
      }
    }

    /// One coordinate after the other, each with a gradient of its own.
    private mutating func advanceInTurn(_ oracle: inout Oracle<L>, factor: L) {
      let rate = factor * learningRate
      for i in point.indices {
        if i > 0 { _ = oracle.gradient(at: point, into: gradient) }
        buffer[i] = momentum * buffer[i] + scale * gradient[i]
        point[i] -= rate * buffer[i]
      }
    }

    /// 1/(‖g‖ + ε), 0 where the gradient vanishes.
    @inline(__always) private var scale: L {
      var squares: L = 0
      for i in gradient.indices { squares += gradient[i] * gradient[i] }
      let norm = squares.squareRoot()
      return (1 / (norm + epsilon)).replacing(with: 0, where: norm .== 0)
    }
  }
}
