import Lanes
import Values

/// The steps of Chebyshev's method on quadratics, in the fractal order that keeps them stable.
///
///     factor(t) = 1 / ((1 + m)/2 − (1 − m)/2 cos(π (σ(t) + ½) / N))
///
/// N is the least power of two that is not less than T, m = `smallest`, and σ the fractal permutation of 0 … N − 1:
/// σ₂ₙ(2t) = σₙ(t), σ₂ₙ(2t + 1) = 2n − 1 − σₙ(t). Where N is not T the last N − T steps are left out. After N steps
/// the last one stays. The base rate is 1/M, M being the largest curvature and m M the smallest.
///
/// N. Agarwal, S. Goel and C. Zhang, "Acceleration via fractal learning rate schedules", ICML (2021), arXiv:2103.01338,
/// §2; `chebyshev` of pytorch_optimizer has m = 0.05, and holds the first step for three.
struct FractalSteps: Schedule {
  var smallest = 0.05

  static let name = "fractal"
  static let title = "Chebyshev steps in fractal order"
  static let formula = "1 / ((1 + m)/2 − (1 − m)/2 cos(π (σ(t) + ½) / N)), σ the fractal permutation"
  static let source = "N. Agarwal, S. Goel and C. Zhang, ICML (2021), arXiv:2103.01338"
  static let settings: [Setting<Self>] = [
    .number("smallest", \.smallest, Bounds(.open(0), .closed(1)), "m: the smallest curvature over the largest")
  ]
  init() {}

  func factor(at step: Int, of steps: Int) -> Double {
    let bits = steps <= 1 ? 0 : Int.bitWidth - (steps - 1).leadingZeroBitCount
    let place = min(step, (1 << bits) - 1)
    var length = 1
    var node = 0
    for bit in (0..<bits).reversed() {
      length *= 2
      if place >> bit & 1 == 1 { node = length - 1 - node }
    }
    let angle = .pi * ((Double(node) + 0.5) / Double(length))
    return 1 / ((1 + smallest) / 2 - (1 - smallest) / 2 * .cos(angle))
  }
}
