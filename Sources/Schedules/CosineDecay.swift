import Lanes
import Values

/// Cosine annealing.
///
///     factor(t) = end + (1 − end) ((1 + cos(2π cycles u)) / 2)^exponent,        u = (t/T)^timePower
///
/// By default half a period, from 1 down to `end`, where it stays for t > T (optax, keras). With `clamped` false it
/// goes on beyond T and rises again (torch's `CosineAnnealingLR`; transformers). `exponent` is optax's, `cycles` is
/// `num_cycles` of transformers, `timePower` the k of T. Zhang and W. Li, "k-decay" (2020), arXiv:2004.05909, eq. (5),
/// as timm has it.
///
/// I. Loshchilov and F. Hutter, "SGDR: stochastic gradient descent with warm restarts" (2017), arXiv:1608.03983, eq.
/// (5).
struct CosineDecay: Schedule {
  var end = 0.0
  var exponent = 1.0
  var cycles = 0.5
  var timePower = 1.0
  var clamped = true

  static let name = "cosine"
  static let title = "cosine annealing"
  static let formula = "end + (1 − end) ((1 + cos(2π cycles (t/T)^timePower)) / 2)^exponent"
  static let source = "I. Loshchilov and F. Hutter, ICLR (2017), arXiv:1608.03983, eq. (5)"
  static let settings: [Setting<Self>] = [
    .number("end", \.end, .nonNegative, "the least factor"),
    .number("exponent", \.exponent, .positive, "the power of the wave (optax)"),
    .number("cycles", \.cycles, .positive, "periods over the horizon (transformers)"),
    .number("timePower", \.timePower, .positive, "k: the power of time (k-decay)"),
    .flag("clamped", \.clamped, "whether it stays where it is at the horizon"),
  ]
  init() {}

  func factor(at step: Int, of steps: Int) -> Double {
    let time = Double(clamped ? min(step, steps) : step) / Double(steps)
    let u = timePower == 1 ? time : .pow(time, timePower)
    let wave = (1 + .cos(2 * cycles * (.pi * u))) / 2
    return end + (1 - end) * (exponent == 1 ? wave : .pow(wave, exponent))
  }
}
