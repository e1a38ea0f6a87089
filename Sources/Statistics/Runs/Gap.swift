/// The gap below which doubles do not tell values apart: what rounding of f near f* comes to.
///
///     ε = 2⁻⁵² max(1, |f*|)
///
/// Where f* = 0 a computed gap can be far smaller, yet what it measures then is the rounding of x, not the method. N.
/// J. Higham, *Accuracy and Stability of Numerical Algorithms*, 2nd ed. (2002), §2.1 and §1.6.
package func gapFloor(reference: Double) -> Double { Double.ulpOfOne * max(1, reference.magnitude) }
