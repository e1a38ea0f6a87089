extension BitLane {
  /// xʸ.
  ///
  ///     xʸ = 2ⁿ exp (ln 2 (y log₂ |x| − n)),  with log₂ |x| and the product in two parts
  ///
  /// The method of FreeBSD's msun, `e_pow.c`, with the exponential of `exp`. Specials as IEEE 754: 1 for y = 0 and for
  /// x = 1, NaN for x < 0 and y not an integer, negative for x < 0 and y odd.
  /// Error below 0.80 ulp.
  @inlinable @inline(__always)
  public static func pow(_ x: Self, _ y: Self) -> Self {
    let a = x.magnitude
    let (upper, lower) = binaryLogarithm(a)
    let logarithm = upper.replacing(with: -infinity, where: a .== 0).replacing(with: infinity, where: a .== infinity)

    // y log₂ |x| = high + low, or a bound where the result overflows or vanishes
    let yUpper = y.upper
    let estimate = y * logarithm
    let isExtreme = (1100 as Self) .< estimate.magnitude
    let bound = Self(1100).flippingSign(estimate.signBit)
    let low = ((y - yUpper) * upper + y * lower).replacing(with: 0, where: isExtreme)
    let high = (yUpper * upper).replacing(with: bound, where: isExtreme)

    let power = (low + high).nearestPower
    let rest = high - power.exponent
    let t = (low + rest).upper
    let main = t * 6.93147182464599609375e-01
    let mainTail = (low - (t - rest)) * 6.93147180559945286227e-01 + t * -1.90465429995776804525e-09
    let r = main + mainTail
    let error = mainTail - (r - main)
    let (significandMain, significandTail) = significand(r, exponentialTail(r) + error * (1 + r))
    let value = (significandMain + significandTail).scaled(by: power)

    let (isInteger, isOdd) = parity(y)
    let isNegative = x .< 0
    let sign = x.signBit
    let one: Self = 1
    let signed = value.replacing(with: value.flippingSign(sign), where: isOdd)
      .replacing(with: Self(Double.nan), where: isNegative .& .!isInteger .& (a .< infinity))
    return signed.replacing(with: x + y, where: .!((x .== x) .& (y .== y)))
      .replacing(with: one, where: (y .== 0) .| (x .== 1) .| ((a .== 1) .& (y.magnitude .== infinity)))
  }

  /// log₂ a in two parts, the upper of at most 21 significant bits, for finite a > 0.
  @inlinable @inline(__always)
  static func binaryLogarithm(_ a: Self) -> (upper: Self, lower: Self) {
    let isSubnormal = a .< 0x1p-1022
    let normal = a.replacing(with: a * 0x1p54, where: isSubnormal)
    // Adding bits(1) − bits(√¾) carries into the exponent where the significand is at least √3.
    let shifted = normal.bits &+ 0x0004_4986_0000_0000
    let bias: Self = 4_503_599_627_371_519  // 2⁵² + 1023
    let n =
      Self(bits: (shifted &>> 52) | 0x4330_0000_0000_0000)
      - bias.replacing(with: 4_503_599_627_371_573, where: isSubnormal)
    let m = Self(bits: (shifted & 0x000F_FFFF_FFFF_FFFF) &+ 0x3FEB_B67A_0000_0000)

    // log₂ m = log₂ c + log₂ (m / c), with c = 1 or 3/2 and s = (m − c) / (m + c) in two parts
    let isUpper = (1.2247448713915890 as Self) .< m
    let (one, zero): (Self, Self) = (1, 0)
    let c = one.replacing(with: 1.5, where: isUpper)
    let centre = zero.replacing(with: 5.84962487220764160156e-01, where: isUpper)
    let centreTail = zero.replacing(with: 1.35003920212974897128e-08, where: isUpper)
    let difference = m - c
    let reciprocal = 1 / (m + c)
    let s = difference * reciprocal
    let sUpper = s.upper
    let total = (m + c).upper
    let totalTail = m - (total - c)
    let sLower = reciprocal * ((difference - sUpper * total) - sUpper * totalTail)

    // 3/2 ln (m / c) = s (3 + s² + R(s²))
    let z = s * s
    var series: Self = 2.06975017800338417784e-01
    series = series * z + 2.30660745775561754067e-01
    series = series * z + 2.72728123808534006489e-01
    series = series * z + 3.33333329818377432918e-01
    series = series * z + 4.28571428578550184252e-01
    series = series * z + 5.99999999999994648725e-01
    let r = z * z * series + sLower * (sUpper + s)
    let square = sUpper * sUpper
    let factor = (3 + square + r).upper
    let factorTail = r - ((factor - 3) - square)
    let u = sUpper * factor
    let v = sLower * factor + factorTail * s
    let p = (u + v).upper
    let pTail = v - (p - u)
    // times 2 / (3 ln 2)
    let high = 9.61796700954437255859e-01 * p
    let low = -7.02846165095275826516e-09 * p + pTail * 9.61796693925975554329e-01 + centreTail
    let upper = (((high + low) + centre) + n).upper
    return (upper, low - (((upper - n) - centre) - high))
  }

  /// Whether y is an integer, and whether an odd one.
  @inlinable @inline(__always)
  static func parity(_ y: Self) -> (isInteger: Mask, isOdd: Mask) {
    let a = y.magnitude
    // From 2⁵² on the last bit of the significand is worth 1 or more; below, adding 2⁵² makes it so.
    let shifted = a + 0x1p52
    let isLarge = .!(a .< 0x1p52)
    let isInteger = ((shifted - 0x1p52) .== a) .| isLarge
    let isOddBelow = isOdd(a.replacing(with: shifted, where: .!isLarge).bits)
    return (isInteger, isInteger .& isOddBelow .& (a .< 0x1p53))
  }
}
