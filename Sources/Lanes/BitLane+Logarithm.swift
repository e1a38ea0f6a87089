extension BitLane {
  /// The natural logarithm ln x.
  ///
  ///     x = 2ᵏ (1 + f),  √½ ≤ 1 + f < √2,  s = f / (2 + f)
  ///     ln x = k ln 2 + f − f²/2 + s (f²/2 + R(s²))
  ///
  /// The method and R of FreeBSD's msun, `k_log.h`. −∞ at ±0, NaN below 0.
  /// Error below 0.90 ulp.
  @inlinable @inline(__always)
  public static func log(_ x: Self) -> Self {
    let (k, f) = logarithmParts(x)
    let (square, rest) = logarithmSeries(f)
    let result = k * 0x1.62e42fefa3800p-1 - ((square - (rest + k * 0x1.ef35793c7673p-45)) - f)
    return logarithmSpecials(result, x)
  }

  /// ln (1 + x), accurate near 0.
  ///
  /// The logarithm of the rounded sum u = 1 + x, corrected by (1 + x − u) / u. −∞ at −1, NaN below.
  /// Error below 0.90 ulp.
  @inlinable @inline(__always)
  public static func log1p(_ x: Self) -> Self {
    let (sum, error) = twoSum(x, 1)
    let (k, f) = logarithmParts(sum)
    let (square, rest) = logarithmSeries(f)
    let correction = error / sum + k * 0x1.ef35793c7673p-45
    let result = k * 0x1.62e42fefa3800p-1 - ((square - (rest + correction)) - f)
    return logarithmSpecials(result, sum).replacing(with: x, where: x.magnitude .< 0x1p-54)
  }

  /// The decimal logarithm.
  ///
  /// The parts of `log` times 1 / ln 10, both with upper and lower halves, so that powers of ten are exact.
  /// Error below 0.80 ulp.
  @inlinable @inline(__always)
  public static func log10(_ x: Self) -> Self {
    let (k, f) = logarithmParts(x)
    let (square, rest) = logarithmSeries(f)
    let high = (f - square).upper
    let low = ((f - high) - square) + rest
    let product = high * 4.34294481878168880939e-01
    let main = k * 3.01029995663611771306e-01
    let sum = main + product
    let tail = (low + high) * 2.50829467116452752298e-11 + low * 4.34294481878168880939e-01
    let result = sum + (((main - sum) + product) + (tail + k * 3.69423907715893078616e-13))
    return logarithmSpecials(result, x)
  }

  /// The integer k and f with x = 2ᵏ (1 + f) and √½ ≤ 1 + f < √2, for finite x > 0.
  @inlinable @inline(__always)
  static func logarithmParts(_ x: Self) -> (k: Self, f: Self) {
    let isSubnormal = x .< 0x1p-1022
    let normal = x.replacing(with: x * 0x1p54, where: isSubnormal)
    // Adding bits(1) − bits(√½) carries into the exponent exactly where the significand is at least √2.
    let shifted = normal.bits &+ 0x0009_5F62_0000_0000
    let bias: Self = 4_503_599_627_371_519  // 2⁵² + 1023
    let k =
      Self(bits: (shifted &>> 52) | 0x4330_0000_0000_0000)
      - bias.replacing(with: 4_503_599_627_371_573, where: isSubnormal)
    let f = Self(bits: (shifted & 0x000F_FFFF_FFFF_FFFF) &+ 0x3FE6_A09E_0000_0000) - 1
    return (k, f)
  }

  /// f²/2 and s (f²/2 + R(s²)), with s = f / (2 + f): ln (1 + f) is f minus the first plus the second.
  @inlinable @inline(__always)
  static func logarithmSeries(_ f: Self) -> (square: Self, rest: Self) {
    let s = f / (2 + f)
    let z = s * s
    let w = z * z
    var even: Self = 1.531383769920937332e-01
    even = even * w + 2.222219843214978396e-01
    even = even * w + 3.999999999940941908e-01
    var odd: Self = 1.479819860511658591e-01
    odd = odd * w + 1.818357216161805012e-01
    odd = odd * w + 2.857142874366239149e-01
    odd = odd * w + 6.666666666666735130e-01
    let square = 0.5 * f * f
    return (square, s * (square + (z * odd + w * even)))
  }

  /// `result` where x is positive and finite, and the logarithm of 0, of +∞, of NaN and of negative numbers elsewhere.
  @inlinable @inline(__always)
  static func logarithmSpecials(_ result: Self, _ x: Self) -> Self {
    let infinite = x.replacing(with: -infinity, where: x .== 0).replacing(with: Self(Double.nan), where: x .< 0)
    return infinite.replacing(with: result, where: (0 .< x) .& (x .< infinity))
  }
}
