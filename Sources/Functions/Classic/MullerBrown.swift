import Lanes
import Values

/// The Müller–Brown potential: a chemist's energy surface with three minima, joined by a curved path.
///
///     f(x) = Σₖ Aₖ exp(aₖ (x₁ − pₖ)² + bₖ (x₁ − pₖ)(x₂ − qₖ) + cₖ (x₂ − qₖ)²),   k = 1 … 4
///
///     A = (−200, −100, −170, 15)    a = (−1, −1, −6.5, 0.7)    b = (0, 0, 11, 0.6)    c = (−10, −10, −6.5, 0.7)
///     p = (1, 0, −0.5, −1)          q = (0, 0.5, 1.5, 1)
///
/// Minima: −146.70 at (−0.5582, 1.4417), −108.17 at (0.6235, 0.0280), −80.77 at (−0.0500, 0.4667). K. Müller and L. D.
/// Brown, "Location of saddle points and minimum energy paths by a constrained simplex optimization procedure",
/// Theoret. Chim. Acta 53 (1979), 75–93, doi:10.1007/BF00547608. With `scale` it is multiplied by a factor, so that
/// temperatures about 1 make sense.
package struct MullerBrown: Function {
  package static let name = "mullerBrown"
  package static let title = "Müller–Brown"
  package static let formula = "s Σₖ Aₖ exp(aₖ (x₁ − pₖ)² + bₖ (x₁ − pₖ)(x₂ − qₖ) + cₖ (x₂ − qₖ)²)"
  package static let source = "K. Müller and L. D. Brown, Theoret. Chim. Acta 53 (1979) 75–93"
  package static let dimensions = Dimensions.fixed(2)
  package static let properties: [Property] = [.smooth, .multimodal]
  package static let settings: [Setting<Self>] = [
    .number("scale", \.scale, .positive, "what the potential is multiplied by")
  ]
  /// s > 0, what the potential is multiplied by.
  package var scale = 1.0
  package var dimension = 2
  package init() {}

  /// A, a, b, c, p, q of each term.
  private static let terms: InlineArray<4, (Double, Double, Double, Double, Double, Double)> = [
    (-200, -1, 0, -10, 1, 0), (-100, -1, 0, -10, 0, 0.5), (-170, -6.5, 11, -6.5, -0.5, 1.5), (15, 0.7, 0.6, 0.7, -1, 1),
  ]

  package func value<L: Lane>(at x: Span<L>) -> L {
    var sum: L = 0
    for k in 0..<4 {
      let (height, a, b, c, p, q) = Self.terms[k]
      let (u, v) = (x[0] - L(p), x[1] - L(q))
      sum += L(scale * height) * .exp(L(a) * (u * u) + L(b) * (u * v) + L(c) * (v * v))
    }
    return sum
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    precondition(gradient.count == 2)
    var sum: L = 0
    var along: (L, L) = (0, 0)
    for k in 0..<4 {
      let (height, a, b, c, p, q) = Self.terms[k]
      let (u, v) = (x[0] - L(p), x[1] - L(q))
      let term = L(scale * height) * .exp(L(a) * (u * u) + L(b) * (u * v) + L(c) * (v * v))
      sum += term
      along.0 += term * (L(2 * a) * u + L(b) * v)
      along.1 += term * (L(b) * u + L(2 * c) * v)
    }
    gradient[0] = along.0
    gradient[1] = along.1
    return sum
  }

  package var domain: [ClosedRange<Double>] { [-1.5...1.2, -0.2...2] }
  /// The second minimum, nearly.
  package var start: [Double] { [0.6, 0] }
  package var minimum: ReferenceMinimum {
    ReferenceMinimum(
      scale * -146.69951720995402, at: [[-0.5582236346330243, 1.4417258418046686]],
      .computed("Newton's iteration on the gradient in 40 digits"))
  }
}
