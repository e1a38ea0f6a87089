import Lanes
import Values

/// Decay by a power of the time that is left.
///
///     factor(t) = end + (aᵢ − end) (1 − u^timePower)^power
///
/// u is the fraction of cycle i that is over: `cycles` of equal length fill the horizon, and their peaks are aᵢ =
/// amplitudeⁱ. By default there is one, and u = t/T. From the horizon on the factor is `end`; with `cycle` the horizon
/// is instead extended to the next multiple of T that is not less than t, and the factor jumps up there (keras and
/// paddle).
///
/// The default is the "poly" policy of L.-C. Chen et al., "DeepLab" (2017), arXiv:1606.00915, §4.1. torch's
/// `PolynomialLR` has end = 0. `timePower` is the k of T. Zhang and W. Li, "k-decay" (2020), arXiv:2004.05909; cycles
/// and their peaks are those of timm's `PolyLRScheduler`.
struct PolynomialDecay: Schedule {
  var end = 0.0
  var power = 0.9
  var timePower = 1.0
  var cycles = 1
  var amplitude = 1.0
  var cycle = false

  static let name = "polynomial"
  static let title = "polynomial decay"
  static let formula = "end + (amplitudeⁱ − end) (1 − u^timePower)^power, u = t/T of cycle i"
  static let source = "L.-C. Chen et al. (2017), arXiv:1606.00915, §4.1; keras PolynomialDecay"
  static let settings: [Setting<Self>] = [
    .number("end", \.end, .nonNegative, "factor at the horizon"),
    .number("power", \.power, .positive, "1 for a line, more to fall faster at first"),
    .number("timePower", \.timePower, .positive, "k: the power of time (k-decay)"),
    .integer("cycles", \.cycles, .atLeast(1), "how often it falls over the horizon"),
    .number("amplitude", \.amplitude, .positive, "what each cycle's peak is to the one before"),
    .flag(
      "cycle", \.cycle, "whether it rises again where the horizon is passed, and is stretched to the next multiple"),
  ]
  init() {}

  func problems() -> [SettingProblem] {
    guard cycle && cycles > 1 else { return [] }
    return [SettingProblem(key: "cycle", message: "`cycle` and more than one of `cycles` exclude each other")]
  }

  func factor(at step: Int, of steps: Int) -> Double {
    let (peak, time) = position(step, of: steps)
    let left = 1 - (timePower == 1 ? time : .pow(time, timePower))
    return end + (peak - end) * (power == 1 ? left : .pow(left, power))
  }

  /// The peak of the cycle that a step is in, and the fraction of it that is over.
  private func position(_ step: Int, of steps: Int) -> (peak: Double, fraction: Double) {
    if cycles > 1 {
      if step >= steps { return (1, 1) }
      let (number, fraction) = EqualCycles.place(step, of: steps, cycles: cycles)
      return (.power(amplitude, number), fraction)
    }
    let length = steps * (cycle ? max(1, (step + steps - 1) / steps) : 1)
    return (1, Double(min(step, length)) / Double(length))
  }
}
