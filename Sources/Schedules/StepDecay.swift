import Lanes
import Values

/// Drops at equal intervals.
///
///     factor(t) = gamma^k,   k the number of intervals of length `every` that have ended at step t
///
/// The drop number k is in force at step k · every already, as in torch's `StepLR` and paddle's `StepDecay`. The
/// default is that of K. He et al., "Deep residual learning" (2016), arXiv:1512.03385, on ImageNet: ten times less
/// after each third.
struct StepDecay: Schedule {
  var every = 1.0 / 3
  var gamma = 0.1

  static let name = "step"
  static let title = "step decay"
  static let formula = "gamma^⌊t / every⌋"
  static let source = "K. He et al., CVPR (2016), arXiv:1512.03385; torch StepLR"
  static let settings: [Setting<Self>] = [
    .number(
      "every", \.every, .positive, "steps from one drop to the next: a fraction of the horizon below 1, else steps"),
    .number("gamma", \.gamma, .positive, "γ: what a drop multiplies the rate by"),
  ]
  init() {}

  func problems() -> [SettingProblem] { [Length.problem("every", every)].compactMap { $0 } }

  func factor(at step: Int, of steps: Int) -> Double {
    .power(gamma, Length.intervals(of: Length.steps(every, of: steps), endedAt: step))
  }
}
