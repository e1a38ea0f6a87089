/// A run found a value below its function's reference minimum: either the reference is wrong or the value is.
package struct ReferenceBeaten: Error, Equatable, CustomStringConvertible {
  /// The run's value.
  package let value: Double
  /// The reference minimum f*.
  package let reference: Double

  /// One line: the value and the reference that it beats.
  package var description: String { "the value \(value) beats the reference minimum \(reference)" }
}

/// How far a value lies above the reference minimum, never clipped in silence.
///
///     Δ = max(f − f*, 0)          an error where f < f* − tolerance
///
/// N. Hansen et al., "COCO: performance assessment", arXiv:1605.03560 (target precision).
///
/// - Parameter tolerance: how far rounding may take f below f*.
/// - Throws: `ReferenceBeaten`.
package func gap(of value: Double, above reference: Double, tolerance: Double = 0) throws(ReferenceBeaten) -> Double {
  precondition(tolerance >= 0, "expected a tolerance ≥ 0, got \(tolerance)")
  if value < reference - tolerance { throw ReferenceBeaten(value: value, reference: reference) }
  return max(value - reference, 0)
}

/// The gap below which doubles do not tell values apart: what rounding of f near f* comes to.
///
///     ε = 2⁻⁵² max(1, |f*|)
///
/// Where f* = 0 a computed gap can be far smaller, yet what it measures then is the rounding of x, not the method. N.
/// J. Higham, *Accuracy and Stability of Numerical Algorithms*, 2nd ed. (2002), §2.1 and §1.6.
package func gapFloor(reference: Double) -> Double { Double.ulpOfOne * max(1, reference.magnitude) }
