import Lanes

/// A number and a bound of how far rounding may have taken it from what exact arithmetic gives: the running error
/// analysis of whatever is written over `Lane`.
///
///     fl(a ∘ b) = (a ∘ b)(1 + δ),  |δ| ≤ u = 2⁻⁵³
///     e(a + b) = eₐ + e_b + u |a + b|,   e(f(a)) = |f′(a)| eₐ + 2u |f(a)|
///
/// so that a sum of terms that cancel is known to be as uncertain as its partial sums are large. To first order in eₐ
/// but for products. Elementary functions are off by one unit in the last place at most. N. J. Higham, *Accuracy and
/// Stability of Numerical Algorithms*, 2nd ed. (2002), §3.3; J. H. Wilkinson (1986).
struct RunningError: Lane {
  typealias Mask = Bool
  let value: Double
  /// At least 0.
  let error: Double

  private static let unit = 0x1p-53

  init(_ value: Double) { self.init(value, 0) }
  private init(_ value: Double, _ error: Double) {
    self.value = value
    self.error = error
  }
  init(floatLiteral value: Double) { self.init(value) }
  init(integerLiteral value: Int) { self.init(Double(value)) }

  /// A result of one operation, with the error that its operands bring.
  private static func rounded(_ value: Double, _ error: Double) -> Self {
    Self(value, error + unit * value.magnitude)
  }

  static var count: Int { 1 }
  static var zero: Self { 0 }
  static var pi: Self { Self(.pi) }
  static var infinity: Self { Self(.infinity) }
  subscript(run: Int) -> Double {
    get { value }
    set { self = Self(newValue) }
  }

  static func + (a: Self, b: Self) -> Self { exact(a.value + b.value, a, b) }
  static func - (a: Self, b: Self) -> Self { exact(a.value - b.value, a, b) }
  /// A sum; a term that is 0 rounds nothing.
  private static func exact(_ sum: Double, _ a: Self, _ b: Self) -> Self {
    a.value == 0 || b.value == 0 || sum == 0 ? Self(sum, a.error + b.error) : rounded(sum, a.error + b.error)
  }
  static func * (a: Self, b: Self) -> Self {
    rounded(
      a.value * b.value, a.value.magnitude * b.error + b.value.magnitude * a.error + a.error * b.error)
  }
  static func *= (a: inout Self, b: Self) { a = a * b }
  static func / (a: Self, b: Self) -> Self {
    let quotient = a.value / b.value
    return rounded(quotient, (a.error + quotient.magnitude * b.error) / b.value.magnitude)
  }
  static prefix func - (a: Self) -> Self { Self(-a.value, a.error) }

  var magnitude: Self { Self(value.magnitude, error) }
  func squareRoot() -> Self {
    let root = value.squareRoot()
    // √ is steep near 0: there the root of the error bounds it.
    return Self.rounded(root, value > error ? error / (2 * root) : error.squareRoot())
  }
  func roundedDown() -> Self { Self(value.roundedDown()) }
  func roundedToNearest() -> Self { Self(value.roundedToNearest()) }

  static func .< (a: Self, b: Self) -> Bool { a.value < b.value }
  static func .== (a: Self, b: Self) -> Bool { a.value == b.value }
  func replacing(with other: Self, where mask: Bool) -> Self { mask ? other : self }

  /// The value of a function here, off by one unit in the last place, with what its slope makes of the error.
  private func image(_ f: Double, _ derivative: Double) -> Self {
    Self(f, (error == 0 ? 0 : derivative.magnitude * error) + 2 * Self.unit * f.magnitude)
  }

  static func exp(_ x: Self) -> Self { x.image(.exp(x.value), .exp(x.value)) }
  static func expm1(_ x: Self) -> Self { x.image(.expm1(x.value), .exp(x.value)) }
  static func log(_ x: Self) -> Self { x.image(.log(x.value), 1 / x.value) }
  static func log1p(_ x: Self) -> Self { x.image(.log1p(x.value), 1 / (1 + x.value)) }
  static func log10(_ x: Self) -> Self { x.image(.log10(x.value), 1 / (x.value * .log(10))) }
  static func pow(_ x: Self, _ y: Self) -> Self {
    let power = Double.pow(x.value, y.value)
    let base = x.error == 0 ? 0 : (y.value * Double.pow(x.value, y.value - 1)).magnitude * x.error
    let exponent = y.error == 0 ? 0 : (power * .log(x.value)).magnitude * y.error
    return Self(power, base + exponent + 2 * unit * power.magnitude)
  }
  static func sin(_ x: Self) -> Self { x.image(.sin(x.value), .cos(x.value)) }
  static func cos(_ x: Self) -> Self { x.image(.cos(x.value), .sin(x.value)) }
  static func tan(_ x: Self) -> Self { x.image(.tan(x.value), 1 + .tan(x.value) * .tan(x.value)) }
  static func atan(_ x: Self) -> Self { x.image(.atan(x.value), 1 / (1 + x.value * x.value)) }
  static func sinh(_ x: Self) -> Self { x.image(.sinh(x.value), .cosh(x.value)) }
  static func cosh(_ x: Self) -> Self { x.image(.cosh(x.value), .sinh(x.value)) }
  static func tanh(_ x: Self) -> Self { x.image(.tanh(x.value), 1 - .tanh(x.value) * .tanh(x.value)) }
  static func logistic(_ x: Self) -> Self {
    let p = Double.logistic(x.value)
    return x.image(p, p * (1 - p))
  }
}
