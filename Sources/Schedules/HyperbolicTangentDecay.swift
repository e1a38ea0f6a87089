import Lanes
import Values

/// Hyperbolic-tangent decay.
///
///     factor(t) = end + (aᵢ − end) (1 − tanh((1 − u) lower + u upper)) / 2
///
/// u is the fraction of cycle i that is over: `cycles` of equal length fill the horizon, and their peaks are aᵢ =
/// amplitudeⁱ. By default there is one, and u = t/T. From the horizon on the factor is `end`. The first factor is short
/// of 1 by about e^(2 lower). Cycles are those of timm's `TanhLRScheduler`.
///
/// B. Y. Hsueh, W. Li and I.-C. Wu, "Stochastic gradient descent with hyperbolic-tangent decay on classification",
/// WACV (2019), arXiv:1806.01593, eq. (4).
struct HyperbolicTangentDecay: Schedule {
  var lower = -6.0
  var upper = 3.0
  var end = 0.0
  var cycles = 1
  var amplitude = 1.0

  static let name = "tanh"
  static let title = "hyperbolic-tangent decay"
  static let formula = "end + (amplitudeⁱ − end) (1 − tanh((1 − u) lower + u upper)) / 2, u = t/T of cycle i"
  static let source = "B. Y. Hsueh, W. Li and I.-C. Wu, WACV (2019), arXiv:1806.01593"
  static let settings: [Setting<Self>] = [
    .number("lower", \.lower, .any, "L: where on tanh a cycle begins"),
    .number("upper", \.upper, .any, "U: where on tanh it ends"),
    .number("end", \.end, .nonNegative, "the least factor, and that from the horizon on"),
    .integer("cycles", \.cycles, .atLeast(1), "how often it falls over the horizon"),
    .number("amplitude", \.amplitude, .positive, "what each cycle's peak is to the one before"),
  ]
  init() {}

  func problems() -> [SettingProblem] {
    if lower <= upper { return [] }
    return [
      SettingProblem(
        key: "upper", message: "`upper` must be at least `lower`, \(lower.shortest), not \(upper.shortest)")
    ]
  }

  func factor(at step: Int, of steps: Int) -> Double {
    if step >= steps { return end }
    let (cycle, u) = EqualCycles.place(step, of: steps, cycles: cycles)
    let wave = (1 - .tanh(lower * (1 - u) + upper * u)) / 2
    return end + (.power(amplitude, cycle) - end) * wave
  }
}
