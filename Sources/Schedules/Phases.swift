import Values

/// What may precede any shape: a warm-up, then a hold; and the horizon that both and the shape share.
///
///     t < W           the warm-up: a line from `warmupStart` to 1
///     t < W + H       the hold: the shape's first factor
///     t ≥ W + H       the shape at t − W − H of T − W − H
///
/// T is `horizon`, W and H are `warmup` and `hold`, fractions of T or numbers of steps. With a hold, `linear` and
/// `cosine` become the trapezoid and the warm-up–stable–decay schedules.
///
/// Packages count warm-ups differently, and the settings say whose is meant:
///
/// - The first update has the rate `warmupStart` and update number W + 1 the base rate (`fromZero`; optax, keras, timm,
///   paddle and transformers, where with the start 0 the first update does nothing), or the first update is one step up
///   the line already and number W has the base rate (`fromOne`; schedulefree). Or the warm-up is no line: all of it
///   has the rate `warmupStart` (`constant`; torch's `ConstantLR`, Goyal et al.'s "constant warmup").
/// - The shape begins where the warm-up ends (`before`; optax, transformers, timm with `warmup_prefix`), or it runs
///   from step 0 and the warm-up takes its place (`replacing`; timm), goes up to where the shape is by then (`joining`;
///   timm's `TanhLRScheduler`) or multiplies it (`multiplying`; torch's `ChainedScheduler`). In the last three it has
///   the whole horizon, less the hold.
///
/// Warm-up: P. Goyal et al., "Accurate, large minibatch SGD: training ImageNet in 1 hour" (2017), arXiv:1706.02677,
/// §2.2. Hold: S. Hu et al., "MiniCPM" (2024), arXiv:2404.06395, §4.
struct Phases: Sendable {
  enum Counting: String, CaseIterable, Sendable {
    case fromZero, fromOne, constant
  }
  enum Mode: String, CaseIterable, Sendable {
    case before, replacing, joining, multiplying
  }

  var horizon: Double?
  var warmup = 0.0
  var warmupStart = 0.0
  var warmupCounting = Counting.fromZero
  var warmupMode = Mode.before
  var hold = 0.0

  static let settings: [Setting<Phases>] = [
    .optionalNumber(
      "horizon", \.horizon, .atLeast(1), "T: steps from the first to the end of the shape; null: the budget"),
    .number("warmup", \.warmup, .nonNegative, "length of the warm-up: a fraction of the horizon below 1, else steps"),
    .number("warmupStart", \.warmupStart, .nonNegative, "factor at the foot of the warm-up"),
    .choice(
      "warmupCounting", \.warmupCounting, "fromZero: t/W, fromOne: (t + 1)/W, constant: nothing of the way up at step t"
    ),
    .choice(
      "warmupMode", \.warmupMode,
      "the warm-up comes before the shape, replaces its beginning, goes up to where it is by then, or multiplies it"),
    .number(
      "hold", \.hold, .nonNegative, "how long the shape's first factor is held: a fraction of the horizon, or steps"),
  ]

  func problems() -> [SettingProblem] {
    var problems = [
      Length.problem("warmup", warmup), Length.problem("hold", hold), Length.problem("warmup", warmup, "hold", hold),
    ].compactMap { $0 }
    if let horizon, horizon != horizon.rounded() || horizon > 0x1p53 {
      problems.append(
        SettingProblem(
          key: "horizon", message: "`horizon` must be null or a whole number of steps, not \(horizon.shortest)"))
    }
    return problems
  }

  /// What cannot be over a horizon of so many steps, unless it has its own.
  func problems(over steps: Int) -> [SettingProblem] {
    [Length.problem("warmup", warmup, "hold", hold, over: total(of: steps))].compactMap { $0 }
  }

  /// The factor of a shape behind the warm-up and the hold.
  ///
  /// - Parameter shape: its factor at a step of its own and its own horizon.
  func factor(at step: Int, of steps: Int, _ shape: (_ step: Int, _ steps: Int) -> Double) -> Double {
    guard warmup > 0 || hold > 0 else { return shape(step, max(1, total(of: steps))) }
    func shaped(_ step: Int) -> Double {
      let time = time(of: step, in: steps)
      return shape(time.step, time.steps)
    }
    let rise = Length.whole(warmup, of: total(of: steps))
    guard step < rise else { return shaped(step) }
    let climbed =
      switch warmupCounting {
      case .fromZero: step
      case .fromOne: step + 1
      case .constant: 0
      }
    let top = warmupMode == .joining ? shaped(rise) : 1
    let ramp = Ramp.linear(from: warmupStart, to: top, at: Double(climbed) / Double(rise))
    return warmupMode == .multiplying ? ramp * shaped(step) : ramp
  }

  /// The step and the horizon of the shape at a step of the whole.
  func time(of step: Int, in steps: Int) -> (step: Int, steps: Int) {
    let lead = lead(of: steps)
    return (max(0, step - lead), max(1, total(of: steps) - lead))
  }

  /// The step of the whole at which the shape begins.
  func lead(of steps: Int) -> Int {
    let total = total(of: steps)
    let rise = warmupMode == .before ? Length.whole(warmup, of: total) : 0
    return Length.whole(hold, of: total) + rise
  }

  /// T.
  private func total(of steps: Int) -> Int { horizon.map { Int($0) } ?? steps }
}
