/// A number with its standard deviation.
package struct Measured: Sendable, Equatable {
  /// The number itself.
  package let value: Double
  /// σ ≥ 0.
  package let deviation: Double

  /// - Parameter deviation: σ ≥ 0.
  package init(_ value: Double, deviation: Double) {
    precondition(deviation >= 0, "expected σ ≥ 0, got \(deviation)")
    self.value = value
    self.deviation = deviation
  }

  /// The ratio of independent numbers, σ propagated to first order.
  ///
  ///     r = a/b,   σ_r = |r| √((σ_a/a)² + (σ_b/b)²) = √((σ_a/b)² + (a σ_b/b²)²)
  ///
  /// JCGM 100:2008 (GUM), §5.1.2; D. Peter, *hyperfine*, `relative_speed.rs`.
  package static func / (a: Measured, b: Measured) -> Measured {
    let ratio = a.value / b.value
    let first = a.deviation / b.value
    let second = ratio * b.deviation / b.value
    return Measured(ratio, deviation: (first * first + second * second).squareRoot())
  }
}
