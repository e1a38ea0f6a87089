import Values

/// Reduction on a plateau: the rate shrinks when f has not improved for a while.
///
///     f(xₜ) is better than the best so far where it is less than
///         best (1 − threshold)     thresholdMode: relative
///         best − threshold         thresholdMode: absolute
///     after more than `patience` steps in a row that are not better: factor ← max(factor · reduction, end)
///
/// It begins at 1 and reads f(xₜ) from step 1 on, before the step; a change of the factor by `epsilon` or less is not
/// made. For `cooldown` steps after a reduction no step counts as bad. This is torch's `ReduceLROnPlateau` with mode
/// "min", stepped after each update with f at the new iterate; its `min_lr` and `eps` are here fractions of the base
/// rate. With `every` above 1 the mean of so many values is one, and steps are counted by as many: the
/// `accumulation_size` of optax's `reduce_on_plateau`, which acts at the last bad value that it has patience for, one
/// sooner than torch.
struct Plateau: Schedule {
  enum Threshold: String, CaseIterable, Sendable {
    case relative, absolute

    /// Whether a value is better than the best so far.
    func isBetter(_ value: Double, than best: Double, by threshold: Double) -> Bool {
      switch self {
      case .relative: value < best * (1 - threshold)
      case .absolute: value < best - threshold
      }
    }
  }

  var reduction = 0.1
  var patience = 10
  var threshold = 1e-4
  var thresholdMode = Threshold.relative
  var cooldown = 0
  var every = 1
  var end = 0.0
  var epsilon = 1e-8

  static let name = "plateau"
  static let title = "reduction on a plateau"
  static let formula = "max(reductionᵏ, end), k how often f was not better for more than `patience` steps"
  static let source = "torch ReduceLROnPlateau"
  static let settings: [Setting<Self>] = [
    .number("reduction", \.reduction, Bounds(.open(0), .open(1)), "what a plateau multiplies the factor by"),
    .integer("patience", \.patience, .atLeast(0), "steps in a row without improvement that are borne"),
    .number("threshold", \.threshold, .nonNegative, "how much better a value must be to count"),
    .choice("thresholdMode", \.thresholdMode, "whether the threshold is a fraction of the best value, or a difference"),
    .integer("cooldown", \.cooldown, .atLeast(0), "steps after a reduction in which none counts as bad"),
    .integer("every", \.every, .atLeast(1), "how many values are read as one, their mean"),
    .number("end", \.end, .nonNegative, "the least factor"),
    .number("epsilon", \.epsilon, .nonNegative, "the largest change of the factor that is not made"),
  ]
  init() {}

  /// 1: the values of a run that always improve reduce nothing.
  func factor(at step: Int, of steps: Int) -> Double { 1 }

  var readsValues: Bool { true }

  func timeline(of steps: Int) -> any Timeline { PlateauTimeline(self) }
}

/// What a plateau schedule knows of a run.
private final class PlateauTimeline: Timeline {
  private let rule: Plateau
  private(set) var factor = 1.0
  private var best = Double.infinity
  private var bad = 0
  private var rest = 0
  /// The mean of the values that are not yet read, and their number.
  private var mean = 0.0
  private var count = 0
  private var hasBegun = false

  init(_ rule: Plateau) { self.rule = rule }

  var state: [Double] {
    get { [factor, best, Double(bad), Double(rest), mean, Double(count), hasBegun ? 1 : 0] }
    set {
      (factor, best, mean, hasBegun) = (newValue[0], newValue[1], newValue[4], newValue[6] == 1)
      (bad, rest, count) = (newValue[2].counted, newValue[3].counted, newValue[5].counted)
    }
  }

  func next(after value: Double) -> Double {
    guard hasBegun else {
      hasBegun = true
      return factor
    }
    count += 1
    mean += (value - mean) / Double(count)
    if count == rule.every {
      read(mean)
      (mean, count) = (0, 0)
    }
    return factor
  }

  private func read(_ value: Double) {
    if rule.thresholdMode.isBetter(value, than: best, by: rule.threshold) {
      best = value
      bad = 0
    } else {
      bad += 1
    }
    if rest > 0 {
      rest -= 1
      bad = 0
    }
    if bad > rule.patience {
      reduce()
      rest = rule.cooldown
      bad = 0
    }
  }

  private func reduce() {
    let reduced = max(factor * rule.reduction, rule.end)
    if factor - reduced > rule.epsilon { factor = reduced }
  }
}
