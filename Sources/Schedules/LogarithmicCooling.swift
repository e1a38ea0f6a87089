import Lanes
import Values

/// Logarithmic cooling, the schedule under which simulated annealing converges in probability.
///
///     factor(t) = 1 / ln(t + offset)        offset > 1: the first factor is finite
///
/// With the default offset e it begins at 1. One step of a constant and then this with offset = 2 is the temperature of
/// scikit-opt's `SABoltzmann`, which rises above its first value for two steps.
///
/// S. Geman and D. Geman, IEEE PAMI 6 (1984), 721–741, theorem B; B. Hajek, "Cooling schedules for optimal annealing",
/// Math. Oper. Res. 13(2) (1988), 311–329, theorem 1.
struct LogarithmicCooling: Schedule {
  var offset = 2.718281828459045

  static let name = "logarithmicCooling"
  static let title = "logarithmic cooling"
  static let formula = "1 / ln(t + offset)"
  static let source = "B. Hajek, Math. Oper. Res. 13 (1988) 311–329"
  static let settings: [Setting<Self>] = [
    .number("offset", \.offset, Bounds(.open(1)), "what is added to the step")
  ]
  init() {}

  func factor(at step: Int, of steps: Int) -> Double {
    1 / .log(Double(step) + offset)
  }
}
