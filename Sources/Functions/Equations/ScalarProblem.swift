import Lanes

/// The equations in one unknown that `scalarEquation` knows.
///
/// The first twelve are classics of textbooks; `aps1` … `aps15` are the families of G. E. Alefeld, F. A. Potra and Y.
/// Shi, "Algorithm 748: enclosing zeros of continuous functions", ACM Transactions on Mathematical Software 21(3)
/// (1995), 327–344, Table I, whose parameters are n, a and b.
package enum ScalarProblem: String, CaseIterable, Sendable {
  case wallis, dottie, omega, sqrt2, kepler, colebrook, expSquare, tangent, tripleRoot, newtonCycle, arctan, wilkinson
  case aps1, aps2, aps3, aps4, aps5, aps6, aps7, aps8, aps9, aps10, aps11, aps12, aps13, aps14, aps15

  /// Where the literature looks for the root, and the guess that it begins with.
  ///
  /// - Parameter n: the parameter; only `aps2` asks for it.
  func usual(n: Int) -> (bracket: ClosedRange<Double>, start: Double) {
    switch self {
    case .wallis: (2...3, 2)
    case .dottie, .omega: (0...1, 0.5)
    case .sqrt2: (0...2, 1)
    case .kepler: (0...3, 0.6)
    case .colebrook: (0.005...0.1, 0.02)
    case .expSquare: (0...2, 1)
    case .tangent: (4...4.6, 4.5)
    case .tripleRoot: (0...3, 2)
    case .newtonCycle: (-3...0, 0)
    case .arctan: (-1...4, 1.5)
    case .wilkinson: (4.5...6, 5.5)
    case .aps1: (Double.pi / 2...Double.pi, 3)
    case .aps2: (Double(n * n) + 1e-9...Double((n + 1) * (n + 1)) - 1e-9, Double(n * n) + 1)
    case .aps3: (-9...31, -2)
    case .aps4: (0...5, 2.5)
    case .aps5: (0...1.5, 1.3)
    case .aps6, .aps9: (0...1, 0.5)
    case .aps7: (0...1, 0.4)
    case .aps8, .aps10: (0...1, 0.9)
    case .aps11: (0.01...1, 0.01)
    case .aps12: (1...100, 1.1)
    case .aps13: (-1...4, 1.5)
    case .aps14: (-1000...Double.pi / 2, 1)
    case .aps15: (-1000...1e-4, -2)
    }
  }

  /// The root where it is known and too flat to be computed.
  var flatRoot: Double? {
    switch self {
    case .tripleRoot: 1
    case .arctan, .aps3, .aps13: 0
    default: nil
    }
  }
}

extension ScalarProblem {
  /// The shape of the root in the usual bracket; `nil` where F vanishes faster than any power, or has a kink there.
  ///
  /// Away from the multiple root and the inflection F′ and F″ are not 0 at the root: by their formulas, and of the
  /// families for the parameters that the literature has.
  var rootShape: RootShape? {
    switch self {
    case .tripleRoot: RootShape(multiplicity: 3)
    case .arctan: RootShape(isInflection: true)
    case .aps13, .aps14, .aps15: nil
    default: RootShape()
    }
  }
}

