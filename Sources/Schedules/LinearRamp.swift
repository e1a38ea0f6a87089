import Values

/// A line.
///
///     factor(t) = (1 − t/T) start + t/T end        t ≤ T; then `end`
///
/// By default down to zero. torch's `LinearLR` goes up from start = ⅓ over T = 5 steps.
public struct LinearRamp: Schedule {
  public var start = 1.0
  public var end = 0.0

  public static let name = "linear"
  public static let title = "linear"
  public static let formula = "(1 − t/T) start + t/T end"
  public static let source = "optax linear_schedule, torch LinearLR"
  public static let settings: [Setting<Self>] = [
    .number("start", \.start, .nonNegative, "factor at the first step"),
    .number("end", \.end, .nonNegative, "factor at the horizon"),
  ]
  public init() {}

  public func factor(at step: Int, of steps: Int) -> Double {
    Ramp.linear(from: start, to: end, at: Double(min(step, steps)) / Double(steps))
  }
}
