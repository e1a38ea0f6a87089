import Foundation

/// The limit distribution of √N sup |Fₙ − F|.
///
///     P(K ≤ x) = √(2π)/x Σₖ₌₁ e^(−(2k−1)²π²/(8x²))      for x < 1.18
///     P(K > x) = 2 Σₖ₌₁ (−1)ᵏ⁻¹ e^(−2k²x²)              elsewhere
///
/// A. Kolmogoroff, Giorn. Ist. Ital. Attuari 4 (1933) 83; the two series are one another's theta transforms. Four
/// terms are enough for double precision on either side. Bits: libm's `exp`.
package enum Kolmogorov {
  /// P(K > x).
  package static func above(_ x: Double) -> Double { x < 1.18 ? 1 - lowerSeries(x) : upperSeries(x) }

  private static func lowerSeries(_ x: Double) -> Double {
    if x <= 0 { return 0 }
    var sum = 0.0
    for k in [7.0, 5, 3, 1] { sum += exp(-k * k * .pi * .pi / (8 * x * x)) }
    return (2 * Double.pi).squareRoot() / x * sum
  }

  private static func upperSeries(_ x: Double) -> Double {
    var sum = 0.0
    for k in [4.0, 3, 2, 1] { sum = exp(-2 * k * k * x * x) - sum }
    return 2 * sum
  }
}
