import Functions
import GSL
import Lanes
import Values

/// Gaussian noise on the gradient that dies away, which may help a descent out of saddles and narrow valleys.
///
///     g ← g + σₜ ξ,      σₜ² = η / (1 + t)^γ,      ξ standard normal in every coordinate,      t = 0, 1, …
///
/// A run with η = 0 draws nothing. It is the method's own, beside the noise of the function. A. Neelakantan et al.,
/// "Adding Gradient Noise Improves Learning for Very Deep Networks" (2015), arXiv:1511.06807, section 3; Optax's
/// `add_noise`.
struct NoisyGradient: Link {
  static let name = "gradientNoise"
  static let title = "decaying gradient noise"
  static let formula = "g + √(η / (1 + t)^γ) ξ"
  static let source = "A. Neelakantan et al. (2015), arXiv:1511.06807, section 3"
  static let isRandom = true
  static let settings: [Setting<Self>] = [
    .number("eta", \.eta, .nonNegative, "variance η of the noise at the first step"),
    .number("gamma", \.gamma, .nonNegative, "power γ with which it dies away"),
  ]
  var eta = 0.01
  var gamma = 0.55

  static func state<L: Lane>(_ settings: Packed<Self, L>, at site: LinkSite<L>) -> LinkState<L> {
    .gradient(State(eta: settings.eta, gamma: settings.gamma, seeds: site.seeds))
  }

  private final class State<L: Lane>: GradientLink {
    private let eta, gamma: L
    private let streams: [MethodStream]
    private var t: L = 0

    init(eta: L, gamma: L, seeds: [UInt64]) {
      self.eta = eta
      self.gamma = gamma
      streams = seeds.map { MethodStream(seed: $0) }
    }

    func keep(_ ledger: inout Ledger<L>) {
      ledger.keep("t", &t)
      ledger.keep("streams", streams)
    }

    func gradient(at x: Span<L>, into gradient: inout MutableSpan<L>, asking inner: Evaluator<L>) -> L {
      let value = inner.gradient(x, &gradient)
      let spread = (eta / .pow(1 + t, gamma)).squareRoot()
      t += 1
      for run in 0..<L.count where eta[run] > 0 {
        for i in 0..<gradient.count { gradient[i][run] += spread[run] * streams[run].random.gaussian() }
      }
      return value
    }
  }
}
