extension BitLane {
  /// The sine of x radians.
  ///
  ///     x = n π/2 + r,  |r| ≤ π/4,  sin x = ± sin r or ± cos r
  ///
  /// Polynomials on r with its tail, their leading terms in two parts; both are evaluated and one selected. NaN at ±∞.
  /// Error below 0.54 ulp: wherever a gradient vanishes, so does a sine, and what is left of it should be right.
  @inlinable @inline(__always)
  public static func sin(_ x: Self) -> Self {
    let angle = QuarterTurns(x)
    let turns = angle.turns.bits
    let value = sineKernel(angle.high, angle.low)
      .replacing(with: cosineKernel(angle.high, angle.low), where: isOdd(turns))
    return value.flippingSign((turns & 2) &<< 62).replacing(with: x, where: x.magnitude .< 0x1p-28)
  }

  /// The cosine of x radians, as `sin`.
  /// Error below 0.54 ulp.
  @inlinable @inline(__always)
  public static func cos(_ x: Self) -> Self {
    let angle = QuarterTurns(x)
    let turns = angle.turns.bits
    let value = cosineKernel(angle.high, angle.low)
      .replacing(with: sineKernel(angle.high, angle.low), where: isOdd(turns))
    return value.flippingSign(((turns &+ 1) & 2) &<< 62)
  }

  /// The tangent of x radians.
  ///
  /// FreeBSD's msun, `k_tan.c`: a polynomial of degree 27 for |r| < 0.6744, tan r = 1 − 2 (t − t²/(1 + t)) with
  /// t = tan (π/4 − r) beyond, and −1/tan r with a corrected division in odd quarter turns. NaN at ±∞.
  /// Error below 0.90 ulp.
  @inlinable @inline(__always)
  public static func tan(_ x: Self) -> Self {
    let angle = QuarterTurns(x)
    let isOddTurn = isOdd(angle.turns.bits)
    let sign = angle.high.signBit
    let steep = 0.67434 .< angle.high.magnitude
    let complement =
      (0.7853981633974483 - angle.high.magnitude) + (3.061616997868383e-17 - angle.low.flippingSign(sign))
    let r = angle.high.replacing(with: complement, where: steep)
    let tail = angle.low.replacing(with: 0, where: steep)
    let rest = tangentRest(r, tail)
    let t = r + rest

    let one: Self = 1
    let signedOne = one.replacing(with: -1, where: isOddTurn)
    let steepValue = (signedOne - 2 * (r - (t * t / (t + signedOne) - rest))).flippingSign(sign)

    let reciprocal = -1 / t
    let (tUpper, reciprocalUpper) = (t.upper, reciprocal.upper)
    let error = (1 + reciprocalUpper * tUpper) + reciprocalUpper * (rest - (tUpper - r))
    let cotangent = reciprocalUpper + reciprocal * error
    return t.replacing(with: cotangent, where: isOddTurn).replacing(with: steepValue, where: steep)
      .replacing(with: x, where: x.magnitude .< 0x1p-28)
  }

  /// sin (x + y) for |x + y| ≤ π/4 and a tail y.
  ///
  ///     sin (x + y) = x − x³/6 + (x⁵ q(x²) + y (1 − x²/2))
  ///
  /// The cube and its sixth are kept in two parts, so that hardly more than the last sum rounds. q interpolates at
  /// Chebyshev's nodes, to 5 · 10⁻²⁰.
  @inlinable @inline(__always)
  static func sineKernel(_ x: Self, _ y: Self) -> Self {
    let (z, zLow) = square(x)
    let w = z * z
    let low = 0.008333333333333333 + z * (-0.00019841269841268963 + z * 2.7557319222323764e-06)
    let q = low + z * w * (-2.50521072356932e-08 + z * (1.6058684257438782e-10 + z * -7.59530151045878e-13))
    let (xUpper, zUpper) = (x.upper, z.upper)
    let (xLower, zLower) = (x - xUpper, z - zUpper)
    let cube = x * z
    let cubeLow = (((xUpper * zUpper - cube) + xUpper * zLower) + xLower * zUpper) + (xLower * zLower + x * zLow)
    // −1/6 as 21 bits and the rest: the products with those are exact.
    let cubeUpper = cube.upper
    let first = cubeUpper * -0x1.55555p-3
    let second = (cube - cubeUpper) * -0x1.55555p-3
    let rest = cube * (z * q) + (y - y * (0.5 * z))
    let tail = (second + cube * -0x1.5555555555555p-25) + (cubeLow * -0x1.5555555555555p-3 + rest)
    let (sum, error) = normalized(x, first)
    return sum + (error + tail)
  }

  /// cos (x + y) for |x + y| ≤ π/4 and a tail y.
  ///
  ///     cos (x + y) = 1 − x²/2 + (x⁴ q(x²) − x y)
  @inlinable @inline(__always)
  static func cosineKernel(_ x: Self, _ y: Self) -> Self {
    let (z, zLow) = square(x)
    let w = z * z
    let low = z * (0.041666666666666664 + z * (-0.0013888888888887395 + z * 2.4801587298763433e-05))
    let high = -2.7557317270560385e-07 + z * (2.087614602470193e-09 + z * -1.1382614869434128e-11)
    let q = low + w * w * high
    let half = 0.5 * z
    let main = 1 - half
    return main + (((1 - main) - half) + (z * q - (x * y + 0.5 * zLow)))
  }

  /// x² as its rounded value and the rounding error.
  @inlinable @inline(__always)
  static func square(_ x: Self) -> (high: Self, low: Self) {
    let z = x * x
    let upper = x.upper
    return (z, (upper * upper - z) + (x - upper) * (x + upper))
  }

  /// tan (x + y) − x for |x + y| ≤ 0.6744 and a tail y.
  @inlinable @inline(__always)
  static func tangentRest(_ x: Self, _ y: Self) -> Self {
    let z = x * x
    let w = z * z
    var even: Self = -1.85586374855275456654e-05
    even = even * w + 7.81794442939557092300e-05
    even = even * w + 5.88041240820264096874e-04
    even = even * w + 3.59207910759131235356e-03
    even = even * w + 2.18694882948595424599e-02
    even = even * w + 1.33333333333201242699e-01
    var odd: Self = 2.59073051863633712884e-05
    odd = odd * w + 7.14072491382608190305e-05
    odd = odd * w + 2.46463134818469906812e-04
    odd = odd * w + 1.45620945432529025516e-03
    odd = odd * w + 8.86323982359930005737e-03
    odd = odd * w + 5.39682539762260521377e-02
    let s = z * x
    return (y + z * (s * (even + z * odd) + y)) + 3.33333333333334091986e-01 * s
  }
}
