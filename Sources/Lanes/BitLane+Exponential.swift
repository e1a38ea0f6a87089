extension BitLane {
  /// eˣ.
  ///
  ///     x = k ln 2 + r,  |r| ≤ ½ ln 2,  eˣ = 2ᵏ (1 + r + ½ r² + r³ q(r))
  ///
  /// W. J. Cody, W. Waite, "Software Manual for the Elementary Functions" (1980), chapter 6: ln 2 in two parts. The
  /// sum 1 + r is kept with its rounding error. +∞ above 709.78, subnormal below −708.39, 0 below −745.13.
  /// Error below 0.80 ulp.
  @inlinable @inline(__always)
  public static func exp(_ x: Self) -> Self {
    let (power, r, p) = exponentialParts(minimum(maximum(x, -746), 710))
    let (main, tail) = significand(r, p)
    return (main + tail).scaled(by: power)
  }

  /// eˣ − 1, accurate near 0.
  ///
  ///     eˣ − 1 = 2 ((2ᵏ⁻¹ − ½) + 2ᵏ⁻¹ (r + ½ r² + r³ q(r)))
  ///
  /// The parts of `exp`, added exactly to 2ᵏ⁻¹ − ½.
  /// Error below 0.95 ulp.
  @inlinable @inline(__always)
  public static func expm1(_ x: Self) -> Self {
    let (main, tail) = quarterExpm1(minimum(maximum(x, -60), 710.48))
    return (4 * (main + tail)).replacing(with: x, where: x.magnitude .< 0x1p-54)
  }

  /// 1 / (1 + e⁻ˣ).
  ///
  /// With e = e^−|x| in two parts, 1 / (1 + e) or e / (1 + e), so that it neither overflows nor cancels.
  /// Error below 0.80 ulp.
  @inlinable @inline(__always)
  public static func logistic(_ x: Self) -> Self {
    let (power, r, p) = exponentialParts(maximum(-x.magnitude, -746))
    let (main, tail) = significand(r, p)
    let e = normalized(main, tail)
    let (high, low) = (e.high.scaled(by: power), e.low.scaled(by: power))
    let isNegative = x .< 0
    let (one, zero): (Self, Self) = (1, 0)
    let (quotient, correction) = quotient(
      one.replacing(with: high, where: isNegative), zero.replacing(with: low, where: isNegative),
      by: normalized(one, high), low)
    return quotient + correction
  }

  /// (eˣ − 1) / 4 as a sum of two, for x in −60 ... 710.48 or NaN.
  @inlinable @inline(__always)
  static func quarterExpm1(_ x: Self) -> (main: Self, tail: Self) {
    let (power, r, p) = exponentialParts(x)
    let scale = power.quarter
    let (base, error) = twoSum(scale, -0.25)
    let (main, rest) = twoSum(base, scale * r)
    return (main, rest + (error + scale * p))
  }

  /// 1 + r + p as a sum of two, the first within half an ulp of 1 + r.
  @inlinable @inline(__always)
  static func significand(_ r: Self, _ p: Self) -> (main: Self, tail: Self) {
    let main = 1 + r
    return (main, (r - (main - 1)) + p)
  }

  /// The power 2ᵏ and the sum r + p with eˣ = 2ᵏ (1 + r + p) and |r| ≤ ½ ln 2, for |x| < 1300.
  @inlinable @inline(__always)
  static func exponentialParts(_ x: Self) -> (power: PowerOfTwo<Self>, r: Self, p: Self) {
    let power = (x * 1.4426950408889634).nearestPower
    let k = power.exponent
    let high = x - k * 0x1.62e42fefa3800p-1
    let low = k * 0x1.ef35793c7673p-45
    let r = high - low
    return (power, r, exponentialTail(r) + ((high - r) - low))
  }

  /// eʳ − 1 − r for |r| ≤ ½ ln 2, as ½ r² + r³ q(r) with q of degree 9 and an error below 2⁻⁶⁰ eʳ.
  ///
  /// The coefficients are a minimax fit by Remez's algorithm, `Tests/LanesTests/Reference/exponential.py`.
  @inlinable @inline(__always)
  static func exponentialTail(_ r: Self) -> Self {
    let s = r * r
    var odd: Self = 2.5112083944327354e-08
    odd = odd * s + 2.7557234729506346e-06
    odd = odd * s + 0.0001984126989651334
    odd = odd * s + 0.008333333333316983
    odd = odd * s + 0.16666666666666682
    var even: Self = 2.0826619970214444e-09
    even = even * s + 2.75575821521035e-07
    even = even * s + 2.480158692588399e-05
    even = even * s + 0.0013888888889116266
    even = even * s + 0.041666666666666095
    return 0.5 * s + (s * r) * (odd + r * even)
  }
}
