extension BitLane {
  /// The hyperbolic sine.
  ///
  ///     h = (e^|x| − 1) / 2
  ///     sinh |x| = 2 h − 2 h² / (2 h + 1)  for |x| < ½,   h + h / (2 h + 1)  beyond
  ///
  /// As FreeBSD's msun, `e_sinh.c`, with half of eˣ − 1 so that only results beyond the range overflow.
  /// Error below 1.50 ulp.
  @inlinable @inline(__always)
  public static func sinh(_ x: Self) -> Self {
    let (main, tail) = quarterExpm1(minimum(x.magnitude, 710.48))
    let parts = normalized(main, tail)
    let (high, low) = (2 * parts.high, 2 * parts.low)
    let bounded = minimum(high, 1e300)
    let ratio = bounded / (2 * bounded + 1)
    let isSmall = high .< 0.3243606353500641
    let value = (high + (ratio + low)).replacing(with: 2 * high - (2 * high * ratio - 2 * low), where: isSmall)
    return value.flippingSign(x.signBit).replacing(with: x, where: x.magnitude .< 0x1p-28)
  }

  /// The hyperbolic cosine.
  ///
  ///     h = (e^|x| − 1) / 2
  ///     cosh x = 1 + 2 h² / (2 h + 1)  for |x| < ½ ln 2,   h + ½ + ½ / (2 h + 1)  beyond
  ///
  /// As FreeBSD's msun, `e_cosh.c`, with half of eˣ − 1 so that only results beyond the range overflow.
  /// Error below 1.10 ulp.
  @inlinable @inline(__always)
  public static func cosh(_ x: Self) -> Self {
    let (main, tail) = quarterExpm1(minimum(x.magnitude, 710.48))
    let parts = normalized(main, tail)
    let (high, low) = (2 * parts.high, 2 * parts.low)
    let bounded = minimum(high, 1e300)
    let e = 2 * bounded + 1
    let isSmall = x.magnitude .< 0.34657359027997264
    return (high + (0.5 + (0.5 / e + low))).replacing(with: 1 + 2 * high * high / e, where: isSmall)
  }

  /// The hyperbolic tangent.
  ///
  ///     tanh |x| = −t / (t + 2)     with t = exp (−2 |x|) − 1,  for |x| < 1
  ///     tanh |x| = 1 − 2 / (t + 2)  with t = exp (2 |x|) − 1,   beyond
  ///
  /// As FreeBSD's msun, `s_tanh.c`.
  /// Error below 1.00 ulp.
  @inlinable @inline(__always)
  public static func tanh(_ x: Self) -> Self {
    let a = x.magnitude
    let isLarge = (1 as Self) .< a
    let twice = 2 * minimum(a, 25)
    let (main, tail) = quarterExpm1((-twice).replacing(with: twice, where: isLarge))
    let (high, low) = normalized(4 * main, 4 * tail)
    let (quotient, correction) = quotient(
      (-high).replacing(with: 2, where: isLarge), (-low).replacing(with: 0, where: isLarge),
      by: twoSum(high, 2), low)
    let value = (quotient + correction).replacing(with: (1 - quotient) - correction, where: isLarge)
    return value.flippingSign(x.signBit).replacing(with: x, where: a .< 0x1p-28)
  }
}
