import Lanes
import Values

/// A Gaussian prior of deviation τ on each of d weights, which makes the minimum of a negative log-likelihood the
/// maximum a posteriori. It adds
///
///     ‖w‖²/(2τ²) + d/2 ln (2πτ²)
///
/// C. M. Bishop, Pattern Recognition and Machine Learning (2006), section 3.3.
struct GaussianPrior: Sendable {
  /// τ.
  let deviation: Double

  /// The λ₂ of a penalty λ₂/2 ‖w‖² that is the first term.
  var stiffness: Double { 1 / (deviation * deviation) }

  /// The second term.
  ///
  /// - Parameter d: how many weights there are.
  func constant(_ d: Int) -> Double { Double(d) / 2 * Double.log(2 * .pi * deviation * deviation) }

  /// What is wrong with a prior beside a loss that is no likelihood.
  static func problems(_ tau: Double?, isLikelihood: Bool) -> [SettingProblem] {
    guard tau != nil, !isLikelihood else { return [] }
    return [SettingProblem(key: "tau", message: "`tau` goes with the loss negativeLogLikelihood only")]
  }
}

/// How the errors of a regression are distributed: what one residual r adds to a negative log-likelihood.
///
///     gaussian   r²/(2σ²) + ½ ln (2πσ²)
///     laplace    |r|/σ + ln (2σ)
///     huber      h(r/σ) + ln (σZ),   h that of the loss huber,   Z = √(2π) erf(δ/√2) + 2/δ exp(−δ²/2)
///
/// The last is Gaussian about its centre and falls like Laplace's beyond δσ: P. J. Huber, Annals of Mathematical
/// Statistics 35 (1964) 73, section 5.
enum ErrorLaw: String, CaseIterable, Sendable {
  case gaussian, laplace, huber

  /// The loss of a row, what it is multiplied by, and what is added to it.
  func likelihood(sigma: Double, delta: Double) -> (loss: RowLoss, scale: Double, constant: Double) {
    switch self {
    case .gaussian: (.halfSquare, 1 / (sigma * sigma), 0.5 * Double.log(2 * .pi * sigma * sigma))
    case .laplace: (.absolute, 1 / sigma, Double.log(2 * sigma))
    case .huber:
      (.huber(delta * sigma), 1 / (sigma * sigma), Double.log(sigma * Self.mass(delta)))
    }
  }

  /// Z, the part of it about the centre by Simpson's rule.
  private static func mass(_ delta: Double) -> Double {
    let (n, reach) = (2000, min(delta, 40))
    let step = 2 * reach / Double(n)
    let sum = (0...n).reduce(0.0) { sum, k in
      let t = -reach + step * Double(k)
      return sum + (k == 0 || k == n ? 1 : k % 2 == 1 ? 4 : 2) * Double.exp(-t * t / 2)
    }
    return sum * step / 3 + 2 / delta * Double.exp(-delta * delta / 2)
  }
}
