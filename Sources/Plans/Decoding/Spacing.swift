import Lanes

/// Evenly spaced numbers, with both ends exact and the same bits on every machine.
///
/// What lies between the ends is rounded to twelve significant digits, far above the rounding errors of its
/// computation, so that a grid holds the numbers that a person would write: 0.1, 0.2, 0.3 and 1e-4, 1e-3, 1e-2.
package enum Spacing: String, CaseIterable {
  case linear = "linspace"
  case logarithmic = "logspace"

  /// The numbers xₖ, k = 0 … count − 1, from `start` to `end`.
  ///
  ///     linear        xₖ = start + (end − start) k/(count − 1)
  ///     logarithmic   xₖ = start (end/start)^(k/(count − 1)),   start, end > 0
  func points(from start: Double, to end: Double, count: Int) -> [Double] {
    precondition(count >= 2, "evenly spaced numbers are at least two, not \(count)")
    let scale = Decimals.exponent(of: max(start.magnitude, end.magnitude))
    return (0..<count).map { k in
      if k == 0 { return start }
      if k == count - 1 { return end }
      switch self {
      case .linear:
        // Without a difference that overflows.
        let u = Double(k) / Double(count - 1)
        let span = end - start
        let x = span.isFinite ? start + span * Double(k) / Double(count - 1) : (1 - u) * start + u * end
        return Decimals.rounded(x.isFinite ? x : (1 - u) * start + u * end, unit: scale - 11)
      case .logarithmic:
        let u = Double(k) / Double(count - 1)
        let x = Double.exp((1 - u) * Double.log(start) + u * Double.log(end))
        return Decimals.rounded(x, unit: Decimals.exponent(of: x) - 11)
      }
    }
  }
}

extension Spacing {
  /// How numbers are spaced, to the digits that a file gives; `nil` where neither evenly nor in equal ratios.
  ///
  /// - Parameter values: ascending, at least three.
  package init?(of values: [Double]) {
    guard values.count > 2, let first = values.first, let last = values.last else { return nil }
    let step = (last - first) / Double(values.count - 1)
    if zip(values, values.dropFirst()).allSatisfy({ ($1 - $0 - step).magnitude <= 1e-3 * step }) {
      self = .linear
      return
    }
    // Each value is the geometric mean of its neighbours.
    let isGeometric =
      first > 0
      && values.indices.dropFirst().dropLast().allSatisfy { i in
        (values[i] * values[i] / (values[i - 1] * values[i + 1]) - 1).magnitude <= 1e-3
      }
    if !isGeometric { return nil }
    self = .logarithmic
  }

  /// A number on the scale on which the spacing is even, and back, rounded to twelve digits.
  func place(of x: Double) -> Double { self == .linear ? x : Double.log(x) }

  func number(at place: Double) -> Double {
    let x = self == .linear ? place : Double.exp(place)
    return x.isFinite && x != 0 ? Decimals.rounded(x, unit: Decimals.exponent(of: x.magnitude) - 11) : x
  }
}

/// Rounding to decimals. Powers of ten come from their text, which Swift reads correctly rounded.
private enum Decimals {
  /// The e with 10^e ≤ x < 10^(e + 1), for x > 0.
  static func exponent(of x: Double) -> Int {
    guard x > 0, x.isFinite else { return 0 }
    var e = Int((Double.log(x) / Double.log(10)).roundedDown())
    while x < power(e) { e -= 1 }
    while x >= power(e + 1) { e += 1 }
    return e
  }

  /// The nearest multiple of 10^unit.
  static func rounded(_ x: Double, unit: Int) -> Double {
    let scaled = (unit < -300 ? x * power(-unit - 200) * power(200) : unit < 0 ? x * power(-unit) : x / power(unit))
    let digits = scaled.roundedToNearest()
    guard digits.isFinite, digits.magnitude < 1e15 else { return x }
    return Double("\(Int(digits))e\(unit)") ?? x
  }

  private static func power(_ exponent: Int) -> Double {
    if exponent < -323 { return 0 }
    return exponent > 308 ? .infinity : Double("1e\(exponent)") ?? .infinity
  }
}
