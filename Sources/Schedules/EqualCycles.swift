/// Cycles of equal length that fill a horizon.
enum EqualCycles {
  /// The cycle that a step before the horizon is in, from 0, and the fraction of it that is over, in exact arithmetic:
  /// the quotient and the rest of step · cycles / steps.
  static func place(_ step: Int, of steps: Int, cycles: Int) -> (cycle: Int, fraction: Double) {
    let (cycle, rest) = steps.dividingFullWidth(step.multipliedFullWidth(by: cycles))
    return (cycle, Double(rest) / Double(steps))
  }
}
