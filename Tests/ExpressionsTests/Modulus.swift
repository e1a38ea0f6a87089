import Lanes

/// A number and the sum of the moduli of the terms that it was made of: what rounding errors are measured by. A
/// function of a number passes the moduli on times its derivative.
struct Modulus: Lane {
  typealias Mask = Bool
  var value: Double
  var bound: Double

  init(_ value: Double) { self.init(value, abs(value)) }
  init(_ value: Double, _ bound: Double) {
    self.value = value
    self.bound = bound
  }
  init(floatLiteral value: Double) { self.init(value) }
  init(integerLiteral value: Int) { self.init(Double(value)) }

  static var count: Int { 1 }
  static var zero: Modulus { 0 }
  static var pi: Modulus { Modulus(.pi) }
  static var infinity: Modulus { Modulus(.infinity) }
  subscript(run: Int) -> Double {
    get { value }
    set { self = Modulus(newValue) }
  }

  static func + (a: Modulus, b: Modulus) -> Modulus { Modulus(a.value + b.value, a.bound + b.bound) }
  static func - (a: Modulus, b: Modulus) -> Modulus { Modulus(a.value - b.value, a.bound + b.bound) }
  static func * (a: Modulus, b: Modulus) -> Modulus { Modulus(a.value * b.value, a.bound * b.bound) }
  static func *= (a: inout Modulus, b: Modulus) { a = a * b }
  static func / (a: Modulus, b: Modulus) -> Modulus {
    Modulus(a.value / b.value, (a.bound + abs(a.value / b.value) * b.bound) / abs(b.value))
  }
  static prefix func - (a: Modulus) -> Modulus { Modulus(-a.value, a.bound) }

  var magnitude: Modulus { Modulus(abs(value), bound) }
  func squareRoot() -> Modulus { chain(value.squareRoot(), 0.5 / value.squareRoot()) }
  func roundedDown() -> Modulus { Modulus(value.roundedDown()) }
  func roundedToNearest() -> Modulus { Modulus(value.roundedToNearest()) }

  static func .< (a: Modulus, b: Modulus) -> Bool { a.value < b.value }
  static func .== (a: Modulus, b: Modulus) -> Bool { a.value == b.value }
  func replacing(with other: Modulus, where mask: Bool) -> Modulus { mask ? other : self }

  private func chain(_ f: Double, _ derivative: Double) -> Modulus {
    Modulus(f, abs(f) + (derivative == 0 ? 0 : abs(derivative) * bound))
  }

  static func exp(_ x: Modulus) -> Modulus { x.chain(.exp(x.value), .exp(x.value)) }
  static func expm1(_ x: Modulus) -> Modulus { x.chain(.expm1(x.value), .exp(x.value)) }
  static func log(_ x: Modulus) -> Modulus { x.chain(.log(x.value), 1 / x.value) }
  static func log1p(_ x: Modulus) -> Modulus { x.chain(.log1p(x.value), 1 / (1 + x.value)) }
  static func log10(_ x: Modulus) -> Modulus { x.chain(.log10(x.value), 1 / x.value) }
  static func pow(_ x: Modulus, _ y: Modulus) -> Modulus {
    let power = Double.pow(x.value, y.value)
    return Modulus(power, abs(power) * (1 + abs(y.bound) * (x.bound / abs(x.value) + abs(.log(abs(x.value))))))
  }
  static func sin(_ x: Modulus) -> Modulus { x.chain(.sin(x.value), 1) }
  static func cos(_ x: Modulus) -> Modulus { x.chain(.cos(x.value), 1) }
  static func tan(_ x: Modulus) -> Modulus { x.chain(.tan(x.value), 1 + .tan(x.value) * .tan(x.value)) }
  static func atan(_ x: Modulus) -> Modulus { x.chain(.atan(x.value), 1 / (1 + x.value * x.value)) }
  static func sinh(_ x: Modulus) -> Modulus { x.chain(.sinh(x.value), .cosh(x.value)) }
  static func cosh(_ x: Modulus) -> Modulus { x.chain(.cosh(x.value), .sinh(x.value)) }
  static func tanh(_ x: Modulus) -> Modulus { x.chain(.tanh(x.value), 1) }
  static func logistic(_ x: Modulus) -> Modulus { x.chain(.logistic(x.value), 1) }
}
