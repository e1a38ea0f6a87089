import Lanes
import Values

/// Exponential decay.
///
///     factor(t) = decay^(t / every)        staircase: decay^⌊t / every⌋
///
/// never beyond `end`. By default it falls to 1 % over the horizon. torch's `ExponentialLR` has every = 1; keras and
/// optax have every = `decay_steps` and `transition_steps`; paddle's `NaturalExpDecay` e^(−γt) has decay = e^−γ, every
/// = 1. optax's `transition_begin` is here the hold that every schedule has.
struct ExponentialDecay: Schedule {
  var decay = 0.01
  var every: Double?
  var staircase = false
  var end: Double?

  static let name = "exponential"
  static let title = "exponential decay"
  static let formula = "decay^(t / every), not beyond end"
  static let source = "keras ExponentialDecay, optax exponential_decay, torch ExponentialLR"
  static let settings: [Setting<Self>] = [
    .number("decay", \.decay, .positive, "the factor after each interval of length every"),
    .optionalNumber("every", \.every, .positive, "a fraction of the horizon below 1, else steps; null: the horizon"),
    .flag("staircase", \.staircase, "whether it changes only at the end of each interval"),
    .optionalNumber("end", \.end, .nonNegative, "the factor beyond which it does not go; null: none"),
  ]
  init() {}

  func problems() -> [SettingProblem] { [Length.problem("every", every)].compactMap { $0 } }

  func factor(at step: Int, of steps: Int) -> Double {
    let interval = every.map { Length.steps($0, of: steps) } ?? Double(steps)
    let factor: Double =
      staircase
      ? .power(decay, Length.intervals(of: interval, endedAt: step)) : .pow(decay, Double(step) / interval)
    guard let end else { return factor }
    return decay < 1 ? max(factor, end) : min(factor, end)
  }
}
