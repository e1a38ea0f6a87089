import Lanes

/// A number and its derivative in one direction: forward-mode automatic differentiation of whatever is written over
/// `Lane`.
struct Dual: Lane {
  typealias Mask = Bool
  var value: Double
  var slope: Double

  init(_ value: Double) { self.init(value, 0) }
  init(_ value: Double, _ slope: Double) {
    self.value = value
    self.slope = slope
  }
  init(floatLiteral value: Double) { self.init(value) }
  init(integerLiteral value: Int) { self.init(Double(value)) }

  static var count: Int { 1 }
  static var zero: Dual { 0 }
  static var pi: Dual { Dual(.pi) }
  static var infinity: Dual { Dual(.infinity) }
  subscript(run: Int) -> Double {
    get { value }
    set { self = Dual(newValue) }
  }

  static func + (a: Dual, b: Dual) -> Dual { Dual(a.value + b.value, a.slope + b.slope) }
  static func - (a: Dual, b: Dual) -> Dual { Dual(a.value - b.value, a.slope - b.slope) }
  static func * (a: Dual, b: Dual) -> Dual { Dual(a.value * b.value, a.slope * b.value + a.value * b.slope) }
  static func *= (a: inout Dual, b: Dual) { a = a * b }
  static func / (a: Dual, b: Dual) -> Dual {
    let quotient = a.value / b.value
    return Dual(quotient, (a.slope - quotient * b.slope) / b.value)
  }
  static prefix func - (a: Dual) -> Dual { Dual(-a.value, -a.slope) }

  var magnitude: Dual { value < 0 ? -self : self }
  func squareRoot() -> Dual { chain(value.squareRoot(), 0.5 / value.squareRoot()) }
  func roundedDown() -> Dual { Dual(value.roundedDown()) }
  func roundedToNearest() -> Dual { Dual(value.roundedToNearest()) }

  static func .< (a: Dual, b: Dual) -> Bool { a.value < b.value }
  static func .== (a: Dual, b: Dual) -> Bool { a.value == b.value }
  func replacing(with other: Dual, where mask: Bool) -> Dual { mask ? other : self }

  /// The value of a function here and its derivative, by the chain rule.
  private func chain(_ f: Double, _ derivative: Double) -> Dual { Dual(f, derivative * slope) }

  static func exp(_ x: Dual) -> Dual { x.chain(.exp(x.value), .exp(x.value)) }
  static func expm1(_ x: Dual) -> Dual { x.chain(.expm1(x.value), .exp(x.value)) }
  static func log(_ x: Dual) -> Dual { x.chain(.log(x.value), 1 / x.value) }
  static func log1p(_ x: Dual) -> Dual { x.chain(.log1p(x.value), 1 / (1 + x.value)) }
  static func log10(_ x: Dual) -> Dual { x.chain(.log10(x.value), 1 / (x.value * .log(10))) }
  static func pow(_ x: Dual, _ y: Dual) -> Dual {
    let power = Double.pow(x.value, y.value)
    let base = y.value * Double.pow(x.value, y.value - 1) * x.slope
    return Dual(power, y.slope == 0 ? base : base + power * .log(x.value) * y.slope)
  }
  static func sin(_ x: Dual) -> Dual { x.chain(.sin(x.value), .cos(x.value)) }
  static func cos(_ x: Dual) -> Dual { x.chain(.cos(x.value), -.sin(x.value)) }
  static func tan(_ x: Dual) -> Dual { x.chain(.tan(x.value), 1 + .tan(x.value) * .tan(x.value)) }
  static func atan(_ x: Dual) -> Dual { x.chain(.atan(x.value), 1 / (1 + x.value * x.value)) }
  static func sinh(_ x: Dual) -> Dual { x.chain(.sinh(x.value), .cosh(x.value)) }
  static func cosh(_ x: Dual) -> Dual { x.chain(.cosh(x.value), .sinh(x.value)) }
  static func tanh(_ x: Dual) -> Dual { x.chain(.tanh(x.value), 1 - .tanh(x.value) * .tanh(x.value)) }
  static func logistic(_ x: Dual) -> Dual {
    let p = Double.logistic(x.value)
    return x.chain(p, p * (1 - p))
  }
}
