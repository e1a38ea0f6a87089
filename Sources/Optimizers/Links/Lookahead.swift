import Lanes
import Values

/// Lookahead: k steps forward, then one back.
///
///     every k steps:      z ← z + a (x − z),     x ← z          z₀ = x₀
///
/// The state of the method goes on as it is. M. R. Zhang, J. Lucas, G. Hinton and J. Ba, "Lookahead Optimizer: k steps
/// forward, 1 step back", NeurIPS 2019, arXiv:1907.08610, Algorithm 1; Optax's `lookahead`, whose default k is 6. (The
/// package torch-optimizer lets z begin at x₁.)
struct Lookahead: Link {
  static let name = "lookahead"
  static let title = "Lookahead"
  static let formula = "every k steps z += a (x − z); x = z"
  static let source = "M. R. Zhang et al., NeurIPS 2019, arXiv:1907.08610, Algorithm 1"
  static let settings: [Setting<Self>] = [
    .integer("k", \.k, .between(1, 1_000_000_000), "steps from one look back to the next"),
    .number("alpha", \.alpha, .unit, "step size a of the slow iterate z"),
  ]
  var k = 5
  var alpha = 0.5

  static func state<L: Lane>(_ settings: Packed<Self, L>, at site: LinkSite<L>) -> LinkState<L> {
    .iterate(State(settings.shared(\.k), settings.alpha, site.arena.vector(site.start)))
  }

  private final class State<L: Lane>: IterateLink {
    private let k: Int
    private let alpha: L
    private let slow: Vector<L>
    private var steps = 0

    init(_ k: Int, _ alpha: L, _ slow: Vector<L>) {
      self.k = k
      self.alpha = alpha
      self.slow = slow
    }

    func keep(_ ledger: inout Ledger<L>) {
      ledger.keep("slow", slow)
      ledger.keep("steps", &steps, to: k - 1)
    }

    func arrived(_ x: Vector<L>) {
      steps += 1
      guard steps == k else { return }
      steps = 0
      update(slow, from: x) { [alpha] z, x in z += alpha * (x - z) }
      update(x, from: slow) { x, z in x = z }
    }
  }
}
