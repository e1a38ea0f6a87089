import Lanes
import Values

/// Decay by a power of the time that is left.
///
///     factor(t) = end + (1 − end) (1 − t/T)^power        t ≤ T; then `end`
///
/// With `cycle` the horizon is extended to the next multiple of T that is not less than t, and the factor jumps up there
/// (keras and paddle). The default is the "poly" policy of L.-C. Chen et al., "DeepLab" (2017), arXiv:1606.00915, §4.1.
/// torch's `PolynomialLR` has end = 0.
struct PolynomialDecay: Schedule {
  var end = 0.0
  var power = 0.9
  var cycle = false

  static let name = "polynomial"
  static let title = "polynomial decay"
  static let formula = "end + (1 − end) (1 − t/T)^power"
  static let source = "L.-C. Chen et al. (2017), arXiv:1606.00915, §4.1; keras PolynomialDecay"
  static let settings: [Setting<Self>] = [
    .number("end", \.end, .nonNegative, "factor at the horizon"),
    .number("power", \.power, .positive, "1 for a line, more to fall faster at first"),
    .flag(
      "cycle", \.cycle, "whether it rises again where the horizon is passed, and is stretched to the next multiple"),
  ]
  init() {}

  func factor(at step: Int, of steps: Int) -> Double {
    let cycles = cycle ? max(1, (step + steps - 1) / steps) : 1
    let left = 1 - Double(min(step, steps * cycles)) / Double(steps * cycles)
    return end + (1 - end) * (power == 1 ? left : .pow(left, power))
  }
}