extension ScalarProblem {
  /// F(x).
  @inline(__always)
  func value<L: Lane>(at x: L, n: Int, a: Double, b: Double) -> L {
    let m = L(Double(n))
    switch self {
    case .wallis: return x * (x * x - 2) - 5
    case .dottie: return L.cos(x) - x
    case .omega: return x * L.exp(x) - 1
    case .sqrt2: return x * x - 2
    case .kepler: return x - 0.8 * L.sin(x) - 0.6
    case .colebrook:
      let root = x.squareRoot()
      return 1 / root + 2 * L.log10(L(1e-4 / 3.7) + L(2.51 / 1e5) / root)
    case .expSquare: return L.exp(x) - 3 * x * x
    case .tangent: return L.tan(x) - x
    case .tripleRoot: return (x - 1) * (x - 1) * (x - 1)
    case .newtonCycle: return x * (x * x - 2) + 2
    case .arctan: return L.atan(x)
    case .wilkinson: return (x - 1) * (x - 2) * (x - 3) * (x - 4) * (x - 5) - 0.001
    case .aps1: return L.sin(x) - 0.5 * x
    case .aps2:
      var sum: L = 0
      for i in 1...20 {
        let distance = x - L(Double(i * i))
        sum += L(Double((2 * i - 5) * (2 * i - 5))) / (distance * distance * distance)
      }
      return -2 * sum
    case .aps3: return L(a) * x * L.exp(L(b) * x)
    case .aps4: return L.power(x, n) - L(a)
    case .aps5: return L.sin(x) - 0.5
    case .aps6: return 2 * x * L.exp(-m) - 2 * L.exp(-m * x) + 1
    case .aps7:
      let u = 1 - m * x
      return (1 + (1 - m) * (1 - m)) * x - u * u
    case .aps8: return x * x - L.power(1 - x, n)
    case .aps9:
      let u = 1 - m * x
      return (1 + L.power(1 - m, 4)) * x - L.power(u, 4)
    case .aps10: return L.exp(-m * x) * (x - 1) + L.power(x, n)
    case .aps11: return (m * x - 1) / ((m - 1) * x)
    case .aps12: return L.pow(x, 1 / m) - L.pow(m, 1 / m)
    case .aps13: return (x * L.exp(-1 / (x * x))).replacing(with: 0, where: x .== 0)
    case .aps14:
      return (m / 20 * (x / 1.5 + L.sin(x) - 1)).replacing(with: -m / 20, where: x .< 0)
    case .aps15:
      let inside = L.exp((m + 1) * x * 500) - 1.859
      let right = inside.replacing(with: L.exp(1) - 1.859, where: 0.002 / (1 + m) .< x)
      return right.replacing(with: -0.859, where: x .< 0)
    }
  }

  /// F′(x).
  @inline(__always)
  func derivative<L: Lane>(at x: L, n: Int, a: Double, b: Double) -> L {
    let m = L(Double(n))
    switch self {
    case .wallis, .newtonCycle: return 3 * x * x - 2
    case .dottie: return -L.sin(x) - 1
    case .omega: return (1 + x) * L.exp(x)
    case .sqrt2: return 2 * x
    case .kepler: return 1 - 0.8 * L.cos(x)
    case .colebrook:
      // With r = 1/√x and r′ = −r/(2x): F = r + 2 lg(c + d r).
      let r = 1 / x.squareRoot()
      let (c, d) = (L(1e-4 / 3.7), L(2.51 / 1e5))
      return -r / (2 * x) * (1 + 2 * d / (L.log(10) * (c + d * r)))
    case .expSquare: return L.exp(x) - 6 * x
    case .tangent:
      let t = L.tan(x)
      return t * t
    case .tripleRoot: return 3 * (x - 1) * (x - 1)
    case .arctan: return 1 / (1 + x * x)
    case .wilkinson:
      var sum: L = 0
      for i in 1...5 {
        var product: L = 1
        for j in 1...5 where j != i { product *= x - L(Double(j)) }
        sum += product
      }
      return sum
    case .aps1: return L.cos(x) - 0.5
    case .aps2:
      var sum: L = 0
      for i in 1...20 {
        let distance = x - L(Double(i * i))
        sum += L(Double((2 * i - 5) * (2 * i - 5))) / (distance * distance * distance * distance)
      }
      return 6 * sum
    case .aps3: return L(a) * (1 + L(b) * x) * L.exp(L(b) * x)
    case .aps4: return m * L.power(x, n - 1)
    case .aps5: return L.cos(x)
    case .aps6: return 2 * L.exp(-m) + 2 * m * L.exp(-m * x)
    case .aps7: return 1 + (1 - m) * (1 - m) + 2 * m * (1 - m * x)
    case .aps8: return 2 * x + m * L.power(1 - x, n - 1)
    case .aps9: return 1 + L.power(1 - m, 4) + 4 * m * L.power(1 - m * x, 3)
    case .aps10: return L.exp(-m * x) * (1 - m * (x - 1)) + m * L.power(x, n - 1)
    case .aps11: return 1 / ((m - 1) * x * x)
    case .aps12: return L.pow(x, 1 / m - 1) / m
    case .aps13:
      let square = x * x
      return (L.exp(-1 / square) * (1 + 2 / square)).replacing(with: 0, where: x .== 0)
    case .aps14: return (m / 20 * (1 / L(1.5) + L.cos(x))).replacing(with: 0, where: x .< 0)
    case .aps15:
      let inside = 500 * (m + 1) * L.exp((m + 1) * x * 500)
      return inside.replacing(with: 0, where: (0.002 / (1 + m) .< x) .| (x .< 0))
    }
  }
}
