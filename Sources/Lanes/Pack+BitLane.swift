import CLanes

extension Pack: BitLane {
  /// The numbers with the given bits.
  @_transparent public init(bits: PackBits) { values = lanes8_from_bits(bits.values) }
  @_transparent public var bits: PackBits { PackBits(values: lanes8_bits(values)) }
  @_transparent public static func isOdd(_ bits: PackBits) -> PackMask { PackMask(bits: lanes8_odd_bits(bits.values)) }
}

/// Eight 64-bit words.
@frozen
public struct PackBits: LaneBits {
  /// The words, run by run.
  public var values: SIMD8<UInt64>

  /// Eight given words.
  @_transparent public init(values: SIMD8<UInt64>) { self.values = values }
  /// One word for all eight runs.
  @_transparent public init(integerLiteral value: UInt64) { values = lanes8_set1_bits(value) }
  @_transparent public static func &+ (a: PackBits, b: PackBits) -> PackBits {
    PackBits(values: lanes8_add_bits(a.values, b.values))
  }
  @_transparent public static func &- (a: PackBits, b: PackBits) -> PackBits {
    PackBits(values: lanes8_sub_bits(a.values, b.values))
  }
  @_transparent public static func & (a: PackBits, b: PackBits) -> PackBits {
    PackBits(values: lanes8_and_bits(a.values, b.values))
  }
  @_transparent public static func | (a: PackBits, b: PackBits) -> PackBits {
    PackBits(values: lanes8_or_bits(a.values, b.values))
  }
  @_transparent public static func ^ (a: PackBits, b: PackBits) -> PackBits {
    PackBits(values: lanes8_xor_bits(a.values, b.values))
  }
  @_transparent public static func &<< (a: PackBits, count: PackBits) -> PackBits {
    PackBits(values: lanes8_shl_bits(a.values, count.values))
  }
  @_transparent public static func &>> (a: PackBits, count: PackBits) -> PackBits {
    PackBits(values: lanes8_shr_bits(a.values, count.values))
  }
}
