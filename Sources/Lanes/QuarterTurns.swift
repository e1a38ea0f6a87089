/// An angle as an integer number of quarter turns and a remainder: x = n π/2 + high + low, |high + low| ≤ π/4.
///
/// Up to 51,471 radians, Cody–Waite with π/2 in parts of 35, 35 and 53 bits: n of at most 15 bits makes the first two
/// products exact, and what is left out of the third is below 2⁻¹¹⁴. Beyond, for the lanes that need it, Payne and
/// Hanek's method in integers: M. Payne, R. Hanek, "Radian Reduction for Trigonometric Functions", SIGNUM Newsletter 18
/// (1983).
@usableFromInline
struct QuarterTurns<L: BitLane> {
  /// n + 1.5 · 2⁵²: its two lowest bits are n modulo 4.
  @usableFromInline var turns: L
  @usableFromInline var high: L
  @usableFromInline var low: L

  @inlinable @inline(__always)
  init(_ x: L) {
    turns = x * 0.6366197723675814 + 6_755_399_441_055_744
    let n = turns - 6_755_399_441_055_744
    // Where the second product is the larger of the two, their sum is exact: both are multiples of 2⁻⁷³ below 2⁻²³.
    let (rest, error) = L.normalized(x - n * 0x1.921fb5444p+0, -(n * 0x1.68c234c4cp-39))
    let tail = n * 0x1.98a2e03707345p-77 - error
    high = rest - tail
    low = (rest - high) - tail
    if (51_471 .< x.magnitude).any { self = reducingLarge(x) }
  }

  @inlinable @inline(never)
  func reducingLarge(_ x: L) -> QuarterTurns {
    var angle = self
    for run in 0..<L.count where x[run].magnitude > 51_471 {
      let reduced = LargeAngle(x[run])
      angle.turns[run] = 6_755_399_441_055_744 + Double(reduced.quarterTurns)
      angle.high[run] = reduced.high
      angle.low[run] = reduced.low
    }
    return angle
  }
}

/// The reduction of one angle beyond 51,471 radians: x = n π/2 + high + low, |high + low| ≤ π/4.
@usableFromInline
struct LargeAngle {
  /// n modulo 4.
  @usableFromInline let quarterTurns: UInt64
  @usableFromInline let high: Double
  @usableFromInline let low: Double

  /// The first 1280 bits of 2/π after the binary point, the lowest first, and 64 zeros before it.
  static let twoOverPi: InlineArray<21, UInt64> = [
    0xF0CF_BC20_9AF4_361D, 0x5603_3046_FC7B_6BAB, 0x6BFB_5FB1_1F8D_5D08, 0x3D07_39F7_8A52_92EA,
    0x7527_BAC7_EBE5_F17B, 0x4F46_3F66_9E5F_EA2D, 0x6D36_7ECF_27CB_09B7, 0xEF2F_118B_5A0A_6D1F,
    0x1FF8_97FF_DE05_980F, 0x9C84_5F8B_BDF9_283B, 0x3991_D639_8353_39F4, 0xE99C_7026_B45F_7E41,
    0xE882_35F5_2EBB_4484, 0xFE1D_EB1C_B129_A73E, 0x0649_2EEA_09D1_921C, 0xB724_6E3A_424D_D2E0,
    0xFE51_63AB_DEBB_C561, 0xDB62_9599_3C43_9041, 0xFC27_57D1_F534_DDC0, 0xA2F9_836E_4E44_1529,
    0x0000_0000_0000_0000,
  ]

  @usableFromInline
  init(_ x: Double) {
    guard x.isFinite else {
      (quarterTurns, high, low) = (0, .nan, .nan)
      return
    }
    // |x| = m 2ᵉ. Bits of 2/π worth 4 · 2⁻ᵉ or more add whole turns; the 192 bits after them decide the rest.
    let exponent = Int(x.exponentBitPattern) - 1075
    let m = x.significandBitPattern | 1 << 52
    let shift = 1090 - exponent
    let (word, offset) = (shift / 64, shift % 64)
    func window(_ i: Int) -> UInt64 {
      Self.twoOverPi[word + i] >> offset | Self.twoOverPi[word + i + 1] << (64 - offset)
    }
    // m · window modulo 2¹⁹², where 2¹⁹⁰ is a quarter turn.
    let p0 = m.multipliedFullWidth(by: window(0))
    let p1 = m.multipliedFullWidth(by: window(1))
    let (r1, carry) = p0.high.addingReportingOverflow(p1.low)
    let r2 = p1.high &+ m &* window(2) &+ (carry ? 1 : 0)
    // The fraction of a quarter turn, nearest to 0: a 128-bit magnitude and a sign.
    var fraction = UInt128(r2 << 2 | r1 >> 62) << 64 | UInt128(r1 << 2 | p0.low >> 62)
    let isAbove = fraction >> 127 == 1
    let turns = r2 >> 62 &+ (isAbove ? 1 : 0)
    if isAbove { fraction = ~fraction &+ 1 }
    let zeros = fraction.leadingZeroBitCount
    fraction <<= zeros
    let radians = fraction.multipliedFullWidth(by: 0xC90F_DAA2_2168_C234_C4C6_628B_80DC_1CD1).high
    let scale = Double(bitPattern: UInt64(1023 + 75 - 127 - zeros) << 52)
    let upper = Double(UInt64(radians >> 75)) * scale
    let lower = Double(UInt64(truncatingIfNeeded: radians >> 11)) * 0x1p-64 * scale
    let isNegative = (x < 0) != isAbove
    let sum = upper + lower
    let rest = (upper - sum) + lower
    quarterTurns = (x < 0 ? 0 &- turns : turns) & 3
    high = isNegative ? -sum : sum
    low = isNegative ? -rest : rest
  }
}
