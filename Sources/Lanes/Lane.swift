/// A real number per run: the arithmetic that one run (`Double`) and a pack of runs in lockstep (`Pack`) share.
///
/// A routine written over `Lane` gives each run of a pack the bits that it would get alone, because no operation here
/// mixes runs.
///
///     func sphere<L: Lane>(_ x: Span<L>) -> L {
///       var sum: L = 0
///       for i in x.indices { sum += x[i] * x[i] }
///       return sum
///     }
///
/// All operators act on two values of one type, and constants are literals: operators that mix `Self` with `Double`
/// would be tidy to use and ruinous to type-check. Every operation is one IEEE 754 operation, rounded to nearest; none
/// is ever contracted or reassociated.
public protocol Lane: AdditiveArithmetic, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, Sendable
where FloatLiteralType == Double {
  /// A Boolean per run.
  associatedtype Mask: LaneMask

  /// How many runs one value holds.
  static var count: Int { get }
  /// π, rounded to nearest.
  static var pi: Self { get }
  /// +∞.
  static var infinity: Self { get }
  /// The same value for every run.
  init(_ value: Double)
  /// The value of one run, 0 ..< `count`.
  subscript(run: Int) -> Double { get set }

  /// The product, correctly rounded.
  static func * (a: Self, b: Self) -> Self
  /// Replaces `a` by the product.
  static func *= (a: inout Self, b: Self)
  /// The quotient, correctly rounded.
  static func / (a: Self, b: Self) -> Self
  /// The value with its sign flipped, that of a zero too.
  static prefix func - (a: Self) -> Self
  /// |self|.
  var magnitude: Self { get }
  /// √self, correctly rounded.
  func squareRoot() -> Self
  /// The largest integer that is not greater.
  func roundedDown() -> Self
  /// The nearest integer, ties to even.
  func roundedToNearest() -> Self

  /// Set for the runs where a < b; not where either is NaN.
  static func .< (a: Self, b: Self) -> Mask
  /// Set for the runs where a = b, ±0 being equal; not where either is NaN.
  static func .== (a: Self, b: Self) -> Mask
  /// `other` where `mask` is set, `self` elsewhere.
  func replacing(with other: Self, where mask: Mask) -> Self

  /// eˣ.
  static func exp(_ x: Self) -> Self
  /// eˣ − 1, accurate near 0.
  static func expm1(_ x: Self) -> Self
  /// The natural logarithm ln x.
  static func log(_ x: Self) -> Self
  /// ln (1 + x), accurate near 0.
  static func log1p(_ x: Self) -> Self
  /// The decimal logarithm.
  static func log10(_ x: Self) -> Self
  /// xʸ.
  static func pow(_ x: Self, _ y: Self) -> Self
  /// The sine of an angle in radians.
  static func sin(_ x: Self) -> Self
  /// The cosine of an angle in radians.
  static func cos(_ x: Self) -> Self
  /// The tangent of an angle in radians.
  static func tan(_ x: Self) -> Self
  /// The angle whose tangent is x, in [−π/2, π/2].
  static func atan(_ x: Self) -> Self
  /// The hyperbolic sine (eˣ − e⁻ˣ)/2.
  static func sinh(_ x: Self) -> Self
  /// The hyperbolic cosine (eˣ + e⁻ˣ)/2.
  static func cosh(_ x: Self) -> Self
  /// The hyperbolic tangent sinh x / cosh x.
  static func tanh(_ x: Self) -> Self
  /// 1 / (1 + e⁻ˣ).
  static func logistic(_ x: Self) -> Self
}

/// A Boolean per run: what comparing two lanes gives.
public protocol LaneMask: Sendable {
  /// Set where both are.
  static func .& (a: Self, b: Self) -> Self
  /// Set where either is.
  static func .| (a: Self, b: Self) -> Self
  /// Set where `a` is not.
  static prefix func .! (a: Self) -> Self
  /// Whether it is set for any run: the only question that a routine may ask of all runs at once.
  var any: Bool { get }
}

extension Lane {
  /// The smaller of two values for each run; `a` where they compare equal or either is NaN.
  @_transparent public static func minimum(_ a: Self, _ b: Self) -> Self { a.replacing(with: b, where: b .< a) }
  /// The larger of two values for each run; `a` where they compare equal or either is NaN.
  @_transparent public static func maximum(_ a: Self, _ b: Self) -> Self { a.replacing(with: b, where: a .< b) }
  /// Replaces `a` by the quotient.
  @_transparent public static func /= (a: inout Self, b: Self) { a = a / b }

  /// xⁿ for an integer n ≥ 0 known where it is written, by repeated squaring.
  @inlinable @inline(__always)
  public static func power(_ x: Self, _ exponent: Int) -> Self {
    precondition(exponent >= 0, "expected an exponent ≥ 0, got \(exponent)")
    var result: Self = 1
    var square = x
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      rest >>= 1
      if rest > 0 { square *= square }
    }
    return result
  }
}
