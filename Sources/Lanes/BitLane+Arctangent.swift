extension BitLane {
  /// The angle whose tangent is x, in [−π/2, π/2].
  ///
  ///     atan |x| = atan c + atan t,  t = (|x| − c) / (1 + c |x|),  c = 0, ½, 1, 3/2 or ∞
  ///
  /// The intervals and the polynomial of FreeBSD's msun, `s_atan.c`; the five cases differ by selected constants.
  /// Error below 0.90 ulp.
  @inlinable @inline(__always)
  public static func atan(_ x: Self) -> Self {
    let a = x.magnitude
    let zero: Self = 0
    let beyondHalf = (0.4375 as Self) .< a
    let beyondOne = (0.6875 as Self) .< a
    let beyondThreeHalves = (1.1875 as Self) .< a
    let beyondAll = (2.4375 as Self) .< a

    let c = zero.replacing(with: 0.5, where: beyondHalf).replacing(with: 1, where: beyondOne)
      .replacing(with: 1.5, where: beyondThreeHalves)
    let numerator = (a - c).replacing(with: -1, where: beyondAll)
    let denominator = (1 + c * a).replacing(with: a, where: beyondAll)
    let high = zero.replacing(with: 4.63647609000806093515e-01, where: beyondHalf)
      .replacing(with: 7.85398163397448278999e-01, where: beyondOne)
      .replacing(with: 9.82793723247329054082e-01, where: beyondThreeHalves)
      .replacing(with: 1.57079632679489655800e+00, where: beyondAll)
    let low = zero.replacing(with: 2.26987774529616870924e-17, where: beyondHalf)
      .replacing(with: 3.06161699786838301793e-17, where: beyondOne)
      .replacing(with: 1.39033110312309984516e-17, where: beyondThreeHalves)
      .replacing(with: 6.12323399573676603587e-17, where: beyondAll)
    let t = numerator / denominator

    let z = t * t
    let w = z * z
    var even: Self = 1.62858201153657823623e-02
    even = even * w + 4.97687799461593236017e-02
    even = even * w + 6.66107313738753120669e-02
    even = even * w + 9.09088713343650656196e-02
    even = even * w + 1.42857142725034663711e-01
    even = even * w + 3.33333333333329318027e-01
    var odd: Self = -3.65315727442169155270e-02
    odd = odd * w + -5.83357013379057348645e-02
    odd = odd * w + -7.69187620504482999495e-02
    odd = odd * w + -1.11111104054623557880e-01
    odd = odd * w + -1.99999999998764832476e-01
    let series = t * (z * even + w * odd)
    return (high - ((series - low) - t)).flippingSign(x.signBit)
  }
}
