import Lanes

/// The curve of a rise or of a cooldown, by what is left of a cooldown.
///
///     linear        u                          mirrorCosine  2u − (1 − cos πu)/2
///     cosine        (1 − cos πu) / 2           square        1 − v²
///     sqrt          1 − √v                     power         1 − vᵖ
///     exponential   (rᵛ − r) / (1 − r)                       v = 1 − u the fraction that is over
///
/// A. Hägele et al. (2024), arXiv:2405.18392, and A. Dremov et al., "Training dynamics of the cooldown stage in
/// warmup-stable-decay learning rate scheduler" (2025), arXiv:2508.01483, compare them; exponential and power are those
/// of timm's `WSDLRScheduler`.
enum CooldownCurve: String, CaseIterable, Sendable {
  case linear, cosine, mirrorCosine, sqrt, square, power, exponential

  /// h, from 0 at 0 to 1 at 1.
  ///
  /// - Parameters:
  ///   - power: p of `power`.
  ///   - ratio: r of `exponential`; a fall from 1 to an end of r is then rᵛ.
  func callAsFunction(_ u: Double, power: Double, ratio: Double) -> Double {
    switch self {
    case .linear: u
    case .cosine: (1 - .cos(.pi * u)) / 2
    case .mirrorCosine: 2 * u - (1 - .cos(.pi * u)) / 2
    case .sqrt: 1 - (1 - u).squareRoot()
    case .square: 1 - (1 - u) * (1 - u)
    case .power: 1 - .pow(1 - u, power)
    case .exponential: (.pow(ratio, 1 - u) - ratio) / (1 - ratio)
    }
  }
}
