import Lanes
import Values

/// Decay by the square root of the steps.
///
///     factor(t) = 1/√(1 + t/every)
///
/// N. Shazeer and M. Stern, "Adafactor", ICML 2018, arXiv:1804.04235, section 8.
struct SquareRootDecay: Schedule {
  var every = 1.0

  static let name = "squareRoot"
  static let title = "decay by the square root"
  static let formula = "1/√(1 + t/every)"
  static let source = "N. Shazeer and M. Stern, ICML 2018, section 8"
  static let settings: [Setting<Self>] = [
    .number("every", \.every, .positive, "after how many steps the factor has fallen to 1/√2")
  ]
  init() {}

  func factor(at step: Int, of steps: Int) -> Double { 1 / (1 + Double(step) / every).squareRoot() }
}
