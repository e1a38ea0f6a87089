import Functions
import Lanes
import Values

/// Gradient descent: a step against the gradient, as long as the gradient is steep.
///
///     xₜ₊₁ = xₜ − α ∇f(xₜ)
///
/// A.-L. Cauchy, "Méthode générale pour la résolution des systèmes d'équations simultanées", Comptes rendus
/// hebdomadaires des séances de l'Académie des sciences 25 (1847), 536–538. The recurrence of `sgd` without momentum.
struct GradientDescent: LockstepOptimizer {
  static let name = "gradientDescent"
  static let title = "Gradient descent"
  static let formula = "x −= α g"
  static let source = "A.-L. Cauchy, Comptes rendus 25 (1847) 536–538"
  static let settings: [Setting<Self>] = [
    .number("learningRate", \.learningRate, .nonNegative, "base learning rate α")
  ]
  var learningRate = 0.001

  typealias Single = State<Double>
  typealias Batch = State<Pack>

  struct State<L: Lane>: FirstOrderDescent {
    private let learningRate: L
    let point, gradient: Vector<L>

    init(_ settings: Packed<GradientDescent, L>, at start: [L], in arena: Arena) {
      learningRate = settings.learningRate
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
    }

    mutating func keep(_ ledger: inout Ledger<L>) { ledger.keep("point", point) }

    @inline(__always)
    mutating func advance(factor: L) {
      let rate = factor * learningRate
      update(point, from: gradient) { x, g in x -= rate * g }
    }
  }
}
