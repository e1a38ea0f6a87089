import Lanes
import Values

/// Drops at equal intervals.
///
///     factor(t) = gamma^k,   k the number of intervals of length `every` that have ended at step t
///
/// The drop number k is in force at step k · every already, as in torch's `StepLR` and paddle's `StepDecay`. The default is
/// that of K. He et al., "Deep residual learning" (2016), arXiv:1512.03385, on ImageNet: ten times less after each third.
public struct StepDecay: Schedule {
  public var every = 1.0 / 3
  public var gamma = 0.1

  public static let name = "step"
  public static let title = "step decay"
  public static let formula = "gamma^⌊t / every⌋"
  public static let source = "K. He et al., CVPR (2016), arXiv:1512.03385; torch StepLR"
  public static let settings: [Setting<Self>] = [
    .number(
      "every", \.every, .positive, "steps from one drop to the next: a fraction of the horizon below 1, else steps"),
    .number("gamma", \.gamma, .positive, "γ: what a drop multiplies the rate by"),
  ]
  public init() {}

  public func problems() -> [SettingProblem] { [Length.problem("every", every)].compactMap { $0 } }

  public func factor(at step: Int, of steps: Int) -> Double {
    .power(gamma, Length.intervals(of: Length.steps(every, of: steps), endedAt: step))
  }
}
