import Lanes

/// A number and its derivative in one direction: forward-mode automatic differentiation of whatever is written over
/// `Lane`.
package struct Dual: Lane {
  package typealias Mask = Bool
  package var value: Double
  package var slope: Double

  package init(_ value: Double) { self.init(value, 0) }
  package init(_ value: Double, _ slope: Double) {
    self.value = value
    self.slope = slope
  }
  package init(floatLiteral value: Double) { self.init(value) }
  package init(integerLiteral value: Int) { self.init(Double(value)) }

  package static var count: Int { 1 }
  package static var zero: Dual { 0 }
  package static var pi: Dual { Dual(.pi) }
  package static var infinity: Dual { Dual(.infinity) }
  package subscript(run: Int) -> Double {
    get { value }
    set { self = Dual(newValue) }
  }

  package static func + (a: Dual, b: Dual) -> Dual { Dual(a.value + b.value, a.slope + b.slope) }
  package static func - (a: Dual, b: Dual) -> Dual { Dual(a.value - b.value, a.slope - b.slope) }
  package static func * (a: Dual, b: Dual) -> Dual { Dual(a.value * b.value, a.slope * b.value + a.value * b.slope) }
  package static func *= (a: inout Dual, b: Dual) { a = a * b }
  package static func / (a: Dual, b: Dual) -> Dual {
    let quotient = a.value / b.value
    return Dual(quotient, (a.slope - quotient * b.slope) / b.value)
  }
  package static prefix func - (a: Dual) -> Dual { Dual(-a.value, -a.slope) }

  package var magnitude: Dual { value < 0 ? -self : self }
  package func squareRoot() -> Dual { chain(value.squareRoot(), 0.5 / value.squareRoot()) }
  package func roundedDown() -> Dual { Dual(value.roundedDown()) }
  package func roundedToNearest() -> Dual { Dual(value.roundedToNearest()) }

  package static func .< (a: Dual, b: Dual) -> Bool { a.value < b.value }
  package static func .== (a: Dual, b: Dual) -> Bool { a.value == b.value }
  package func replacing(with other: Dual, where mask: Bool) -> Dual { mask ? other : self }

  /// The value of a function here and its derivative, by the chain rule.
  private func chain(_ f: Double, _ derivative: Double) -> Dual { Dual(f, derivative * slope) }

  package static func exp(_ x: Dual) -> Dual { x.chain(.exp(x.value), .exp(x.value)) }
  package static func expm1(_ x: Dual) -> Dual { x.chain(.expm1(x.value), .exp(x.value)) }
  package static func log(_ x: Dual) -> Dual { x.chain(.log(x.value), 1 / x.value) }
  package static func log1p(_ x: Dual) -> Dual { x.chain(.log1p(x.value), 1 / (1 + x.value)) }
  package static func log10(_ x: Dual) -> Dual { x.chain(.log10(x.value), 1 / (x.value * .log(10))) }
  package static func pow(_ x: Dual, _ y: Dual) -> Dual {
    let power = Double.pow(x.value, y.value)
    let base = y.value * Double.pow(x.value, y.value - 1) * x.slope
    return Dual(power, y.slope == 0 ? base : base + power * .log(x.value) * y.slope)
  }
  package static func sin(_ x: Dual) -> Dual { x.chain(.sin(x.value), .cos(x.value)) }
  package static func cos(_ x: Dual) -> Dual { x.chain(.cos(x.value), -.sin(x.value)) }
  package static func tan(_ x: Dual) -> Dual { x.chain(.tan(x.value), 1 + .tan(x.value) * .tan(x.value)) }
  package static func atan(_ x: Dual) -> Dual { x.chain(.atan(x.value), 1 / (1 + x.value * x.value)) }
  package static func sinh(_ x: Dual) -> Dual { x.chain(.sinh(x.value), .cosh(x.value)) }
  package static func cosh(_ x: Dual) -> Dual { x.chain(.cosh(x.value), .sinh(x.value)) }
  package static func tanh(_ x: Dual) -> Dual { x.chain(.tanh(x.value), 1 - .tanh(x.value) * .tanh(x.value)) }
  package static func logistic(_ x: Dual) -> Dual {
    let p = Double.logistic(x.value)
    return x.chain(p, p * (1 - p))
  }
}
