import Lanes
import Values

/// Cyclical rates: a triangle wave.
///
///     factor(t) = start + (1 − start) h(u) amplitudeⁱ decayᵗ        u the place of t in cycle i
///     h(u) = u/R on the way up, u ≤ R;  (R + F − u)/F on the way down
///
/// R and F are `rise` and `fall`, fractions of T or numbers of steps. In torch's and paddle's `CyclicLR` the base rate
/// is `max_lr`, amplitude ½ is the mode "triangular2", and decay = γ the mode "exp_range". With `cycleMomentum` the
/// momentum goes the other way, as in `oneCycle`, from `maxMomentum` down by as much of the way to `baseMomentum`.
///
/// L. N. Smith, "Cyclical learning rates for training neural networks", WACV (2017), arXiv:1506.01186, section 3.
struct Cyclic: Schedule {
  var rise = 0.125
  var fall: Double?
  var start = 0.25
  var amplitude = 1.0
  var decay = 1.0
  var cycleMomentum = false
  var baseMomentum = 0.8
  var maxMomentum = 0.9

  static let name = "cyclic"
  static let title = "triangle wave"
  static let formula = "start + (1 − start) h(u) amplitudeⁱ decayᵗ, u the place in cycle i"
  static let source = "L. N. Smith, WACV (2017), arXiv:1506.01186, section 3; torch CyclicLR"
  static let settings: [Setting<Self>] = [
    .number("rise", \.rise, .positive, "R, length of the way up: a fraction of the horizon below 1, else steps"),
    .optionalNumber("fall", \.fall, .positive, "F, length of the way down, likewise; null: as long as the way up"),
    .number("start", \.start, .nonNegative, "factor at the foot of the wave"),
    .number("amplitude", \.amplitude, .positive, "what each cycle's height is to the one before"),
    .number("decay", \.decay, .positive, "what each step multiplies the height by"),
    .flag("cycleMomentum", \.cycleMomentum, "whether the momentum, or β₁, falls while the rate rises"),
    .number("baseMomentum", \.baseMomentum, .momentum, "momentum at the peak of the first cycle, where it is cycled"),
    .number("maxMomentum", \.maxMomentum, .momentum, "momentum at the foot, where it is cycled"),
  ]
  init() {}

  func problems() -> [SettingProblem] {
    [Length.problem("rise", rise), Length.problem("fall", fall)].compactMap { $0 }
  }

  func factor(at step: Int, of steps: Int) -> Double { start + (1 - start) * height(at: step, of: steps) }

  var momentum: (any Shape)? { cycleMomentum ? CyclicMomentum(wave: self) : nil }

  /// h(u) amplitudeⁱ decayᵗ.
  fileprivate func height(at step: Int, of steps: Int) -> Double {
    let up = Length.steps(rise, of: steps)
    let down = fall.map { Length.steps($0, of: steps) } ?? up
    let cycle = (Double(step) / (up + down)).roundedDown()
    let place = Double(step) - cycle * (up + down)
    let height = place <= up ? place / up : (up + down - place) / down
    return height * .power(amplitude, Int(cycle)) * .power(decay, step)
  }
}

/// The momentum that goes down while the wave goes up.
private struct CyclicMomentum: Shape {
  let wave: Cyclic

  func factor(at step: Int, of steps: Int) -> Double {
    wave.maxMomentum - (wave.maxMomentum - wave.baseMomentum) * wave.height(at: step, of: steps)
  }
}
