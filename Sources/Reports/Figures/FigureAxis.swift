import Lanes

/// An axis of a figure: its range, whether it is logarithmic, and where what cannot be drawn goes.
struct FigureAxis: Equatable {
  let low: Double
  let high: Double
  let isLogarithmic: Bool
  /// Where values at or below the lowest that is drawn stand, and how that place is labelled.
  let floor: (place: Double, label: String)?

  static func == (a: FigureAxis, b: FigureAxis) -> Bool {
    a.low == b.low && a.high == b.high && a.isLogarithmic == b.isLogarithmic && a.floor?.place == b.floor?.place
  }

  /// No axis goes below; what is smaller is drawn on its floor.
  static let deepest = 1e-16

  /// An axis for values that may be zero, negative or infinite. It is logarithmic where they span more than a factor of
  /// thirty and are not on the whole negative.
  static func values(_ values: some Sequence<Double>) -> FigureAxis {
    var least = Double.infinity
    var greatest = -Double.infinity
    var leastPositive = Double.infinity
    var hasZero = false
    var hasDeep = false
    var negative = 0.0
    for value in values where value.isFinite {
      least = min(least, value)
      greatest = max(greatest, value)
      negative = min(negative, value)
      if value <= 0 {
        hasZero = true
      } else if value < deepest {
        hasDeep = true
      } else {
        leastPositive = min(leastPositive, value)
      }
    }
    guard least <= greatest else { return FigureAxis(low: 0, high: 1, isLogarithmic: false, floor: nil) }
    // Negative values within a millionth of the span are gaps that rounding made negative, or references beaten.
    let isSigned = -negative > 1e-6 * greatest
    if !isSigned, greatest > deepest, hasZero || hasDeep || greatest > 30 * leastPositive {
      let bottom = leastPositive.isFinite ? leastPositive : greatest / 10
      let top = greatest * Double.pow(greatest / bottom, 0.03) * 1.2
      guard hasZero || hasDeep else {
        return FigureAxis(low: bottom / 1.5, high: top, isLogarithmic: true, floor: nil)
      }
      if hasDeep { return FigureAxis(low: deepest, high: top, isLogarithmic: true, floor: (deepest, "≤ 10^{−16}")) }
      let decades = max(1, (Double.log10(greatest / bottom) / 12).rounded(.up))
      let place = Double.pow(10, Double.log10(bottom).rounded(.down) - decades)
      return FigureAxis(low: place, high: top, isLogarithmic: true, floor: (place, "0"))
    }
    let pad = greatest > least ? 0.05 * (greatest - least) : max(1, greatest.magnitude) * 0.1
    return FigureAxis(low: least - pad, high: greatest + pad, isLogarithmic: false, floor: nil)
  }

  /// Where a value stands, 0 at the low end and 1 at the high one.
  func fraction(_ value: Double) -> Double {
    let value = drawn(value)
    if isLogarithmic { return Double.log(value / low) / Double.log(high / low) }
    return (value - low) / (high - low)
  }

  /// The value as it is drawn: on the floor, or on the upper edge.
  func drawn(_ value: Double) -> Double { min(max(value, low), high) }

  /// The commands that set it up for the axis `name`, "x" or "y".
  func commands(_ name: String) -> String {
    var text = "set \(name)range [\(low.description):\(high.description)]\n"
    guard isLogarithmic else { return text + "unset logscale \(name)\nset format \(name) '%g'\n" }
    let decades = Double.log10(high / low)
    text += "set logscale \(name) 10\nset format \(name) '10^{%L}'\n"
    let stride = Int(max(1, (decades / 7).rounded(.up)))
    if decades >= 5 { text += "set m\(name)tics 1\n" }
    guard let floor else {
      return decades < 5 ? text : text + "set \(name)tics \(Double.pow(10, Double(stride)).description)\n"
    }
    // Every tick is named, so that none comes so near to the floor's that their labels touch.
    let least = Double.log10(floor.place) + max(1, 0.6 * Double(stride))
    let exponents = Swift.stride(from: -330, through: Int(Double.log10(high).rounded(.down)), by: 1)
      .filter { $0 % stride == 0 && Double($0) >= least }
    let ticks = exponents.map { "'10^{\($0)}' 1e\($0)" } + ["'\(floor.label)' \(floor.place.description)"]
    return text + "set \(name)tics (\(ticks.joined(separator: ", ")))\n"
  }
}
