import Schedules
import Values

/// A schedule that reads its factors from a list, and its momenta where it has some.
struct Listed: Schedule {
  static let name = "listed"
  static let title = "listed"
  static let formula = "αₜ"
  static let source = "a test"
  static let settings: [Setting<Self>] = []
  var rates: [Double] = []
  var momenta: [Double] = []

  func factor(at step: Int, of steps: Int) -> Double { rates[step] }
  var momentum: (any Shape)? { momenta.isEmpty ? nil : Listed(rates: momenta) }
}
