import CLanes

/// Eight real numbers, one for each of eight runs that advance in lockstep: a `SIMD8<Double>` with literals.
@frozen
public struct Pack: Lane, Equatable {
  /// Eight Booleans.
  public typealias Mask = PackMask
  /// The numbers, run by run.
  public var values: SIMD8<Double>

  /// A pack of the given numbers.
  @_transparent public init(values: SIMD8<Double>) { self.values = values }
  /// One number for all eight runs.
  @_transparent public init(_ value: Double) { values = lanes8_set1(value) }
  /// One number for all eight runs.
  @_transparent public init(floatLiteral value: Double) { values = lanes8_set1(value) }
  /// One whole number for all eight runs.
  @_transparent public init(integerLiteral value: Int) { values = lanes8_set1(Double(value)) }
  @_transparent public static var count: Int { 8 }
  /// 0 for every run.
  @_transparent public static var zero: Pack { Pack(0.0) }
  @_transparent public static var pi: Pack { Pack(.pi) }
  @_transparent public static var infinity: Pack { Pack(.infinity) }
  public subscript(run: Int) -> Double {
    @_transparent get { values[run] }
    @_transparent set { values[run] = newValue }
  }

  /// The sum, correctly rounded.
  @_transparent public static func + (a: Pack, b: Pack) -> Pack { Pack(values: lanes8_add(a.values, b.values)) }
  /// The difference, correctly rounded.
  @_transparent public static func - (a: Pack, b: Pack) -> Pack { Pack(values: lanes8_sub(a.values, b.values)) }
  @_transparent public static func * (a: Pack, b: Pack) -> Pack { Pack(values: lanes8_mul(a.values, b.values)) }
  @_transparent public static func / (a: Pack, b: Pack) -> Pack { Pack(values: lanes8_div(a.values, b.values)) }
  @_transparent public static prefix func - (a: Pack) -> Pack { Pack(values: lanes8_neg(a.values)) }
  /// Replaces `a` by the sum.
  @_transparent public static func += (a: inout Pack, b: Pack) { a = a + b }
  /// Replaces `a` by the difference.
  @_transparent public static func -= (a: inout Pack, b: Pack) { a = a - b }
  @_transparent public static func *= (a: inout Pack, b: Pack) { a = a * b }
  @_transparent public var magnitude: Pack { Pack(values: lanes8_abs(values)) }
  @_transparent public func squareRoot() -> Pack { Pack(values: lanes8_sqrt(values)) }
  @_transparent public func roundedDown() -> Pack { Pack(values: lanes8_floor(values)) }
  @_transparent public func roundedToNearest() -> Pack { Pack(values: lanes8_nearest(values)) }

  @_transparent public static func .< (a: Pack, b: Pack) -> PackMask {
    PackMask(bits: lanes8_less(a.values, b.values))
  }
  @_transparent public static func .== (a: Pack, b: Pack) -> PackMask {
    PackMask(bits: lanes8_equal(a.values, b.values))
  }
  @_transparent public func replacing(with other: Pack, where mask: PackMask) -> Pack {
    Pack(values: lanes8_select(mask.bits, other.values, values))
  }
}

/// Eight Booleans, each all ones or all zeros.
@frozen
public struct PackMask: LaneMask {
  /// The Booleans, run by run: −1 where set, 0 where not.
  public var bits: SIMD8<Int64>

  /// Eight given Booleans, each all ones or all zeros.
  @_transparent public init(bits: SIMD8<Int64>) { self.bits = bits }
  @_transparent public static func .& (a: PackMask, b: PackMask) -> PackMask {
    PackMask(bits: lanes8_and(a.bits, b.bits))
  }
  @_transparent public static func .| (a: PackMask, b: PackMask) -> PackMask {
    PackMask(bits: lanes8_or(a.bits, b.bits))
  }
  @_transparent public static prefix func .! (a: PackMask) -> PackMask { PackMask(bits: lanes8_not(a.bits)) }
  @_transparent public var any: Bool { lanes8_any(bits) }
}
