import Functions
import Lanes
import Values

/// Sign descent: every coordinate goes the same way against the gradient's sign.
///
///     xₜ₊₁ = xₜ − α sign gₜ
///
/// J. Bernstein et al., "signSGD", ICML 2018, arXiv:1802.04434, Algorithm 1.
struct SignDescent: LockstepOptimizer {
  static let name = "signDescent"
  static let title = "Sign descent"
  static let formula = "x −= α sign g"
  static let source = "J. Bernstein et al., ICML 2018, Algorithm 1"
  static let settings: [Setting<Self>] = [
    .number("learningRate", \.learningRate, .nonNegative, "base learning rate α")
  ]
  var learningRate = 0.01

  typealias Single = State<Double>
  typealias Batch = State<Pack>

  struct State<L: Lane>: FirstOrderDescent {
    private let learningRate: L
    let point, gradient: Vector<L>

    init(_ settings: Packed<SignDescent, L>, at start: [L], in arena: Arena) {
      learningRate = settings.learningRate
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
    }

    mutating func keep(_ ledger: inout Ledger<L>) { ledger.keep("point", point) }

    @inline(__always)
    mutating func advance(factor: L) {
      let rate = factor * learningRate
      update(point, from: gradient) { x, g in
        // A gradient that is not a number stays one.
        x -= (rate * g).replacing(with: rate, where: 0 .< g).replacing(with: -rate, where: g .< 0)
      }
    }
  }
}
