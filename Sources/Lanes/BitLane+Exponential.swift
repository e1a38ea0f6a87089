extension BitLane {
  /// eˣ.
  ///
  ///     x = k ln 2 + r,  |r| ≤ ½ ln 2,  eˣ = 2ᵏ (1 + r + r² q(r))
  ///
  /// Cody–Waite reduction with ln 2 in two parts; q is a minimax polynomial of degree 10, and the sum 1 + r is kept with
  /// its rounding error. +∞ above 709.78, subnormal below −708.39, 0 below −745.13.
  @inlinable @inline(__always)
  public static func exp(_ x: Self) -> Self {
    let (k, r, p) = exponentialParts(minimum(maximum(x, -746), 710))
    let sum = 1 + r
    return (sum + ((r - (sum - 1)) + p)).scaled(by: k)
  }

  /// eˣ − 1, accurate near 0.
  ///
  ///     eˣ − 1 = 2 ((2ᵏ⁻¹ − ½) + 2ᵏ⁻¹ (r + r² q(r)))
  ///
  /// The parts of `exp`, added exactly to 2ᵏ⁻¹ − ½.
  @inlinable @inline(__always)
  public static func expm1(_ x: Self) -> Self {
    let result = 4 * quarterExpm1(minimum(maximum(x, -60), 710.48))
    return result.replacing(with: x, where: x.magnitude .< 0x1p-54)
  }

  /// 1 / (1 + e⁻ˣ).
  ///
  /// Computed from e^−|x|, so that it neither overflows nor cancels.
  @inlinable @inline(__always)
  public static func logistic(_ x: Self) -> Self {
    let e = exp(-x.magnitude)
    let one: Self = 1
    return one.replacing(with: e, where: x .< 0) / (1 + e)
  }

  /// (eˣ − 1) / 4 for x in −60 ... 710.48 or NaN.
  @inlinable @inline(__always)
  static func quarterExpm1(_ x: Self) -> Self {
    let (k, r, p) = exponentialParts(x)
    let scale = powerOfTwo(k - 2)
    // (scale − ¼) + error is exact, and so is (base + main) + rest; see `twoSum`
    let (base, error) = twoSum(scale, -0.25)
    let (sum, rest) = twoSum(base, scale * r)
    return sum + (rest + (error + scale * p))
  }

  /// The integer k and the sum r + p with eˣ = 2ᵏ (1 + r + p) and |r| ≤ ½ ln 2, for |x| < 2000.
  @inlinable @inline(__always)
  static func exponentialParts(_ x: Self) -> (k: Self, r: Self, p: Self) {
    let k = (x * 1.4426950408889634).nearest
    let high = x - k * 0x1.62e42fefa3800p-1
    let low = k * 0x1.ef35793c7673p-45
    let r = high - low
    return (k, r, r * r * exponentialTail(r) + ((high - r) - low))
  }

  /// q(r) = (eʳ − 1 − r) / r² for |r| ≤ ½ ln 2, with an error below 2⁻⁶⁴ eʳ / r².
  @inlinable @inline(__always)
  static func exponentialTail(_ r: Self) -> Self {
    let s = r * r
    var even: Self = 2.0826570710463408e-09
    even = even * s + 2.755758232495889e-07
    even = even * s + 2.4801586925661706e-05
    even = even * s + 0.0013888888889116394
    even = even * s + 0.041666666666666095
    even = even * s + 0.5
    var odd: Self = 2.5112085131019884e-08
    odd = odd * s + 2.755723472586574e-06
    odd = odd * s + 0.00019841269896517287
    odd = odd * s + 0.008333333333316982
    odd = odd * s + 0.16666666666666682
    return even + r * odd
  }

  /// The rounded sum of a and b, and its rounding error (Knuth's TwoSum).
  @inlinable @inline(__always)
  static func twoSum(_ a: Self, _ b: Self) -> (sum: Self, error: Self) {
    let sum = a + b
    let bPart = sum - a
    let aPart = sum - bPart
    return (sum, (a - aPart) + (b - bPart))
  }
}
