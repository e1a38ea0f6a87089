import Lanes

/// The curves y(x; b) that nonlinear regressions fit.
enum RegressionForm: Sendable {
  /// b₁ (1 − e^(−b₂x))
  case saturation
  /// b₁ (1 − (1 + b₂x/2)⁻²)
  case squaredSaturation
  /// b₁ (1 − (1 + 2b₂x)^(−½))
  case rootSaturation
  /// b₁b₂x/(1 + b₂x)
  case hyperbola
  /// e^(−b₁x)/(b₂ + b₃x)
  case decayOverLine
  /// b₁e^(−b₂x) + b₃e^(−b₄x) + b₅e^(−b₆x)
  case threeDecays
  /// b₁ + b₂e^(−b₄x) + b₃e^(−b₅x)
  case twoDecays
  /// b₁e^(−b₂x) + b₃e^(−(x − b₄)²/b₅²) + b₆e^(−(x − b₇)²/b₈²)
  case twoPeaks
  /// b₁/b₂ e^(−½((x − b₃)/b₂)²)
  case peak
  /// b₁x^b₂
  case power
  /// b₁(b₂ + x)^(−1/b₃)
  case shiftedPower
  /// (b₁ + b₂x + b₃x²)/(1 + b₄x + b₅x²)
  case quadraticRatio
  /// (b₁ + b₂x + b₃x² + b₄x³)/(1 + b₅x + b₆x² + b₇x³)
  case cubicRatio
  /// b₁(x² + b₂x)/(x² + b₃x + b₄)
  case kowalik
  /// b₁e^(b₂/(x + b₃))
  case reciprocalExponent
  /// ln y = b₁ − b₂x₁e^(−b₃x₂)
  case dielectric
  /// b₁ − b₂x − arctan(b₃/(x − b₄))/π
  case resonance
  /// b₁ + b₂ cos 2πx/12 + b₃ sin 2πx/12 + b₅ cos 2πx/b₄ + b₆ sin 2πx/b₄ + b₈ cos 2πx/b₇ + b₉ sin 2πx/b₇
  case cycles
  /// b₁/(1 + e^(b₂ − b₃x))
  case logistic
  /// b₁/(1 + e^(b₂ − b₃x))^(1/b₄)
  case richards
}

extension RegressionForm {
  /// y(x; b); z is a second predictor, which `dielectric` alone has.
  @inline(__always)
  func value<L: Lane>(_ b: Span<L>, _ x: Double, _ z: Double) -> L {
    let x = L(x)
    switch self {
    case .saturation: return b[0] * (1 - L.exp(-(b[1] * x)))
    case .squaredSaturation:
      let u = 1 + 0.5 * (b[1] * x)
      return b[0] * (1 - 1 / (u * u))
    case .rootSaturation: return b[0] * (1 - 1 / (1 + 2 * (b[1] * x)).squareRoot())
    case .hyperbola: return b[0] * b[1] * x / (1 + b[1] * x)
    case .decayOverLine: return L.exp(-(b[0] * x)) / (b[1] + b[2] * x)
    case .threeDecays:
      return b[0] * L.exp(-(b[1] * x)) + b[2] * L.exp(-(b[3] * x)) + b[4] * L.exp(-(b[5] * x))
    case .twoDecays: return b[0] + b[1] * L.exp(-(b[3] * x)) + b[2] * L.exp(-(b[4] * x))
    case .twoPeaks:
      let (s, t) = ((x - b[3]) / b[4], (x - b[6]) / b[7])
      return b[0] * L.exp(-(b[1] * x)) + b[2] * L.exp(-(s * s)) + b[5] * L.exp(-(t * t))
    case .peak:
      let t = (x - b[2]) / b[1]
      return b[0] / b[1] * L.exp(-0.5 * (t * t))
    case .power: return b[0] * L.pow(x, b[1])
    case .shiftedPower: return b[0] * L.pow(b[1] + x, -1 / b[2])
    case .quadraticRatio: return (b[0] + x * (b[1] + x * b[2])) / (1 + x * (b[3] + x * b[4]))
    case .cubicRatio:
      let above = b[0] + x * (b[1] + x * (b[2] + x * b[3]))
      return above / (1 + x * (b[4] + x * (b[5] + x * b[6])))
    case .kowalik: return b[0] * (x * (x + b[1])) / (x * (x + b[2]) + b[3])
    case .reciprocalExponent: return b[0] * L.exp(b[1] / (x + b[2]))
    case .dielectric: return b[0] - b[1] * x * L.exp(-(b[2] * L(z)))
    case .resonance: return b[0] - b[1] * x - L.atan(b[2] / (x - b[3])) / L.pi
    case .cycles:
      let year = L.pi * x / 6
      let (first, second) = (2 * L.pi * x / b[3], 2 * L.pi * x / b[6])
      var sum = b[0] + b[1] * L.cos(year) + b[2] * L.sin(year)
      sum += b[4] * L.cos(first) + b[5] * L.sin(first)
      return sum + (b[7] * L.cos(second) + b[8] * L.sin(second))
    case .logistic: return b[0] / (1 + L.exp(b[1] - b[2] * x))
    case .richards: return b[0] * L.pow(1 + L.exp(b[1] - b[2] * x), -1 / b[3])
    }
  }

