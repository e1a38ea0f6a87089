import Lanes
import Values

/// Ackley's function: a nearly flat, rippled plain around a deep funnel with a sharp tip.
///
///     f(x) = −20 exp(−r/5) − exp(c) + 20 + e,   r = √(Σᵢ xᵢ²/n),   c = Σᵢ cos(2πxᵢ)/n          minimum 0 at 0
///
/// D. H. Ackley, "A connectionist machine for genetic hillclimbing", Kluwer (1987), for n = 2; T. Bäck, "Evolutionary
/// algorithms in theory and practice", Oxford University Press (1996), for any n, with this sign and this offset.
/// Summed as 20 (1 − exp(−r/5)) + (e − exp(c)), whose two terms are not negative.
///
/// The tip at 0 is that of a cone, where f has no derivatives. Gradient and Hessian there are those of the second term
/// alone: 0, and 4π²e/n on the diagonal.
package struct Ackley: TwiceDifferentiable {
  package static let name = "ackley"
  package static let title = "Ackley"
  package static let formula = "−20 exp(−√(Σᵢ xᵢ²/n)/5) − exp(Σᵢ cos(2πxᵢ)/n) + 20 + e"
  package static let source = "D. H. Ackley, A Connectionist Machine for Genetic Hillclimbing, Kluwer (1987)"
  package static let dimensions = Dimensions.atLeast(1)
  package static let properties: [Property] = [.multimodal, .nonsmooth]
  package static let settings: [Setting<Self>] = []
  package var dimension = 2
  package init() {}

  package func value<L: Lane>(at x: Span<L>) -> L {
    let n = L(Double(x.count))
    var squares: L = 0
    var cosines: L = 0
    for i in 0..<x.count {
      squares += x[i] * x[i]
      cosines += .cos(2 * .pi * x[i])
    }
    return Self.value(funnel: .exp(-0.2 * (squares / n).squareRoot()), ripple: .exp(cosines / n))
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    precondition(gradient.count == x.count)
    let n = L(Double(x.count))
    var squares: L = 0
    var cosines: L = 0
    for i in 0..<x.count {
      let angle = 2 * .pi * x[i]
      squares += x[i] * x[i]
      cosines += .cos(angle)
      gradient[i] = .sin(angle)
    }
    let radius = (squares / n).squareRoot()
    let funnel = L.exp(-0.2 * radius)
    let ripple = L.exp(cosines / n)
    // 0 at the tip, where the quotient is 4/0.
    let pull = (4 * funnel / (n * radius)).replacing(with: 0, where: radius .== 0)
    let wave = 2 * .pi * ripple / n
    for i in 0..<x.count { gradient[i] = pull * x[i] + wave * gradient[i] }
    return Self.value(funnel: funnel, ripple: ripple)
  }

  @inline(__always)
  private static func value<L: Lane>(funnel: L, ripple: L) -> L {
    20 * (1 - funnel) + (2.718281828459045 - ripple)
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    let count = x.count
    let n = L(Double(count))
    var squares: L = 0
    var cosines: L = 0
    for i in 0..<count {
      squares += x[i] * x[i]
      cosines += .cos(2 * .pi * x[i])
    }
    let radius = (squares / n).squareRoot()
    let funnel = L.exp(-0.2 * radius)
    let ripple = L.exp(cosines / n)
    let atTip = radius .== 0
    let pull = (4 * funnel / (n * radius)).replacing(with: 0, where: atTip)
    let bend = (-pull * (0.2 + 1 / radius) / (n * radius)).replacing(with: 0, where: atTip)
    let wave: L = 4 * .pi * .pi * ripple
    for i in 0..<count {
      for j in 0..<count {
        let (up, down): (L, L) = (.sin(2 * .pi * x[i]), .sin(2 * .pi * x[j]))
        hessian[i * count + j] = bend * x[i] * x[j] - wave / (n * n) * up * down
      }
      hessian[i * count + i] += pull + wave / n * .cos(2 * .pi * x[i])
    }
  }

  package var domain: [ClosedRange<Double>] { Array(repeating: -32.768...32.768, count: dimension) }
  package var start: [Double] { Array(repeating: 20, count: dimension) }
  package var minimum: ReferenceMinimum {
    ReferenceMinimum(0, at: [Array(repeating: 0, count: dimension)])
  }
}
