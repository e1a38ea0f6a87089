import Lanes
import Values

/// Warm-up, stable, decay: up, along, and down by curves of choice.
///
///     t < R           start + (1 − start) h(t/R)               the rise, h of `riseShape`
///     R ≤ t < T − F   s(t − R)
///     t ≥ T − F       end + (s(t − R) − end) h((T − t)/F)      the fall, h of `fallShape`; ending: range
///                     max(s(t − R) h((T − t)/F), end)          ending: floor
///     t ≥ T           end
///
///     s(t) = (1 + t/S)^−stablePower        by default 1; S is `stableTime`, or R where that is null
///
/// h is of `CooldownCurve`: linear, cosine, mirrorCosine, sqrt (1 − √v of the fraction v that is over), square, power
/// or exponential. R and F are `rise` and `fall`, fractions of T or numbers of steps. transformers' `wsd` has T the sum
/// of its three phases, timm's `WSDLRScheduler` that of warm-up and the rest.
///
/// S. Hu et al., "MiniCPM" (2024), arXiv:2404.06395, §4; 1 − √v: A. Hägele et al., "Scaling laws and compute-optimal
/// training beyond fixed training durations" (2024), arXiv:2405.18392; the power of time: Y. Shen et al., "Power
/// scheduler" (2024), arXiv:2408.13359.
struct WarmupStableDecay: Schedule {
  enum Ending: String, CaseIterable, Sendable {
    case range, floor
  }

  var rise = 0.05
  var riseShape = CooldownCurve.linear
  var start = 0.0
  var fall = 0.2
  var fallShape = CooldownCurve.sqrt
  var end = 0.0
  var ending = Ending.range
  var curvePower = 2.0
  var curveRatio = 0.1
  var stablePower = 0.0
  var stableTime: Double?

  static let name = "warmupStableDecay"
  static let title = "warm-up, stable, decay"
  static let formula = "start + (1 − start) h(t/R); 1; end + (1 − end) h((T − t)/F)"
  static let source = "S. Hu et al. (2024), arXiv:2404.06395, §4; A. Hägele et al. (2024), arXiv:2405.18392"
  static let settings: [Setting<Self>] = [
    .number("rise", \.rise, .nonNegative, "R, length of the rise: a fraction of the horizon below 1, else steps"),
    .choice("riseShape", \.riseShape, "the curve of the rise"),
    .number("start", \.start, .nonNegative, "factor at the first step"),
    .number("fall", \.fall, .nonNegative, "F, length of the fall: a fraction of the horizon below 1, else steps"),
    .choice("fallShape", \.fallShape, "the curve of the fall, in what is left of it"),
    .number("end", \.end, .nonNegative, "factor at the horizon"),
    .choice("ending", \.ending, "whether the fall is to `end`, or to zero and stopped by `end`"),
    .number("curvePower", \.curvePower, .positive, "p of the curve power, 1 − vᵖ"),
    .number("curveRatio", \.curveRatio, Bounds(.open(0), .open(1)), "r of the curve exponential, (rᵛ − r) / (1 − r)"),
    .number(
      "stablePower", \.stablePower, .nonNegative, "the power of time by which the stable part falls; 0: constant"),
    .optionalNumber(
      "stableTime", \.stableTime, .positive,
      "S, the time of that power: a fraction of the horizon below 1, else steps; null: the rise"),
  ]
  init() {}

  func problems() -> [SettingProblem] {
    [
      Length.problem("rise", rise), Length.problem("fall", fall), Length.problem("rise", rise, "fall", fall),
      Length.problem("stableTime", stableTime),
    ]
    .compactMap { $0 }
  }

  func problems(over steps: Int) -> [SettingProblem] {
    [Length.problem("rise", rise, "fall", fall, over: steps)].compactMap { $0 }
  }

  func factor(at step: Int, of steps: Int) -> Double {
    let up = Length.whole(rise, of: steps)
    let down = Length.whole(fall, of: steps)
    if step >= steps { return end }
    if step >= steps - down {
      let height = h(fallShape, Double(steps - step) / Double(down))
      let stable = stable(at: step - up, rise: up, of: steps)
      return ending == .range ? end + (stable - end) * height : max(stable * height, end)
    }
    if step < up { return start + (1 - start) * h(riseShape, Double(step) / Double(up)) }
    return stable(at: step - up, rise: up, of: steps)
  }

  private func h(_ curve: CooldownCurve, _ u: Double) -> Double { curve(u, power: curvePower, ratio: curveRatio) }

  /// s, so many steps after the rise.
  private func stable(at step: Int, rise: Int, of steps: Int) -> Double {
    if stablePower == 0 { return 1 }
    let time = stableTime.map { Length.steps($0, of: steps) } ?? Double(max(1, rise))
    return .pow(1 + Double(max(0, step)) / time, -stablePower)
  }
}