  /// Writes ∂y/∂bⱼ.
  @inline(__always)
  func write<L: Lane>(slopes s: inout MutableSpan<L>, _ b: Span<L>, _ x: Double, _ z: Double) {
    let x = L(x)
    switch self {
    case .saturation:
      let e = L.exp(-(b[1] * x))
      s[0] = 1 - e
      s[1] = b[0] * x * e
    case .squaredSaturation:
      let u = 1 + 0.5 * (b[1] * x)
      s[0] = 1 - 1 / (u * u)
      s[1] = b[0] * x / (u * u * u)
    case .rootSaturation:
      let u = 1 + 2 * (b[1] * x)
      let root = u.squareRoot()
      s[0] = 1 - 1 / root
      s[1] = b[0] * x / (u * root)
    case .hyperbola:
      let u = 1 + b[1] * x
      s[0] = b[1] * x / u
      s[1] = b[0] * x / (u * u)
    case .decayOverLine:
      let below = b[1] + b[2] * x
      let y = L.exp(-(b[0] * x)) / below
      s[0] = -(x * y)
      s[1] = -(y / below)
      s[2] = x * s[1]
    case .threeDecays:
      decay(&s, b, x, 0, 1)
      decay(&s, b, x, 2, 3)
      decay(&s, b, x, 4, 5)
    case .twoDecays:
      s[0] = 1
      decay(&s, b, x, 1, 3)
      decay(&s, b, x, 2, 4)
    case .twoPeaks:
      decay(&s, b, x, 0, 1)
      for k in stride(from: 2, through: 5, by: 3) {
        let t = (x - b[k + 1]) / b[k + 2]
        let e = L.exp(-(t * t))
        s[k] = e
        s[k + 1] = 2 * (b[k] * e * t / b[k + 2])
        s[k + 2] = t * s[k + 1]
      }
    case .peak:
      let t = (x - b[2]) / b[1]
      let e = L.exp(-0.5 * (t * t)) / b[1]
      s[0] = e
      s[1] = b[0] * e * (t * t - 1) / b[1]
      s[2] = b[0] * e * t / b[1]
    case .power:
      s[0] = L.pow(x, b[1])
      s[1] = b[0] * s[0] * L.log(x)
    case .shiftedPower:
      let base = b[1] + x
      let p = L.pow(base, -1 / b[2])
      s[0] = p
      s[1] = -(b[0] * p / (b[2] * base))
      s[2] = b[0] * p * L.log(base) / (b[2] * b[2])
    case .quadraticRatio: ratio(&s, b, x, above: 3)
    case .cubicRatio: ratio(&s, b, x, above: 4)
    case .kowalik:
      let below = x * (x + b[2]) + b[3]
      s[0] = x * (x + b[1]) / below
      s[1] = b[0] * x / below
      s[3] = -(b[0] * s[0] / below)
      s[2] = x * s[3]
    case .reciprocalExponent:
      let shifted = x + b[2]
      let e = L.exp(b[1] / shifted)
      s[0] = e
      s[1] = b[0] * e / shifted
      s[2] = -(b[1] * s[1] / shifted)
    case .dielectric:
      let e = L.exp(-(b[2] * L(z)))
      s[0] = 1
      s[1] = -(x * e)
      s[2] = b[1] * x * L(z) * e
    case .resonance:
      let distance = x - b[3]
      let u = b[2] / distance
      let weight = -1 / (L.pi * distance * (1 + u * u))
      s[0] = 1
      s[1] = -x
      s[2] = weight
      s[3] = weight * u
    case .cycles:
      let year = L.pi * x / 6
      s[0] = 1
      s[1] = L.cos(year)
      s[2] = L.sin(year)
      for k in stride(from: 3, through: 6, by: 3) {
        let angle = 2 * L.pi * x / b[k]
        s[k + 1] = L.cos(angle)
        s[k + 2] = L.sin(angle)
        s[k] = angle / b[k] * (b[k + 1] * s[k + 2] - b[k + 2] * s[k + 1])
      }
    case .logistic:
      let e = L.exp(b[1] - b[2] * x)
      s[0] = 1 / (1 + e)
      s[1] = -(b[0] * e * s[0] * s[0])
      s[2] = -(x * s[1])
    case .richards:
      let e = L.exp(b[1] - b[2] * x)
      let p = L.pow(1 + e, -1 / b[3])
      s[0] = p
      s[1] = -(b[0] * p * e / (b[3] * (1 + e)))
      s[2] = -(x * s[1])
      s[3] = b[0] * p * L.log(1 + e) / (b[3] * b[3])
    }
  }

  /// Of a term bᵢe^(−bⱼx).
  @inline(__always)
  private func decay<L: Lane>(_ s: inout MutableSpan<L>, _ b: Span<L>, _ x: L, _ i: Int, _ j: Int) {
    let e = L.exp(-(b[j] * x))
    s[i] = e
    s[j] = -(b[i] * x * e)
  }

  /// Of (b₁ + b₂x + …)/(1 + bₖ₊₁x + …) with k terms above and k − 1 below that have a parameter.
  @inline(__always)
  private func ratio<L: Lane>(_ s: inout MutableSpan<L>, _ b: Span<L>, _ x: L, above k: Int) {
    var (above, below): (L, L) = (0, 0)
    for i in (0..<k).reversed() { above = above * x + b[i] }
    for i in (k..<2 * k - 1).reversed() { below = (below + b[i]) * x }
    below = 1 + below
    let y = above / below
    var power: L = 1
    for i in 0..<k {
      s[i] = power / below
      if i > 0 { s[k + i - 1] = -(y * power / below) }
      power *= x
    }
  }
}
