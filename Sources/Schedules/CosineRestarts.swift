import Lanes
import Values

/// Cosine annealing with warm restarts.
///
///     factor(t) = end + (1 − end) aᵢ (1 + cos πu) / 2        decaying: range
///     factor(t) = end + (aᵢ − end) (1 + cos πu) / 2          decaying: peak
///
/// u is the fraction of cycle i that is over, cycle i has the length period · multiplierⁱ, and aᵢ = amplitudeⁱ. The
/// cycle begins at its restart: there u = 0. After the last of `cycles` cycles the factor is `end`. With a period of
/// null, so many cycles fill the horizon: by default three, each twice as long as the one before.
///
/// torch's `CosineAnnealingWarmRestarts` has cycles = null and amplitude = 1; keras's `CosineDecayRestarts` decays the
/// range, timm's `CosineLRScheduler` the peak; hard restarts of transformers have period = null and multiplier = 1.
///
/// I. Loshchilov and F. Hutter, "SGDR: stochastic gradient descent with warm restarts" (2017), arXiv:1608.03983, §3.
struct CosineRestarts: Schedule {
  enum Decaying: String, CaseIterable, Sendable {
    case range, peak
  }

  var period: Double?
  var multiplier = 2.0
  var cycles: Double? = 3
  var amplitude = 1.0
  var decaying = Decaying.range
  var end = 0.0

  static let name = "cosineRestarts"
  static let title = "cosine annealing with warm restarts"
  static let formula = "end + (1 − end) amplitudeⁱ (1 + cos πu) / 2, u of cycle i"
  static let source = "I. Loshchilov and F. Hutter, ICLR (2017), arXiv:1608.03983, §3"
  static let settings: [Setting<Self>] = [
    .optionalNumber(
      "period", \.period, .positive, "length of the first cycle: a fraction, or steps; null: the cycles fill T"),
    .number("multiplier", \.multiplier, .atLeast(1), "how many times longer each cycle is than the one before"),
    .optionalNumber("cycles", \.cycles, .atLeast(1), "how many cycles there are; null: no end of them"),
    .number("amplitude", \.amplitude, .positive, "what each cycle's amplitude is to the one before"),
    .choice("decaying", \.decaying, "what the amplitude multiplies: peak less end (range), or the peak"),
    .number("end", \.end, .nonNegative, "factor at the end of each cycle"),
  ]
  init() {}

  func problems() -> [SettingProblem] {
    var problems = [Length.problem("period", period)].compactMap { $0 }
    if let cycles, cycles > Double(Self.mostCycles) {
      problems.append(
        SettingProblem(key: "cycles", message: "`cycles` must be at most \(Self.mostCycles), not \(cycles.shortest)"))
    }
    if let cycles, cycles != cycles.rounded() {
      problems.append(
        SettingProblem(key: "cycles", message: "`cycles` must be null or a whole number, not \(cycles.shortest)"))
    }
    if period == nil && cycles == nil {
      problems.append(SettingProblem(key: "period", message: "`period` and `cycles` must not both be null"))
    }
    return problems
  }

  func factor(at step: Int, of steps: Int) -> Double {
    let (cycle, u) = position(Double(step), of: steps)
    if let cycles, Double(cycle) >= cycles { return end }
    let height = Double.power(amplitude, cycle)
    let range = decaying == .range ? (1 - end) * height : height - end
    return end + range * ((1 + .cos(.pi * u)) / 2)
  }

  /// Beyond this many cycles within the steps before t none are told apart.
  private static let mostCycles = 100_000

  /// The cycle that step t is in, from 0, and the fraction of it that is over.
  private func position(_ t: Double, of steps: Int) -> (cycle: Int, fraction: Double) {
    var length = firstPeriod(of: steps)
    // So many cycles that the first has no length: all of them are over at once.
    guard length > 0 else { return (t > 0 ? Self.mostCycles : 0, 0) }
    guard multiplier > 1 else {
      let cycle = (t / length).roundedDown()
      return (Int(min(cycle, 0x1p53)), (t - cycle * length) / length)
    }
    var cycle = 0
    var start = 0.0
    while t >= start + length, cycle < Self.mostCycles {
      start += length
      length *= multiplier
      cycle += 1
    }
    return (cycle, (t - start) / length)
  }

  /// The length of the first cycle in steps: with m the multiplier and c the cycles that fill the horizon,
  /// T (m − 1) / (mᶜ − 1), or T / c.
  private func firstPeriod(of steps: Int) -> Double {
    if let period { return Length.steps(period, of: steps) }
    let cycles = cycles ?? 1
    return Double(steps) / (multiplier > 1 ? (.pow(multiplier, cycles) - 1) / (multiplier - 1) : cycles)
  }
}
