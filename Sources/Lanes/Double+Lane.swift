import CLanes

extension Double: Lane {
  /// One Boolean.
  public typealias Mask = Bool
  @_transparent public static var count: Int { 1 }
  public subscript(run: Int) -> Double {
    @_transparent get { self }
    @_transparent set { self = newValue }
  }
  @_transparent public func squareRoot() -> Double { lane_sqrt(self) }
  @_transparent public func roundedDown() -> Double { lane_floor(self) }
  @_transparent public func roundedToNearest() -> Double { lane_nearest(self) }
  @_transparent public static func .< (a: Double, b: Double) -> Bool { a < b }
  @_transparent public static func .== (a: Double, b: Double) -> Bool { a == b }
  // Before FloatingPoint's, which differ on NaN.
  /// The smaller of two numbers; `a` where they compare equal or either is NaN.
  @_transparent public static func minimum(_ a: Double, _ b: Double) -> Double { b < a ? b : a }
  /// The larger of two numbers; `a` where they compare equal or either is NaN.
  @_transparent public static func maximum(_ a: Double, _ b: Double) -> Double { a < b ? b : a }
  @_transparent public func replacing(with other: Double, where mask: Bool) -> Double { mask ? other : self }
}

extension Bool: LaneMask {
  @_transparent public static func .& (a: Bool, b: Bool) -> Bool { a && b }
  @_transparent public static func .| (a: Bool, b: Bool) -> Bool { a || b }
  @_transparent public static prefix func .! (a: Bool) -> Bool { !a }
  @_transparent public var any: Bool { self }
}
