import Lanes
import Values

/// The monkey saddle: three valleys fall from a point where gradient and Hessian both vanish.
///
///     f(x) = x₁³ − 3 x₁ x₂²          no minimum: f → −∞ as x₁ → −∞ with x₂ = 0
///
/// D. Hilbert and S. Cohn-Vossen, "Anschauliche Geometrie", Springer (1932), § 29. The real part of (x₁ + i x₂)³. It
/// asks how soon a method leaves a degenerate saddle; a run ends as diverged.
package struct MonkeySaddle: TwiceDifferentiable {
  package static let name = "monkeySaddle"
  package static let title = "Monkey saddle"
  package static let formula = "x₁³ − 3 x₁ x₂²"
  package static let source = "D. Hilbert and S. Cohn-Vossen, Anschauliche Geometrie, Springer (1932)"
  package static let dimensions = Dimensions.fixed(2)
  package static let properties: [Property] = [.smooth, .unbounded]
  package static let settings: [Setting<Self>] = []
  package var dimension = 2
  package init() {}

  package func value<L: Lane>(at x: Span<L>) -> L { x[0] * (x[0] * x[0] - 3 * (x[1] * x[1])) }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    gradient[0] = 3 * (x[0] * x[0] - x[1] * x[1])
    gradient[1] = -6 * x[0] * x[1]
    return value(at: x)
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    hessian[0] = 6 * x[0]
    hessian[1] = -6 * x[1]
    hessian[2] = -6 * x[1]
    hessian[3] = -6 * x[0]
  }

  package var domain: [ClosedRange<Double>] { [-2...2, -2...2] }
  package var start: [Double] { [0.5, 0.01] }
  package var minimum: ReferenceMinimum { .none("f falls without bound as x₁ → −∞") }
}
