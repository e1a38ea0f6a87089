import Lanes
import Schedules
import Values

/// Stochastic weight averaging: the mean of the iterates of the end of a run, which is recorded in their place.
///
///     x̄ = xₛ after step s,     then after every c steps     x̄ ← x̄ + (x − x̄) / (n + 1),     n the iterates in x̄
///
/// Before step s the iterate itself is recorded. s is the setting `start`, c is `every`. P. Izmailov, D. Podoprikhin,
/// T. Garipov, D. Vetrov and A. G. Wilson, "Averaging Weights Leads to Wider Optima and Better Generalization", UAI
/// 2018, arXiv:1803.05407, Algorithm 1; torch's `AveragedModel`.
struct StochasticAverage: Link {
  static let name = "swa"
  static let title = "stochastic weight averaging"
  static let formula = "x̄ += (x − x̄)/(n + 1) every c steps from `start` on, and x̄ is recorded"
  static let source = "P. Izmailov et al., UAI 2018, arXiv:1803.05407, Algorithm 1"
  static let isRecorded = true
  static let settings: [Setting<Self>] = [
    .number("start", \.start, .positive, "the step whose iterate is the first: a fraction of the horizon, or steps"),
    .integer("every", \.every, .between(1, 1_000_000_000), "steps c from one iterate to the next"),
  ]
  var start = 0.75
  var every = 1

  func problems() -> [SettingProblem] { [Length.problem("start", start)].compactMap { $0 } }

  static func state<L: Lane>(_ settings: Packed<Self, L>, at site: LinkSite<L>) -> LinkState<L> {
    var starts: L = 0
    for (run, settings) in settings.runs.enumerated() {
      starts[run] = Double(Length.whole(settings.start, of: site.horizons[run]))
    }
    return .iterate(State(starts, settings.shared(\.every), site.arena.vector(site.start)))
  }

  private final class State<L: Lane>: IterateLink {
    private let starts, every: L
    private let average: Vector<L>
    private var step: L = 0
    private var count: L = 0
    var reported: Vector<L>? { average }

    init(_ starts: L, _ every: Int, _ average: Vector<L>) {
      self.starts = starts
      self.every = L(Double(every))
      self.average = average
    }

    func keep(_ ledger: inout Ledger<L>) {
      ledger.keep("average", average)
      ledger.keep("step", &step)
      ledger.keep("count", &count)
    }

    func arrived(_ x: Vector<L>) {
      step += 1
      let periods = (step - starts) / every
      let enters = periods .== periods.roundedDown()
      // Until the first iterate enters, the average is the iterate.
      let isEarly = step .< starts
      count = count.replacing(with: count + 1, where: enters .& .!isEarly)
      let weight = (1 / count).replacing(with: 0, where: .!enters)
      update(average, from: x) { [count] mean, x in
        let moved = mean + weight * (x - mean)
        mean = moved.replacing(with: x, where: isEarly .| (count .== 1) .& enters)
      }
    }
  }
}
