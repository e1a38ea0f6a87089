import Functions
import Lanes
import Values

/// Accelerated proximal gradient descent, FISTA: ISTA's step from a point beyond the iterate.
///
///     xₖ = prox_{α g}(yₖ − α ∇h(yₖ))          y₁ = x₀, t₁ = 1
///     tₖ₊₁ = (1 + √(1 + 4 tₖ²))/2
///     yₖ₊₁ = xₖ + (tₖ − 1)/tₖ₊₁ (xₖ − xₖ₋₁)
///
/// With a constant α ≤ 1/L, L being the Lipschitz constant of ∇h, f − f* falls as 1/k². The harness measures f at x. Of
/// a function that does not offer `prox`, all of f is h: then it is Nesterov's method of 1983. A. Beck and M. Teboulle,
/// SIAM Journal on Imaging Sciences 2(1) (2009), 183–202, eqs. (4.1) to (4.3), with constant step size.
struct FISTA: LockstepOptimizer {
  static let name = "fista"
  static let title = "Accelerated proximal gradient descent (FISTA)"
  static let formula = "x = prox_{α g}(y − α ∇h(y)); y = x + (t − 1)/t′ (x − x before)"
  static let source = "A. Beck and M. Teboulle, SIAM J. Imaging Sciences 2 (2009) 183–202, eqs. (4.1)–(4.3)"
  static let settings: [Setting<Self>] = [
    .number("learningRate", \.learningRate, .nonNegative, "base learning rate α")
  ]
  var learningRate = 0.001

  typealias Single = State<Double>
  typealias Batch = State<Pack>

  struct State<L: Lane>: Descent {
    typealias Settings = FISTA
    private let learningRate: L
    /// tₖ, from 1.
    private var t: L = 1
    let point: Vector<L>
    private let gradient, ahead: Vector<L>

    init(_ settings: Packed<FISTA, L>, at start: [L], in arena: Arena) {
      learningRate = settings.learningRate
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
      ahead = arena.vector(start)
    }

    @inline(__always)
    mutating func evaluate(_ oracle: inout Oracle<L>) -> L {
      _ = oracle.smoothGradient(at: ahead, into: gradient)
      return oracle.watch(point)
    }

    mutating func keep(_ ledger: inout Ledger<L>) {
      ledger.keep("point", point)
      ledger.keep("ahead", ahead)
      ledger.keep("t", &t)
    }

    @inline(__always)
    mutating func advance(_ oracle: inout Oracle<L>, factor: L) {
      let rate = factor * learningRate
      update(ahead, from: gradient) { y, g in y -= rate * g }
      oracle.shrink(ahead, step: rate)
      let next = 0.5 * (1 + (1 + 4 * (t * t)).squareRoot())
      let momentum = (t - 1) / next
      t = next
      update(point, ahead, from: gradient) { x, y, _ in
        let step = y - x
        x = y
        y += momentum * step
      }
    }
  }
}
