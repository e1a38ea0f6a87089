/// A lane whose IEEE 754 bits are at hand: what the elementary functions are written over, once for `Double` and
/// `Pack`.
///
/// A function over `BitLane` uses `+ − × ÷ √`, comparisons and integer operations on bits, all of them exact or
/// correctly rounded, in one order. So its result has the same bits in every width and on every CPU, which libm's has
/// not. Only the sign and the payload of a NaN are left open.
public protocol BitLane: Lane {
  /// 64 bits per run.
  associatedtype Bits: LaneBits

  /// The value of the given bits.
  init(bits: Bits)
  /// The bits of the value: sign, exponent, significand from the highest down.
  var bits: Bits { get }
  /// Set for the runs whose lowest bit is 1.
  static func isOdd(_ bits: Bits) -> Mask
}

/// A 64-bit unsigned integer per run, with arithmetic modulo 2⁶⁴.
public protocol LaneBits: Sendable, ExpressibleByIntegerLiteral where IntegerLiteralType == UInt64 {
  /// The sum modulo 2⁶⁴.
  static func &+ (a: Self, b: Self) -> Self
  /// The difference modulo 2⁶⁴.
  static func &- (a: Self, b: Self) -> Self
  /// The bits that both have.
  static func & (a: Self, b: Self) -> Self
  /// The bits that either has.
  static func | (a: Self, b: Self) -> Self
  /// The bits that one of them has.
  static func ^ (a: Self, b: Self) -> Self
  /// Shifts towards the high end by 0 ..< 64.
  static func &<< (a: Self, count: Self) -> Self
  /// Shifts towards the low end by 0 ..< 64, filling with zeros.
  static func &>> (a: Self, count: Self) -> Self
}

extension BitLane {
  /// The value without the lower half of its bits: 21 significant bits are left, so that products of two are exact.
  @inlinable @inline(__always)
  var upper: Self { Self(bits: bits & 0xFFFF_FFFF_0000_0000) }

  /// The sign bit, all others 0.
  @inlinable @inline(__always)
  var signBit: Bits { bits & 0x8000_0000_0000_0000 }

  /// The value with its sign flipped where `sign` has the sign bit.
  @inlinable @inline(__always)
  func flippingSign(_ sign: Bits) -> Self { Self(bits: bits ^ sign) }

  /// The nearest integer k, ties to even, for |self| ≤ 2000, as `PowerOfTwo`.
  @inlinable @inline(__always)
  var nearestPower: PowerOfTwo<Self> { PowerOfTwo(sum: self + 6_755_399_441_057_790) }

  /// self · 2ᵏ for k in −2000 ... 2000, rounded once where |self| is about 1.
  @inlinable @inline(__always)
  func scaled(by power: PowerOfTwo<Self>) -> Self {
    let (first, second) = power.factors
    return self * first * second
  }
}

/// 2ᵏ for an integer k, whose low bits can be read as soon as k is rounded.
@usableFromInline
struct PowerOfTwo<L: BitLane> {
  /// k + 2046 + 1.5 · 2⁵²: the last bit of its significand is worth 1, so that its low 12 bits are k + 2046.
  @usableFromInline let sum: L

  @inlinable @inline(__always)
  init(sum: L) { self.sum = sum }

  /// k.
  @inlinable @inline(__always)
  var exponent: L { sum - 6_755_399_441_057_790 }

  /// Two powers of two whose product is 2ᵏ, for k in −2000 ... 2000: their exponent fields add up to k + 2046.
  @inlinable @inline(__always)
  var factors: (L, L) {
    let first = (sum.bits &>> 1) &<< 52
    return (L(bits: first), L(bits: (sum.bits &<< 52) &- first))
  }

  /// 2ᵏ⁻², for k in −1020 ... 1025.
  @inlinable @inline(__always)
  var quarter: L { L(bits: (sum.bits &<< 52) &- 0x4010_0000_0000_0000) }
}
