/// How far apart two computed values must be to differ: what lies within is the rounding of their own evaluation.
///
///     a and b are equal where |a − b| ≤ ε₀ + ε max(|a|, |b|)
package struct Resolution: Sendable, Equatable {
  /// ε₀ ≥ 0.
  package let absolute: Double
  /// ε ≥ 0.
  package let relative: Double

  /// ε₀ and ε.
  package init(absolute: Double, relative: Double) {
    precondition(absolute >= 0 && relative >= 0, "expected ε ≥ 0, got \(absolute) and \(relative)")
    self.absolute = absolute
    self.relative = relative
  }

  /// Equal is what is equal to the last bit.
  package static let exact = Resolution(absolute: 0, relative: 0)

  /// Whether nothing tells two values apart; infinities of one sign are equal.
  package func areEqual(_ a: Double, _ b: Double) -> Bool {
    a == b || (a - b).magnitude <= absolute + relative * max(a.magnitude, b.magnitude) && a.isFinite && b.isFinite
  }
}
