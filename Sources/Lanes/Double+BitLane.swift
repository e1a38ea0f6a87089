extension Double: BitLane {
  /// The number with the given bits.
  @_transparent public init(bits: UInt64) { self.init(bitPattern: bits) }
  @_transparent public var bits: UInt64 { bitPattern }
  @_transparent public static func isOdd(_ bits: UInt64) -> Bool { bits & 1 != 0 }
}

extension UInt64: LaneBits {}
