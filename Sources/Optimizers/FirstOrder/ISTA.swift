import Functions
import Lanes
import Values

/// Proximal gradient descent, ISTA: a step against the gradient of the smooth part h of f = h + g, and then the prox of
/// the rest.
///
///     xₜ₊₁ = prox_{α g}(xₜ − α ∇h(xₜ))          prox_{α g}(z) = argminᵤ g(u) + ‖u − z‖²/(2α)
///
/// Of λ‖w‖₁ the prox is the soft threshold at αλ, so that weights become exactly 0, as they do not with a subgradient.
/// With a constant α ≤ 1/L, L being the Lipschitz constant of ∇h, f − f* falls as 1/t. Of a function that does not
/// offer `prox`, all of f is h: gradient descent. A. Beck and M. Teboulle, "A fast iterative shrinkage-thresholding
/// algorithm for linear inverse problems", SIAM Journal on Imaging Sciences 2(1) (2009), 183–202, eq. (1.4) and section
/// 3.
struct ISTA: LockstepOptimizer {
  static let name = "ista"
  static let title = "Proximal gradient descent (ISTA)"
  static let formula = "x = prox_{α g}(x − α ∇h), f = h + g"
  static let source = "A. Beck and M. Teboulle, SIAM J. Imaging Sciences 2 (2009) 183–202, section 3"
  static let settings: [Setting<Self>] = [
    .number("learningRate", \.learningRate, .nonNegative, "base learning rate α")
  ]
  var learningRate = 0.001

  typealias Single = State<Double>
  typealias Batch = State<Pack>

  struct State<L: Lane>: Descent {
    typealias Settings = ISTA
    private let learningRate: L
    let point: Vector<L>
    private let gradient: Vector<L>

    init(_ settings: Packed<ISTA, L>, at start: [L], in arena: Arena) {
      learningRate = settings.learningRate
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
    }

    @inline(__always)
    mutating func evaluate(_ oracle: inout Oracle<L>) -> L { oracle.smoothGradient(at: point, into: gradient) }

    mutating func keep(_ ledger: inout Ledger<L>) { ledger.keep("point", point) }

    @inline(__always)
    mutating func advance(_ oracle: inout Oracle<L>, factor: L) {
      let rate = factor * learningRate
      update(point, from: gradient) { x, g in x -= rate * g }
      oracle.shrink(point, step: rate)
    }
  }
}
