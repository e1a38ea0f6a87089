import Lanes
import Values

/// The one-cycle policy: up from `start` to 1, down again, and further down to `end`.
///
///     (0, start) → (rise, 1) → (T, end)                             fall: null
///     (0, start) → (rise, 1) → (fall, start) → (T, end)             fall: a fraction
///
/// between which it goes by half cosines or lines. Packages place the corners differently:
///
///     torch, paddle    rise T − 1,    fall T − 2,    T − 1     `end` is the factor of the last of T steps
///     optax            ⌊rise T⌋,      ⌊fall T⌋,      T         `end` is reached after them
///
/// torch's `three_phase` is fall = 2 rise. The base rate is the peak; start = 1 / `div_factor` and
/// end = start / `final_div_factor`.
///
/// With `cycleMomentum`, torch's `cycle_momentum`, the momentum of the method goes the other way, whatever its setting
/// says: by the same corners from `maxMomentum` down to `baseMomentum` at the peak and up again, and stays there in a
/// third phase. It takes the place of μ where a method has one, and of β₁ in Adam and AdamW.
///
/// L. N. Smith and N. Topin, "Super-convergence: very fast training of neural networks using large learning rates"
/// (2018), arXiv:1708.07120.
struct OneCycle: Schedule {
  enum Corners: String, CaseIterable, Sendable {
    case torch, optax
  }

  var rise = 0.3
  var fall: Double?
  var start = 0.04
  var end = 4e-6
  var interpolation = Ramp.cosine
  var corners = Corners.torch
  var cycleMomentum = false
  var baseMomentum = 0.85
  var maxMomentum = 0.95

  static let name = "oneCycle"
  static let title = "one cycle"
  static let formula = "(0, start) → (rise T, 1) → (T, end), or by way of (fall T, start)"
  static let source = "L. N. Smith and N. Topin (2018), arXiv:1708.07120; torch OneCycleLR"
  static let settings: [Setting<Self>] = [
    .number("rise", \.rise, Bounds(.open(0), .open(1)), "fraction of the horizon where the peak is"),
    .optionalNumber(
      "fall", \.fall, Bounds(.open(0), .open(1)), "fraction where `start` is reached again; null: two phases"),
    .number("start", \.start, .nonNegative, "factor at the first step"),
    .number("end", \.end, .nonNegative, "factor at the last step"),
    .choice("interpolation", \.interpolation, "how it goes from corner to corner"),
    .choice("corners", \.corners, "whose corners: torch's (and paddle's), or optax's"),
    .flag(
      "cycleMomentum", \.cycleMomentum,
      "whether the momentum, or β₁, falls while the rate rises, as by default in torch"),
    .number("baseMomentum", \.baseMomentum, .momentum, "momentum at the peak, where it is cycled"),
    .number("maxMomentum", \.maxMomentum, .momentum, "momentum at the first and the last step, where it is cycled"),
  ]
  init() {}

  func problems() -> [SettingProblem] {
    guard let fall, fall <= rise else { return [] }
    return [
      SettingProblem(key: "fall", message: "`fall` must be greater than `rise`, \(rise.shortest), not \(fall.shortest)")
    ]
  }

  func factor(at step: Int, of steps: Int) -> Double {
    value(at: step, of: steps, start: start, peak: 1, valley: start, end: end)
  }

  var momentum: (any Shape)? { cycleMomentum ? CycledMomentum(cycle: self) : nil }

  /// What has such values at the corners, at a step. On a horizon of few steps a corner may come before the one that it
  /// follows; its phase is then passed over.
  fileprivate func value(
    at step: Int, of steps: Int, start: Double, peak: Double, valley: Double, end: Double
  ) -> Double {
    let t = Double(step)
    let corners = corners(of: Double(steps))
    var (from, value) = (0.0, start)
    for (corner, target) in [(corners.peak, peak)] + (corners.valley.map { [($0, valley)] } ?? []) + [
      (corners.last, end)
    ] {
      if t < corner { return interpolation(from: value, to: target, at: (t - from) / (corner - from)) }
      (from, value) = (max(from, corner), target)
    }
    return value
  }

  /// The steps of the corners after the first.
  private func corners(of horizon: Double) -> (peak: Double, valley: Double?, last: Double) {
    switch corners {
    case .torch: (rise * horizon - 1, fall.map { $0 * horizon - 2 }, horizon - 1)
    case .optax: ((rise * horizon).roundedDown(), fall.map { ($0 * horizon).roundedDown() }, horizon)
    }
  }
}

/// The momentum that goes down while the rate goes up.
private struct CycledMomentum: Shape {
  let cycle: OneCycle

  func factor(at step: Int, of steps: Int) -> Double {
    let (low, high) = (cycle.baseMomentum, cycle.maxMomentum)
    return cycle.value(at: step, of: steps, start: high, peak: low, valley: high, end: high)
  }
}

extension Bounds {
  /// 0 < μ < 1. A momentum of 0 would be none at all.
  static let momentum = Bounds(.open(0), .open(1))
}
