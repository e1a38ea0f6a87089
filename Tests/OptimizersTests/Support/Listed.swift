import Schedules
import Values

/// A schedule that reads its factors from a list.
struct Listed: Schedule {
  static let name = "listed"
  static let title = "listed"
  static let formula = "αₜ"
  static let source = "a test"
  static let settings: [Setting<Self>] = []
  var rates: [Double] = []

  func factor(at step: Int, of steps: Int) -> Double { rates[step] }
}
