import Values

/// Schedules one after the other.
///
///     factor(t) = factorᵢ(t − tᵢ, Lᵢ)        tᵢ ≤ t < tᵢ + Lᵢ,    t₀ = 0,    tᵢ₊₁ = tᵢ + Lᵢ
///
/// Each part begins at its own step 0 and has its length Lᵢ as its horizon, unless its entry gives it one; the last has
/// what is left. This is torch's `SequentialLR`, whose milestones are the tᵢ, and optax's `join_schedules`. A warm-up
/// before a shape is the sequence of a line and the shape.
struct ScheduleSequence: Schedule {
  var parts = [DecodedSchedule(Constant())]
  var lengths: [Double] = []

  static let name = "sequence"
  static let title = "sequence"
  static let formula = "parts[i] at t − tᵢ of lengths[i], tᵢ the sum of the lengths before it"
  static let source = "torch SequentialLR, optax join_schedules"
  static let settings: [Setting<Self>] = [
    .entries("parts", \.parts, "the schedules, in their order"),
    .numbers(
      "lengths", \.lengths, .positive,
      "the length of each part but the last: a fraction of the horizon below 1, else steps"),
  ]
  static let example: [String: JSON] = [
    "parts": [["schedule": "constant"], ["schedule": "cosine"], ["schedule": "cosine"]], "lengths": [0.25, 0.5],
  ]
  init() {}

  func problems() -> [SettingProblem] {
    var problems = lengths.compactMap { Length.problem("lengths", $0) } + parts.problems(at: "parts")
    if lengths.count != parts.count - 1 && !parts.isEmpty {
      problems.append(
        SettingProblem(
          key: "lengths",
          message:
            "`lengths` must hold one number less than `parts` has schedules, \(parts.count - 1), not \(lengths.count)"))
    }
    let fractions = lengths.filter { $0 < 1 }.reduce(0, +)
    // As tenfold 0.1 is 1.
    if fractions > 1 + 1e-9 {
      problems.append(
        SettingProblem(
          key: "lengths", message: "the fractions of `lengths` must together be at most 1, not \(fractions.shortest)"))
    }
    return problems
  }

  func problems(over steps: Int) -> [SettingProblem] {
    zip(spans(of: steps), parts).flatMap { $1.problems(over: $0.length, at: "parts") }
  }

  func factor(at step: Int, of steps: Int) -> Double {
    let spans = spans(of: steps)
    let part = spans.lastIndex { $0.start <= step } ?? 0
    return parts[part].schedule.factor(at: step - spans[part].start, of: spans[part].length)
  }

  var readsValues: Bool { parts.contains { $0.schedule.readsValues } }

  func timeline(of steps: Int) -> any Timeline {
    SequenceTimeline(zip(spans(of: steps), parts).map { ($0.start, $1.schedule.timeline(of: $0.length)) })
  }

  /// The first step and the horizon of each part.
  private func spans(of steps: Int) -> [(start: Int, length: Int)] {
    var start = 0
    let bounded = lengths.map { length in
      let count = Length.whole(length, of: steps)
      // Far beyond every run, and no sum of so many lengths overflows.
      defer { start = min(start + count, 1 << 60) }
      return (start, count)
    }
    return bounded + [(start, max(1, steps - start))]
  }
}

/// Parts that each begin to read the run where they begin.
private final class SequenceTimeline: Timeline {
  private let parts: [(start: Int, timeline: any Timeline)]
  private var part = 0
  private var step = 0
  var factor: Double { parts[part].timeline.factor }

  init(_ parts: [(start: Int, timeline: any Timeline)]) { self.parts = parts }

  var state: [Double] {
    get { [Double(step), Double(part)] + parts.flatMap(\.timeline.state) }
    set {
      (step, part) = (newValue[0].counted, min(newValue[1].counted, parts.count - 1))
      parts.map(\.timeline).share(newValue.dropFirst(2))
    }
  }

  func next(after value: Double) -> Double {
    while part + 1 < parts.count && parts[part + 1].start <= step { part += 1 }
    step += 1
    return parts[part].timeline.next(after: value)
  }
}

extension [DecodedSchedule] {
  /// What is wrong with the schedules that another is made of.
  func problems(at key: String) -> [SettingProblem] {
    if isEmpty { return [SettingProblem(key: key, message: "`\(key)` must hold at least one schedule")] }
    let size = reduce(0) { $0 + $1.size }
    if size > 100 {
      return [SettingProblem(key: key, message: "`\(key)` must hold at most 100 schedules in all, not \(size)")]
    }
    return contains { $0.schedule.momentum != nil }
      ? [SettingProblem(key: key, message: "`\(key)` cannot hold a schedule that cycles the momentum")] : []
  }
}

extension DecodedSchedule {
  /// How many schedules it is, itself among them.
  fileprivate var size: Int { schedule.parts.reduce(1) { $0 + $1.size } }

  /// What cannot be over a horizon of so many steps, of a schedule that another has at a key.
  func problems(over steps: Int, at key: String) -> [SettingProblem] {
    schedule.problems(over: steps).map {
      SettingProblem(key: key, message: "\(kind.name): \($0.message)")
    }
  }
}
