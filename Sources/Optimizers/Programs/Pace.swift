import Programs
import Schedules

/// The learning rate of a program's run, and whatever else schedules drive, step by step.
struct Pace {
  private let base: Double?
  private let timetable: Timetable
  private let timeline: (any Timeline)?
  private let driven: [Drive]
  private var step = 0
  private var factor: Double
  /// The last value of a training that was seen; what follows values goes by it.
  private var seen: Double?

  /// The most factors of one message.
  private static let longest = 100_000

  init(_ course: Course) {
    base = course.method.baseRate
    timetable = course.timetable
    timeline = course.timetable.timeline()
    driven = course.driven
    factor = timeline?.factor ?? timetable.factor(at: 0)
  }

  /// Whether the run has a learning rate.
  var hasRate: Bool { base != nil }

  /// The learning rate of this step; 0 where there is none.
  var rate: Double { (base ?? 0) * factor }

  /// Goes on to a step, at which f was `value`.
  mutating func go(to step: Int, after value: Double) {
    self.step = step
    factor = timeline?.next(after: value) ?? timetable.factor(at: step)
  }

  /// What `start` says.
  var opening: [(String, Message.Value)] {
    guard timeline == nil else { return [("rates", .null)] + drives(0) }
    return (base == nil ? [] : [("rates", .reals(rates(0..<length)))]) + drives(0)
  }

  /// What each `tell` says where factors depend on the values of the run.
  var next: [(String, Message.Value)] { timeline == nil || base == nil ? [] : [("rate", .real(rate))] }

  /// Further rates.
  func rates(from first: Int) -> Message {
    let first = max(0, min(first, timetable.horizon))
    let range = first..<min(first + Self.longest, max(first, timetable.horizon))
    return Message(
      "rates", [("from", .count(first)), ("rates", base == nil ? .null : .reals(rates(range)))] + drives(first))
  }

  // Of trainings, which are told factors and multiply their own rate by them.

  /// Whether factors depend on the values of the run.
  var readsValues: Bool { timeline != nil }

  /// What `start` says of factors: `null` where they follow values.
  var openingFactors: [(String, Message.Value)] {
    [("factors", timeline == nil ? .reals((0..<length).map { timetable.factor(at: $0) }) : .null)] + drives(0)
  }

  /// Further factors.
  func factors(from first: Int) -> Message {
    let first = max(0, min(first, timetable.horizon))
    let range = first..<min(first + Self.longest, max(first, timetable.horizon))
    return Message(
      "factors",
      [("from", .count(first)), ("factors", .reals(range.map { timetable.factor(at: $0) }))] + drives(first))
  }

  /// Sees a value.
  mutating func see(_ value: Double) { seen = value }

  /// The factor of a step, which is not before the last one that was asked for.
  mutating func factor(at step: Int) -> Double {
    while self.step < step, let timeline, let seen {
      self.step += 1
      factor = timeline.next(after: seen)
    }
    if timeline == nil { factor = timetable.factor(at: step) }
    return factor
  }

  /// What schedules drive beside the rate, at one step.
  func drivenNow(_ step: Int) -> [(String, Message.Value)] {
    driven.isEmpty
      ? [] : [("driven", .object(driven.map { ($0.key, .real($0.timetable.factor(at: step))) }))]
  }

  /// The learning rate of a step; the last one that was given where factors follow values.
  func rate(at step: Int) -> Double { (base ?? 0) * (timeline == nil ? timetable.factor(at: step) : factor) }

  private var length: Int { min(timetable.horizon, Self.longest) }

  private func rates(_ steps: Range<Int>) -> [Double] {
    let base = base ?? 0
    return steps.map { base * timetable.factor(at: $0) }
  }

  private func drives(_ first: Int) -> [(String, Message.Value)] {
    guard !driven.isEmpty else { return [] }
    return [
      (
        "driven",
        .object(
          driven.map { drive in
            let last = max(first, min(first + Self.longest, drive.timetable.horizon))
            return (drive.key, .reals((first..<last).map { drive.timetable.factor(at: $0) }))
          })
      )
    ]
  }
}
