import Lanes

/// The power law through measured points, by least squares on logarithms.
///
///     y = b (x/x₀)ᵖ,   ln x₀ = Σ wᵢ ln xᵢ/Σ wᵢ,   wᵢ = (yᵢ/σᵢ)²
///     ln b = Σ wᵢ ln yᵢ/Σ wᵢ ± (Σ wᵢ)^(−½),   p = Σ wᵢ ln(xᵢ/x₀) ln yᵢ/S ± S^(−½),   S = Σ wᵢ ln²(xᵢ/x₀)
///     χ² = Σ wᵢ (ln yᵢ − ln b − p ln(xᵢ/x₀))²,   n − 2 degrees of freedom
///
/// At x₀, the points' centre, the deviations of b and p do not depend on each other.
/// The deviation of ln y is σ/y to first order. The points count as independent. P. R. Bevington and D. K. Robinson,
/// *Data Reduction and Error Analysis for the Physical Sciences*, 3rd ed. (2003), chapter 6.
package struct PowerLaw: Sendable, Equatable {
  /// p.
  package let exponent: Measured
  /// x₀.
  package let centre: Double
  /// b.
  package let atCentre: Measured
  /// χ².
  package let chiSquared: Double
  /// n − 2.
  package let degrees: Int
  /// The probability of as large a χ² or a larger one where the law holds; 1 without degrees of freedom.
  package let p: Double

  /// - Parameter points: x > 0, y > 0, with σ > 0.
  /// - Returns: `nil` without two different x.
  package init?(_ points: [(x: Double, y: Measured)]) {
    precondition(
      points.allSatisfy { $0.x > 0 && $0.y.value > 0 && $0.y.deviation > 0 }, "positive points with deviations expected"
    )
    guard Set(points.map(\.x)).count > 1 else { return nil }
    let logs = points.map { (x: Double.log($0.x), y: Double.log($0.y.value), weight: $0.y.value / $0.y.deviation) }
    var (sum, sumX, sumY) = (0.0, 0.0, 0.0)
    for point in logs {
      let weight = point.weight * point.weight
      sum += weight
      sumX += weight * point.x
      sumY += weight * point.y
    }
    let (meanX, meanY) = (sumX / sum, sumY / sum)
    var (sumXX, sumXY) = (0.0, 0.0)
    for point in logs {
      let weight = point.weight * point.weight
      sumXX += weight * (point.x - meanX) * (point.x - meanX)
      sumXY += weight * (point.x - meanX) * (point.y - meanY)
    }
    let slope = sumXY / sumXX
    exponent = Measured(slope, deviation: (1 / sumXX).squareRoot())
    centre = .exp(meanX)
    let value = Double.exp(meanY)
    atCentre = Measured(value, deviation: value / sum.squareRoot())
    chiSquared = logs.reduce(0) {
      let miss = ($1.y - meanY - slope * ($1.x - meanX)) * $1.weight
      return $0 + miss * miss
    }
    degrees = points.count - 2
    p = degrees > 0 ? chiSquaredUpperTail(chiSquared, degrees: degrees) : 1
  }
}
