import Schedules
import Values

/// The learning rates that a package used, update by update, and the momenta where its schedule moved them.
struct RecordedSchedule: Schedule {
  static let name = "recorded"
  static let title = "recorded"
  static let formula = "lr[t]"
  static let source = "a reference file"
  static let settings: [Setting<Self>] = []
  private var rates = [1.0]
  private var momenta: [Double]?

  /// A rate of 1 throughout.
  init() {}

  /// Reads the `schedule` of a case: `lr`, and `beta1` or `momentum`, a number for each update.
  init(_ record: JSON) throws(Hindrance) {
    rates = try record.requiredNumbers("lr")
    guard let key = ["beta1", "momentum"].first(where: { record[$0] != nil }) else { return }
    let momenta = try record.requiredNumbers(key)
    guard momenta.count == rates.count else { throw .failed("its `\(key)` and `lr` differ in length") }
    self.momenta = momenta
  }

  /// After the last update its rate stays.
  func factor(at step: Int, of steps: Int) -> Double { rates[min(step, rates.count - 1)] }

  var momentum: (any Shape)? { momenta.map(Momenta.init) }

  private struct Momenta: Shape {
    let momenta: [Double]
    func factor(at step: Int, of steps: Int) -> Double { momenta[min(step, momenta.count - 1)] }
  }
}
