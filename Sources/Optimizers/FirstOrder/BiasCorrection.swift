import Lanes

/// The factors that undo the bias of moments which begin at zero: 1 / (1 − β₁ᵗ) and 1 / √(1 − β₂ᵗ), t = 1, 2, …
///
/// Where all runs of a pack have the same decays they are computed once for all of them, in scalar arithmetic, with the
/// same bits: on few coordinates the divisions of the correction would cost as much as the step.
struct BiasCorrection<L: Lane> {
  private let shared: Bool
  private let beta1, beta2: L
  private var power1: L = 1
  private var power2: L = 1
  private var scalarPower1 = 1.0
  private var scalarPower2 = 1.0

  init(_ beta1: L, _ beta2: L) {
    self.beta1 = beta1
    self.beta2 = beta2
    shared = (1..<L.count).allSatisfy { beta1[$0] == beta1[0] && beta2[$0] == beta2[0] }
  }

  @inline(__always)
  mutating func next() -> (first: L, second: L) {
    if shared {
      scalarPower1 *= beta1[0]
      scalarPower2 *= beta2[0]
      return (L(1 / (1 - scalarPower1)), L(1 / (1 - scalarPower2).squareRoot()))
    }
    power1 *= beta1
    power2 *= beta2
    return (1 / (1 - power1), 1 / (1 - power2).squareRoot())
  }
}
