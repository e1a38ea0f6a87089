import Values

/// A rate that grows while f improves, and shrinks while it does not.
///
///     after more than `patience` values in a row that are better: factor ← min(factor / reduction, top)
///     after more than `patience` in a row that are not:            factor ← max(factor · reduction, end)
///
/// It begins at 1 and reads f(xₜ) from step 1 on, before the step: the mean of the last `window` values. What is better
/// is as in `plateau`. For `cooldown` steps after a reduction and `riseCooldown` after a rise no value counts. The
/// `restart`-th time that it would be reduced at `end` it begins again, as if nothing had been read. A change by
/// `epsilon` or less is not made. This is the `GreedyLR` of transformers, whose `warmup` is `riseCooldown` here and
/// whose rates are fractions of the base rate.
///
/// "GreedyLR: a novel adaptive learning rate scheduler" (2025), arXiv:2512.14527, algorithm 1.
struct Greedy: Schedule {
  var reduction = 0.95
  var patience = 10
  var threshold = 1e-6
  var thresholdMode = Plateau.Threshold.absolute
  var cooldown = 0
  var riseCooldown = 0
  var end = 0.01
  var top = 10.0
  var epsilon = 1e-8
  var window = 1
  var restart = 500

  static let name = "greedy"
  static let title = "greedy rate"
  static let formula = "reduction⁻ᵏ, k up by one for each run of better values and down by one for each of others"
  static let source = "transformers GreedyLR, arXiv:2512.14527"
  static let settings: [Setting<Self>] = [
    .number("reduction", \.reduction, Bounds(.open(0), .open(1)), "what a fall multiplies the factor by"),
    .integer("patience", \.patience, .atLeast(0), "values in a row, better or not, that change nothing"),
    .number("threshold", \.threshold, .nonNegative, "how much better a value must be to count"),
    .choice("thresholdMode", \.thresholdMode, "whether the threshold is a fraction of the best value, or a difference"),
    .integer("cooldown", \.cooldown, .atLeast(0), "steps after a fall in which no value counts"),
    .integer("riseCooldown", \.riseCooldown, .atLeast(0), "steps after a rise in which no value counts"),
    .number("end", \.end, .nonNegative, "the least factor"),
    .number("top", \.top, .positive, "the greatest factor"),
    .number("epsilon", \.epsilon, .nonNegative, "the largest change of the factor that is not made"),
    .integer("window", \.window, .between(1, 1000), "how many values are read as one, the mean of the last"),
    .integer(
      "restart", \.restart, .atLeast(1), "how often it would fall below the least factor before it begins again"),
  ]
  init() {}

  func problems() -> [SettingProblem] {
    if end <= top { return [] }
    return [
      SettingProblem(key: "top", message: "`top` must be at least `end`, \(end.shortest), not \(top.shortest)")
    ]
  }

  /// 1: what it is without values.
  func factor(at step: Int, of steps: Int) -> Double { 1 }

  var readsValues: Bool { true }

  func timeline(of steps: Int) -> any Timeline { GreedyTimeline(self) }
}

/// What a greedy rate knows of a run.
private final class GreedyTimeline: Timeline {
  private let rule: Greedy
  private(set) var factor = 1.0
  private var hasBegun = false
  private var best = Double.infinity
  /// Values in a row that were better, and that were not.
  private var good = 0
  private var bad = 0
  /// Steps in which no value counts: after a fall, and after a rise.
  private var fallRest = 0
  private var riseRest = 0
  private var restartsIn: Int
  /// The last values, round and round, how many of them were read, and their sum.
  private var values: [Double]
  private var count = 0
  private var sum = 0.0

  init(_ rule: Greedy) {
    self.rule = rule
    restartsIn = rule.restart
    values = [Double](repeating: 0, count: rule.window)
  }

  var state: [Double] {
    get {
      [factor, best, sum, hasBegun ? 1 : 0]
        + [good, bad, fallRest, riseRest, restartsIn, count].map(Double.init) + values
    }
    set {
      (factor, best, sum, hasBegun) = (newValue[0], newValue[1], newValue[2], newValue[3] == 1)
      (good, bad) = (newValue[4].counted, newValue[5].counted)
      (fallRest, riseRest) = (newValue[6].counted, newValue[7].counted)
      (restartsIn, count) = (newValue[8].counted, newValue[9].counted)
      values = Array(newValue.dropFirst(10))
    }
  }

  func next(after value: Double) -> Double {
    guard hasBegun else {
      hasBegun = true
      return factor
    }
    let read = smoothed(value)
    if fallRest > 0 {
      fallRest -= 1
      (good, bad) = (0, 0)
    } else if riseRest > 0 {
      riseRest -= 1
      (good, bad) = (0, 0)
    } else {
      judge(read)
    }
    return factor
  }

  /// The mean of the last values.
  private func smoothed(_ value: Double) -> Double {
    if rule.window == 1 { return value }
    let place = count % rule.window
    sum += value
    if count >= rule.window { sum -= values[place] }
    values[place] = value
    count += 1
    return sum / Double(min(count, rule.window))
  }

  private func judge(_ value: Double) {
    if rule.thresholdMode.isBetter(value, than: best, by: rule.threshold) {
      best = value
      (good, bad) = (good + 1, 0)
    } else {
      (good, bad) = (0, bad + 1)
    }
    if good > rule.patience {
      let risen = min(factor / rule.reduction, rule.top)
      if risen - factor > rule.epsilon { factor = risen }
      restartsIn = rule.restart
      riseRest = rule.riseCooldown
      good = 0
    } else if bad > rule.patience {
      fallRest = rule.cooldown
      bad = 0
      fall()
    }
  }

  private func fall() {
    let fallen = max(factor * rule.reduction, rule.end)
    if factor - fallen > rule.epsilon { factor = fallen }
    guard factor <= rule.end else { return }
    restartsIn -= 1
    if restartsIn > 0 { return }
    (factor, best, sum) = (1, .infinity, 0)
    (good, bad, riseRest, count, restartsIn) = (0, 0, 0, 0, rule.restart)
  }
}
