extension BitLane {
  /// The hyperbolic sine.
  ///
  ///     h = (e^|x| − 1) / 2
  ///     sinh |x| = 2 h − 2 h² / (2 h + 1)  for |x| < 1,   h + h / (2 h + 1)  beyond
  ///
  /// As FreeBSD's msun, `e_sinh.c`, with half of eˣ − 1 so that only results beyond the range overflow.
  @inlinable @inline(__always)
  public static func sinh(_ x: Self) -> Self {
    let h = 2 * quarterExpm1(minimum(x.magnitude, 710.48))
    let bounded = minimum(h, 1e300)
    let ratio = bounded / (2 * bounded + 1)
    let value = (h + ratio).replacing(with: 2 * h - 2 * h * ratio, where: h .< 0.8591409142295225)
    return value.flippingSign(x.signBit).replacing(with: x, where: x.magnitude .< 0x1p-28)
  }

  /// The hyperbolic cosine.
  ///
  ///     h = (e^|x| − 1) / 2
  ///     cosh x = 1 + 2 h² / (2 h + 1)  for |x| < ½ ln 2,   h + ½ + ½ / (2 h + 1)  beyond
  ///
  /// As FreeBSD's msun, `e_cosh.c`, with half of eˣ − 1 so that only results beyond the range overflow.
  @inlinable @inline(__always)
  public static func cosh(_ x: Self) -> Self {
    let h = 2 * quarterExpm1(minimum(x.magnitude, 710.48))
    let bounded = minimum(h, 1e300)
    let e = 2 * bounded + 1
    return (h + (0.5 + 0.5 / e)).replacing(with: 1 + 2 * h * h / e, where: x.magnitude .< 0.34657359027997264)
  }

  /// The hyperbolic tangent.
  ///
  ///     tanh |x| = −t / (t + 2)     with t = exp (−2 |x|) − 1,  for |x| < 1
  ///     tanh |x| = 1 − 2 / (t + 2)  with t = exp (2 |x|) − 1,   beyond
  ///
  /// As FreeBSD's msun, `s_tanh.c`.
  @inlinable @inline(__always)
  public static func tanh(_ x: Self) -> Self {
    let a = x.magnitude
    let isLarge = (1 as Self) .< a
    let twice = 2 * minimum(a, 25)
    let t = 4 * quarterExpm1((-twice).replacing(with: twice, where: isLarge))
    let quotient = (-t).replacing(with: 2, where: isLarge) / (t + 2)
    let value = quotient.replacing(with: 1 - quotient, where: isLarge)
    return value.flippingSign(x.signBit).replacing(with: x, where: a .< 0x1p-28)
  }
}
