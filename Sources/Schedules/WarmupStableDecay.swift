import Lanes
import Values

/// Warm-up, stable, decay: up, along, and down by curves of choice.
///
///     t < R           start + (1 − start) h(t/R)            the rise, h of `riseShape`
///     R ≤ t < T − F   1
///     t ≥ T − F       end + (1 − end) h((T − t)/F)          the fall, h of `fallShape`; end for t ≥ T
///
///     linear u        cosine (1 − cos πu) / 2        sqrt 1 − √(1 − u)
///
/// R and F are `rise` and `fall`, fractions of T or numbers of steps. A fall by `sqrt` is the 1 − √v of the fraction v
/// that is over. transformers' `wsd` has T the sum of its three phases.
///
/// S. Hu et al., "MiniCPM" (2024), arXiv:2404.06395, §4; 1 − √v: A. Hägele et al., "Scaling laws and compute-optimal
/// training beyond fixed training durations" (2024), arXiv:2405.18392.
struct WarmupStableDecay: Schedule {
  enum Curve: String, CaseIterable, Sendable {
    case linear, cosine, sqrt

    /// h, from 0 at 0 to 1 at 1.
    func callAsFunction(_ u: Double) -> Double {
      switch self {
      case .linear: u
      case .cosine: (1 - .cos(.pi * u)) / 2
      case .sqrt: 1 - (1 - u).squareRoot()
      }
    }
  }

  var rise = 0.05
  var riseShape = Curve.linear
  var start = 0.0
  var fall = 0.2
  var fallShape = Curve.sqrt
  var end = 0.0

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
  ]
  init() {}

  func problems() -> [SettingProblem] {
    [Length.problem("rise", rise), Length.problem("fall", fall), Length.problem("rise", rise, "fall", fall)]
      .compactMap { $0 }
  }

  func problems(over steps: Int) -> [SettingProblem] {
    [Length.problem("rise", rise, "fall", fall, over: steps)].compactMap { $0 }
  }

  func factor(at step: Int, of steps: Int) -> Double {
    let up = Length.whole(rise, of: steps)
    let down = Length.whole(fall, of: steps)
    if step >= steps { return end }
    if step >= steps - down { return end + (1 - end) * fallShape(Double(steps - step) / Double(down)) }
    return step < up ? start + (1 - start) * riseShape(Double(step) / Double(up)) : 1
  }
}
