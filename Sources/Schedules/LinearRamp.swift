import Values

/// A line.
///
///     factor(t) = (1 − t/T) start + t/T end        t ≤ T; then `end`
///
/// By default down to zero. torch's `LinearLR` goes up from start = ⅓ over T = 5 steps.
struct LinearRamp: Schedule {
  var start = 1.0
  var end = 0.0

  static let name = "linear"
  static let title = "linear"
  static let formula = "(1 − t/T) start + t/T end"
  static let source = "optax linear_schedule, torch LinearLR"
  static let settings: [Setting<Self>] = [
    .number("start", \.start, .nonNegative, "factor at the first step"),
    .number("end", \.end, .nonNegative, "factor at the horizon"),
  ]
  init() {}

  func factor(at step: Int, of steps: Int) -> Double {
    Ramp.linear(from: start, to: end, at: Double(min(step, steps)) / Double(steps))
  }
}
