import Values

/// The reflected exponential schedule: between a line and a delayed line.
///
///     factor(t) = end + (1 − end) z / (½ + z/2),        z = 1 − t/T; `end` from T on
///
/// J. Chen, C. Wolfe and A. Kyrillidis, "REX: revisiting budgeted training with an improved schedule" (2021),
/// arXiv:2107.04197, §3.
struct Rex: Schedule {
  var end = 0.0

  static let name = "rex"
  static let title = "reflected exponential"
  static let formula = "end + (1 − end) z / (1/2 + z/2), z = 1 − t/T"
  static let source = "J. Chen, C. Wolfe and A. Kyrillidis (2021), arXiv:2107.04197"
  static let settings: [Setting<Self>] = [.number("end", \.end, .nonNegative, "factor at the horizon")]
  init() {}

  func factor(at step: Int, of steps: Int) -> Double {
    let left = 1 - Double(min(step, steps)) / Double(steps)
    return end + (1 - end) * (left / (0.5 + 0.5 * left))
  }
}
