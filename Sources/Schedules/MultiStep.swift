import Lanes
import Values

/// Drops at given steps.
///
///     factor(t) = gamma^k,   k the number of milestones at or before step t
///
/// A milestone listed twice counts twice, as in torch's `MultiStepLR`. (timm's `MultiStepLRScheduler` drops one step
/// earlier.) The defaults are those of K. He et al., "Deep residual learning" (2016), arXiv:1512.03385, on CIFAR-10:
/// ten times less after a half and after three quarters.
struct MultiStep: Schedule {
  var milestones = [0.5, 0.75]
  var gamma = 0.1

  static let name = "multistep"
  static let title = "multi-step decay"
  static let formula = "gamma^#{milestones ≤ t}"
  static let source = "K. He et al., CVPR (2016), arXiv:1512.03385; torch MultiStepLR"
  static let settings: [Setting<Self>] = [
    .numbers(
      "milestones", \.milestones, .nonNegative, "steps of the drops: fractions of the horizon below 1, else steps"),
    .number("gamma", \.gamma, .positive, "γ: what a drop multiplies the rate by"),
  ]
  init() {}

  func problems() -> [SettingProblem] {
    let disorder = Length.problem(ascending: "milestones", milestones, allowingEqual: true)
    return milestones.compactMap { Length.problem("milestones", $0) }
      + [disorder, Length.problem("milestones", count: milestones.count)].compactMap { $0 }
  }

  func factor(at step: Int, of steps: Int) -> Double {
    .power(gamma, milestones.count { Length.whole($0, of: steps) <= step })
  }
}
