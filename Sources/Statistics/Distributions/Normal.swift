import Lanes

/// P(Z > z) for a standard normal Z, with a relative error of a few units in the last place for |z| ≤ 37; NaN of NaN.
///
///     |z| < 3:   ½ − φ(z) (z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + …)
///     z ≥ 3:     φ(z) / (z + 1/(z + 2/(z + 3/(z + …))))
///
/// G. Marsaglia, "Evaluating the normal distribution", Journal of Statistical Software 11(4) (2004); the continued
/// fraction is Laplace's (Abramowitz, Stegun 26.2.14). Its exponential is `Lanes`', so the bits are the same
/// everywhere.
package func normalUpperTail(_ z: Double) -> Double {
  if z.isNaN { return z }
  if z < 0 { return 1 - normalUpperTail(-z) }
  let density = Double.exp(-z * z / 2) / (2 * Double.pi).squareRoot()
  if z < 3 {
    var term = z
    var sum = z
    var odd = 3.0
    while term > sum * 0x1p-60 {
      term *= z * z / odd
      sum += term
      odd += 2
    }
    return 0.5 - density * sum
  }
  // Evaluated from the inside out; 73 levels converge to the last bit at z = 3, 31 at z = 5, 16 at z = 10, 8 at z = 30.
  var fraction = z
  for level in stride(from: (20 + 900 / (z * z)).rounded(), to: 0, by: -1) { fraction = z + level / fraction }
  return density / fraction
}
