import Values

/// Schedules at once, each a factor.
///
///     factor(t) = Πᵢ factorᵢ(t, T)
///
/// This is torch's `ChainedScheduler` of schedulers that multiply the rate.
struct ScheduleProduct: Schedule {
  var factors = [DecodedSchedule(Constant())]

  static let name = "product"
  static let title = "product"
  static let formula = "Πᵢ of[i]"
  static let source = "torch ChainedScheduler"
  static let settings: [Setting<Self>] = [.entries("of", \.factors, "the schedules that are multiplied")]
  static let example: [String: JSON] = ["of": [["schedule": "cosine"], ["schedule": "cyclic"]]]
  init() {}

  var parts: [DecodedSchedule] { factors }

  func problems() -> [SettingProblem] { factors.problems(at: "of") }

  func problems(over steps: Int) -> [SettingProblem] { factors.flatMap { $0.problems(over: steps, at: "of") } }

  func factor(at step: Int, of steps: Int) -> Double {
    factors.dropFirst().reduce(factors[0].schedule.factor(at: step, of: steps)) {
      $0 * $1.schedule.factor(at: step, of: steps)
    }
  }

  var readsValues: Bool { factors.contains { $0.schedule.readsValues } }

  func timeline(of steps: Int) -> any Timeline { ProductTimeline(factors.map { $0.schedule.timeline(of: steps) }) }
}

private final class ProductTimeline: Timeline {
  private let factors: [any Timeline]
  var factor: Double { factors.dropFirst().reduce(factors[0].factor) { $0 * $1.factor } }

  init(_ factors: [any Timeline]) { self.factors = factors }

  var state: [Double] {
    get { factors.flatMap(\.state) }
    set { factors.share(newValue[...]) }
  }

  func next(after value: Double) -> Double {
    factors.dropFirst().reduce(factors[0].next(after: value)) { $0 * $1.next(after: value) }
  }
}
