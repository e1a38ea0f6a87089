import Functions
import Lanes
import Values

/// Gradient accumulation: a step along the mean of k gradients at one point, each with noise and a batch of its own.
///
///     ḡⱼ = ḡⱼ₋₁ + (gⱼ − ḡⱼ₋₁) / j        j = 1 … k, ḡ₀ = 0
///
/// A step costs k gradients. Without noise and batches all are equal, and so is their mean. Optax's `MultiSteps`, whose
/// running mean this is.
struct Accumulation: Link {
  static let name = "accumulate"
  static let title = "gradient accumulation"
  static let formula = "(1/k) Σⱼ gⱼ"
  static let source = "optax MultiSteps"
  static let settings: [Setting<Self>] = [
    .integer("k", \.k, .between(1, 1_000_000), "gradients a step")
  ]
  var k = 4
  var gradients: Int { k }

  static func state<L: Lane>(_ settings: Packed<Self, L>, at site: LinkSite<L>) -> LinkState<L> {
    .gradient(State(settings.shared(\.k), site))
  }

  private final class State<L: Lane>: GradientLink {
    private let k: Int
    private let drawRows: () -> Void
    private let next: Vector<L>

    init(_ k: Int, _ site: LinkSite<L>) {
      self.k = k
      drawRows = site.drawRows
      next = site.arena.zeros(site.start.count)
    }

    func gradient(at x: Span<L>, into gradient: inout MutableSpan<L>, asking inner: Evaluator<L>) -> L {
      var mean = inner.gradient(x, &gradient)
      for j in 1..<k {
        drawRows()
        let weight = L(Double(j + 1))
        var span = next.buffer.mutableSpan
        let value = inner.gradient(x, &span)
        mean += (value - mean) / weight
        for i in 0..<gradient.count { gradient[i] += (next[i] - gradient[i]) / weight }
      }
      return mean
    }
  }
}
