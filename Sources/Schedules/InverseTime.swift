import Lanes
import Values

/// Decay by a power of time.
///
///     factor(t) = (1 + decay · t / every)^−power        staircase: ⌊t / every⌋ for t / every
///
/// With ½ < power ≤ 1 the rates satisfy Σα = ∞ and Σα² < ∞: H. Robbins and S. Monro, "A stochastic approximation
/// method", Ann. Math. Statist. 22(3) (1951), 400–407, eq. (27). power = 1 is the `InverseTimeDecay` of keras (decay =
/// `decay_rate`, every = `decay_steps`) and paddle (decay = `gamma`, every = 1); decay = every = 1 is river's
/// `InverseScaling`; decay = 1, power = ½ and every = warmup is the `inverse_sqrt` of transformers and the decay of A.
/// Vaswani et al., "Attention is all you need" (2017), arXiv:1706.03762, eq. (3).
struct InverseTime: Schedule {
  var decay = 10.0
  var every: Double?
  var power = 1.0
  var staircase = false

  static let name = "inverseTime"
  static let title = "inverse-time decay"
  static let formula = "(1 + decay t / every)^−power"
  static let source = "H. Robbins and S. Monro, Ann. Math. Statist. 22 (1951) 400–407"
  static let settings: [Setting<Self>] = [
    .number("decay", \.decay, .nonNegative, "what is added to the divisor over each interval of length every"),
    .optionalNumber("every", \.every, .positive, "a fraction of the horizon below 1, else steps; null: the horizon"),
    .number("power", \.power, .positive, "the power of the divisor: 1, or ½ for the inverse square root"),
    .flag("staircase", \.staircase, "whether it changes only at the end of each interval"),
  ]
  init() {}

  func problems() -> [SettingProblem] { [Length.problem("every", every)].compactMap { $0 } }

  func factor(at step: Int, of steps: Int) -> Double {
    let interval = every.map { Length.steps($0, of: steps) } ?? Double(steps)
    let time =
      staircase ? Double(Length.intervals(of: interval, endedAt: step)) : Double(step) / interval
    let divisor = 1 + decay * time
    return switch power {
    case 1: 1 / divisor
    case 0.5: 1 / divisor.squareRoot()
    default: .pow(divisor, -power)
    }
  }
}
