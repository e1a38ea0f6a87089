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
/// L. N. Smith and N. Topin, "Super-convergence: very fast training of neural networks using large learning rates" (2018),
/// arXiv:1708.07120.
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
  ]
  init() {}

  func problems() -> [SettingProblem] {
    guard let fall, fall <= rise else { return [] }
    return [
      SettingProblem(key: "fall", message: "`fall` must be greater than `rise`, \(rise.shortest), not \(fall.shortest)")
    ]
  }

  func factor(at step: Int, of steps: Int) -> Double {
    let t = Double(step)
    var (from, value) = (0.0, start)
    for (corner, target) in path(of: Double(steps)) {
      if t < corner { return interpolation(from: value, to: target, at: (t - from) / (corner - from)) }
      (from, value) = (max(from, corner), target)
    }
    return value
  }

  /// The corners after the first: a step and the factor there. On a horizon of few steps a corner may come before the one
  /// that it follows; its phase is then passed over.
  private func path(of horizon: Double) -> [(step: Double, factor: Double)] {
    let (peak, valley, last) =
      switch corners {
      case .torch: (rise * horizon - 1, fall.map { $0 * horizon - 2 }, horizon - 1)
      case .optax: ((rise * horizon).roundedDown(), fall.map { ($0 * horizon).roundedDown() }, horizon)
      }
    return [(peak, 1)] + (valley.map { [($0, start)] } ?? []) + [(last, end)]
  }
}
