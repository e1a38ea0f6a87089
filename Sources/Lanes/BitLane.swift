/// A lane whose IEEE 754 bits are at hand: what the elementary functions are written over, once for `Double` and `Pack`.
///
/// A function over `BitLane` uses `+ − × ÷ √`, comparisons and integer operations on bits, all of them exact or correctly
/// rounded, in one order. So its result has the same bits in every width and on every CPU, which libm's has not.
/// Only the sign and the payload of a NaN are left open.
public protocol BitLane: Lane {
  /// 64 bits per run.
  associatedtype Bits: LaneBits

  init(bits: Bits)
  var bits: Bits { get }
  /// Set for the runs whose lowest bit is 1.
  static func isOdd(_ bits: Bits) -> Mask
}

/// A 64-bit unsigned integer per run, with arithmetic modulo 2⁶⁴.
public protocol LaneBits: Sendable, ExpressibleByIntegerLiteral where IntegerLiteralType == UInt64 {
  static func &+ (a: Self, b: Self) -> Self
  static func & (a: Self, b: Self) -> Self
  static func | (a: Self, b: Self) -> Self
  static func ^ (a: Self, b: Self) -> Self
  /// Shifts towards the high end by 0 ..< 64.
  static func &<< (a: Self, count: Self) -> Self
  /// Shifts towards the low end by 0 ..< 64, filling with zeros.
  static func &>> (a: Self, count: Self) -> Self
}

extension BitLane {
  /// The value without the lower half of its bits: a factor of 21 significant bits, so that products of two are exact.
  @inlinable @inline(__always)
  static var upperMask: Bits { 0xFFFF_FFFF_0000_0000 }

  @inlinable @inline(__always)
  var upper: Self { Self(bits: bits & Self.upperMask) }

  /// The sign bit, all others 0.
  @inlinable @inline(__always)
  var signBit: Bits { bits & 0x8000_0000_0000_0000 }

  /// The value with its sign flipped where `sign` has the sign bit.
  @inlinable @inline(__always)
  func flippingSign(_ sign: Bits) -> Self { Self(bits: bits ^ sign) }

  /// The nearest integer, ties to even, for |self| ≤ 2⁵¹; the sum with 1.5 · 2⁵², whose low bits are that integer.
  @inlinable @inline(__always)
  var nearest: Self { (self + 6_755_399_441_055_744) - 6_755_399_441_055_744 }

  /// 2ᵏ for an integer k in −1022 ... 1023.
  @inlinable @inline(__always)
  static func powerOfTwo(_ k: Self) -> Self { Self(bits: (k + 6_755_399_441_056_767).bits &<< 52) }

  /// self · 2ᵏ for an integer k in −2044 ... 2046, rounded once where |self| is about 1.
  @inlinable @inline(__always)
  func scaled(by k: Self) -> Self {
    let half = (k * 0.5).nearest
    return self * Self.powerOfTwo(half) * Self.powerOfTwo(k - half)
  }
}
