/// P(X > x) for Fisher's F with ν₁ and ν₂ degrees of freedom, whole numbers; 0 below the least normal number.
///
///     P = I_y(ν₂/2, ν₁/2),   y = ν₂/(ν₂ + ν₁ x)
///
/// M. Abramowitz, I. A. Stegun, *Handbook of Mathematical Functions* (1964), 26.6.2. The bits are the same everywhere.
package func fUpperTail(_ x: Double, numerator: Int, denominator: Int) -> Double {
  precondition(numerator >= 1 && denominator >= 1, "expected at least one degree of freedom each")
  guard x > 0 else { return 1 }
  guard x < .infinity else { return 0 }
  let weight = Double(numerator) * x
  let total = Double(denominator) + weight
  return incompleteBeta(Double(denominator) / total, weight / total, halves: denominator, numerator)
}

/// The regularised incomplete beta function I_x(a, b) at halves of whole numbers, a = p/2 and b = q/2.
///
///     I_x(a, b) = T · K,   T = xᵃ(1 − x)ᵇ/(a B(a, b)),   K = 1/(1 + d₁/(1 + d₂/(1 + …)))
///     d₂ₘ₊₁ = −(a + m)(a + b + m) x/((a + 2m)(a + 2m + 1)),   d₂ₘ = m (b − m) x/((a + 2m − 1)(a + 2m))
///
/// DLMF 8.17.22 with 8.17.4 where x is large. T comes from B(½, ½) = π, B(½, 1) = 2, B(1, 1) = 1 by multiplications
/// T(a + 1, b) = T x (a + b)/(a + 1) and T(a, b + 1) = T (1 − x)(a + b)/b, ordered so that none overflows: no logarithm
/// and no gamma function.
///
/// - Parameter rest: 1 − x, which the caller has without cancellation.
private func incompleteBeta(_ x: Double, _ rest: Double, halves p: Int, _ q: Int) -> Double {
  let a = Double(p) / 2
  let b = Double(q) / 2
  if x > (a + 1) / (a + b + 2) { return 1 - incompleteBeta(rest, x, halves: q, p) }
  return prefactor(x, rest, p, q) / continuedFraction(x, a, b)
}

private func prefactor(_ x: Double, _ rest: Double, _ p: Int, _ q: Int) -> Double {
  var a = p % 2 == 0 ? 1.0 : 0.5
  var b = q % 2 == 0 ? 1.0 : 0.5
  let beta = a == b ? (a == 1 ? 1 : Double.pi) : 2
  var factor = (a == 1 ? x : x.squareRoot()) * (b == 1 ? rest : rest.squareRoot()) / (a * beta)
  while 2 * a < Double(p) || 2 * b < Double(q) {
    let byA = x * (a + b) / (a + 1)
    let byB = rest * (a + b) / b
    let shrinks = byA < byB
    // The smaller factor while the product is large, else the larger one, as long as there is a choice.
    if 2 * b >= Double(q) || (2 * a < Double(p) && shrinks == (factor > 1)) {
      factor *= byA
      a += 1
    } else {
      factor *= byB
      b += 1
    }
    // Once it is that small it only shrinks; below the normal numbers it would stick to the least one.
    if factor < .leastNormalMagnitude { return 0 }
  }
  return factor
}

/// 1/K by Lentz's method as W. J. Thompson and A. R. Barnett modified it (Journal of Computational Physics 64 (1986),
/// 490–509).
private func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
  let tiny = 0x1p-900
  var value = 1.0
  var c = 1.0
  var d = 0.0
  for step in 1...10_000 {
    let m = Double(step / 2)
    let coefficient =
      step % 2 == 0
      ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 + coefficient * d
    d = 1 / (d == 0 ? tiny : d)
    c = 1 + coefficient / c
    if c == 0 { c = tiny }
    let change = c * d
    value *= change
    if (change - 1).magnitude < 0x1p-52 { break }
  }
  return value
}
