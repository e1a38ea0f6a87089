import Lanes

/// P(X > x) for χ² with ν degrees of freedom, a whole number, in elementary functions.
///
///     ν = 2m:       e^(−x/2) Σ_{j=0…m−1} (x/2)ʲ/j!
///     ν = 2m + 1:   2 P(Z > √x) + 2 φ(√x) Σ_{j=1…m} x^(j−½)/(1·3·…·(2j − 1))
///
/// M. Abramowitz, I. A. Stegun, *Handbook of Mathematical Functions* (1964), 26.4.4 and 26.4.5. All terms are positive:
/// the relative error is a few units in the last place times ν. Its functions are `Lanes`', so the bits are the same
/// everywhere, which GSL's, computed with libm, are not.
package func chiSquaredUpperTail(_ x: Double, degrees: Int) -> Double {
  precondition(degrees >= 1, "expected at least one degree of freedom, got \(degrees)")
  guard x > 0 else { return 1 }
  guard x < .infinity else { return 0 }
  let isEven = degrees % 2 == 0
  let root = x.squareRoot()
  // e^(−x/2) is taken in as many parts as are needed for neither it nor the sum to leave the range of doubles.
  let part = min(x / 2, 500)
  var rest = x / 2 - part
  var term = isEven ? 1.0 : root
  var sum = 0.0
  for j in stride(from: 1, through: degrees / 2, by: 1) {
    sum += term
    term *= x / Double(isEven ? 2 * j : 2 * j + 1)
    if sum > 1e250, rest > 0 {
      let factor = Double.exp(-min(rest, 500))
      rest = max(0, rest - 500)
      sum *= factor
      term *= factor
    }
  }
  while rest > 0 {
    sum *= Double.exp(-min(rest, 500))
    rest = max(0, rest - 500)
  }
  let density = Double.exp(-part)
  if isEven { return density * sum }
  return 2 * normalUpperTail(root) + 2 * density / (2 * Double.pi).squareRoot() * sum
}
