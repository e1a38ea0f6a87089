/// The t with P(T > t) = p for Student's distribution with ν degrees of freedom, a whole number, by bisection to the
/// last bit.
///
///     P(T > t) = ½ P(F > t²),   F Fisher's with 1 and ν degrees of freedom
///
/// M. Abramowitz, I. A. Stegun, *Handbook of Mathematical Functions* (1964), 26.7.1. The bits are the same everywhere.
///
/// - Parameter p: in [10⁻⁶, ½).
package func studentUpperQuantile(_ p: Double, degrees: Int) -> Double {
  precondition(p >= 1e-6 && p < 0.5 && degrees >= 1, "expected p in [1e-6, ½) and ν ≥ 1, got \(p) and \(degrees)")
  var (low, high) = (0.0, 1e6)
  while true {
    let middle = (low + high) / 2
    if middle <= low || middle >= high { return high }
    if fUpperTail(middle * middle, numerator: 1, denominator: degrees) > 2 * p { low = middle } else { high = middle }
  }
}
