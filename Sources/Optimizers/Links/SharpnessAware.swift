import Functions
import Lanes
import Values

/// Sharpness-aware minimisation: the gradient is taken where f is about largest within a distance, so that a method
/// seeks flat valleys.
///
///     g ← ∇f(x + ρ ∇f(x) / ‖∇f(x)‖₂)
///
/// A step costs two gradients, of one batch where rows are sampled. Where the gradient vanishes so does the detour.
/// P. Foret, A. Kleiner, H. Mobahi and B. Neyshabur, "Sharpness-Aware Minimization for Efficiently Improving
/// Generalization", ICLR 2021, arXiv:2010.01412, eqs. (2) and (3); Optax's `contrib.sam`.
struct SharpnessAware: Link {
  static let name = "sam"
  static let title = "sharpness-aware minimisation"
  static let formula = "∇f(x + ρ g/‖g‖)"
  static let source = "P. Foret et al., ICLR 2021, arXiv:2010.01412, eqs. (2) and (3)"
  static let settings: [Setting<Self>] = [
    .number("rho", \.rho, .nonNegative, "distance ρ of the detour")
  ]
  var rho = 0.05
  var gradients: Int { 2 }

  static func state<L: Lane>(_ settings: Packed<Self, L>, at site: LinkSite<L>) -> LinkState<L> {
    .gradient(State(settings.rho, site.arena.zeros(site.start.count)))
  }

  private final class State<L: Lane>: GradientLink {
    private let rho: L
    private let detour: Vector<L>

    init(_ rho: L, _ detour: Vector<L>) {
      self.rho = rho
      self.detour = detour
    }

    func gradient(at x: Span<L>, into gradient: inout MutableSpan<L>, asking inner: Evaluator<L>) -> L {
      let value = inner.gradient(x, &gradient)
      let length = euclideanNorm(of: gradient.span)
      let scale = (rho / length).replacing(with: 0, where: length .== 0)
      for i in 0..<gradient.count { detour[i] = x[i] + scale * gradient[i] }
      _ = inner.gradient(detour.buffer.span, &gradient)
      return value
    }
  }
}
