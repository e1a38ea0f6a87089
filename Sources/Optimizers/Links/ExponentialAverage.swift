import Lanes
import Values

/// The exponential moving average of the iterates, which is recorded in their place.
///
///     x̄₁ = x₁,      x̄ₜ = x̄ₜ₋₁ + (1 − d) (xₜ − x̄ₜ₋₁)          d the setting `decay`
///
/// The method goes its way as if there were no average; values, targets and the best point of the run are those of x̄.
/// torch's `AveragedModel` with `get_ema_multi_avg_fn`, whose first iterate is a copy. B. T. Polyak and A. B. Juditsky,
/// "Acceleration of stochastic approximation by averaging", SIAM J. Control Optim. 30 (1992), 838–855, for averages of
/// iterates.
struct ExponentialAverage: Link {
  static let name = "ema"
  static let title = "exponential moving average of the iterates"
  static let formula = "x̄ += (1 − d) (x − x̄), and x̄ is recorded"
  static let source = "torch AveragedModel; B. T. Polyak and A. B. Juditsky, SIAM J. Control Optim. 30 (1992) 838–855"
  static let isRecorded = true
  static let settings: [Setting<Self>] = [
    .number("decay", \.decay, .unit, "decay d of the average")
  ]
  var decay = 0.999

  static func state<L: Lane>(_ settings: Packed<Self, L>, at site: LinkSite<L>) -> LinkState<L> {
    .iterate(State(settings.decay, site.arena.vector(site.start)))
  }

  private final class State<L: Lane>: IterateLink {
    private let weight: L
    private let average: Vector<L>
    private var hasBegun = false
    var reported: Vector<L>? { average }

    init(_ decay: L, _ average: Vector<L>) {
      weight = 1 - decay
      self.average = average
    }

    func keep(_ ledger: inout Ledger<L>) {
      ledger.keep("average", average)
      ledger.keep("hasBegun", &hasBegun)
    }

    func arrived(_ x: Vector<L>) {
      let weight = hasBegun ? weight : 1
      update(average, from: x) { [hasBegun] mean, x in mean = hasBegun ? mean + weight * (x - mean) : x }
      hasBegun = true
    }
  }
}
