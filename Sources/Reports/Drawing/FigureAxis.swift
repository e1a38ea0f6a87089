import Lanes
import Statistics
import Values

/// An axis of a figure: its range, whether it is logarithmic, and where what cannot be drawn goes.
struct FigureAxis {
  let low: Double
  let high: Double
  let isLogarithmic: Bool
  /// Where values at or below the lowest that is drawn stand, and how that place is labelled.
  var floor: (place: Double, label: String)?
  /// The tics, where gnuplot is not to choose them.
  var tics: [(label: String, place: Double)]?
  /// Whether small values stand on top, or right.
  var isReversed = false

  /// An axis between two numbers, or the nearest that can be drawn: see `PlotRange`.
  init(
    low: Double, high: Double, isLogarithmic: Bool, floor: (place: Double, label: String)? = nil,
    tics: [(label: String, place: Double)]? = nil, isReversed: Bool = false
  ) {
    let range = PlotRange(low, high, isLogarithmic: isLogarithmic)
    (self.low, self.high) = (range.low, range.high)
    self.isLogarithmic = isLogarithmic
    self.floor = floor
    self.tics = tics
    self.isReversed = isReversed
  }

  /// No axis goes below; what is smaller is drawn on its floor.
  static let deepest = 1e-16
  /// What lies further from zero stands on the edge: sums and powers of it have no number.
  static let farthest = 1e100

  /// The most decades between ticks that gnuplot places: of more it looks for minutes for smaller ones between them.
  private static let mostStride = 3

  /// An axis for values that may be zero, negative or infinite. It is logarithmic where they span more than a factor of
  /// thirty and are not on the whole negative.
  ///
  /// - Parameters:
  ///   - rounding: what is no greater is not told apart, and stands on the floor of a logarithmic axis.
  ///   - kept: values that stay in sight wherever the others are.
  static func values(
    _ values: some Sequence<Double>, upTo rounding: Double = 0, keeping kept: [Double] = []
  ) -> FigureAxis {
    let deepest = rounding.isFinite ? max(deepest, rounding) : deepest
    var least = Double.infinity
    var greatest = -Double.infinity
    var leastPositive = Double.infinity
    var hasDeep = false
    var negative = 0.0
    for value in values where value.magnitude <= farthest {
      least = min(least, value)
      greatest = max(greatest, value)
      negative = min(negative, value)
      if value < deepest || value <= rounding {
        hasDeep = true
      } else {
        leastPositive = min(leastPositive, value)
      }
    }
    guard least <= greatest else { return FigureAxis(low: 0, high: 1, isLogarithmic: false, floor: nil) }
    // Negative values within a millionth of the span are gaps that rounding made negative, or references beaten.
    let isSigned = -negative > 1e-6 * greatest
    let label = "≤ " + Self.power(deepest)
    if !isSigned, rounding > 0, greatest <= deepest {
      return FigureAxis(low: deepest, high: 30 * deepest, isLogarithmic: true, floor: (deepest, label))
    }
    if !isSigned, greatest > deepest, hasDeep || greatest > 30 * leastPositive {
      let bottom = leastPositive.isFinite ? leastPositive : greatest / 10
      let top = greatest * Double.pow(greatest / bottom, 0.03) * 1.2
      guard hasDeep else {
        return FigureAxis(low: bottom / 1.5, high: top, isLogarithmic: true, floor: nil)
      }
      // Where all else is far above, the floor stands a little below that: its label says what it is.
      let decades = max(1, (Double.log10(greatest / bottom) / 12).rounded(.up))
      let place = max(deepest, Double.pow(10, Double.log10(bottom).rounded(.down) - decades))
      return FigureAxis(low: place, high: top, isLogarithmic: true, floor: (place, label))
    }
    if isSigned {
      let inner = inliers(values, within: least...greatest)
      let kept = kept.filter { $0.magnitude <= farthest }
      (least, greatest) = (min(inner.0, kept.min() ?? inner.0), max(inner.1, kept.max() ?? inner.1))
    }
    let pad = greatest > least ? 0.05 * (greatest - least) : max(1, greatest.magnitude) * 0.1
    return FigureAxis(low: least - pad, high: greatest + pad, isLogarithmic: false, floor: nil)
  }

  /// A value by two digits and a power of ten, with a true minus: "2.2·10^{−16}", "10^{−9}".
  static func power(_ value: Double) -> String {
    let parts = NumberText.scientific(value).split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return NumberText.short(value, 2) }
    let mantissa = Double(parts[0]) == 1 ? "" : "\(parts[0])·"
    return "\(mantissa)10^{\(exponent < 0 ? "−\(-exponent)" : "\(exponent)")}"
  }

  /// The part of a range that is not farther from four fifths of the values than four times their span: where a
  /// function has no lowest value, one arm may go so far down that no other could be told from the rest.
  private static func inliers(
    _ values: some Sequence<Double>, within range: ClosedRange<Double>
  ) -> (Double, Double) {
    let sample = Sample(values.filter { range.contains($0) })
    let (low, high) = (sample.quantile(0.1), sample.quantile(0.9))
    let reach = 4 * (high - low)
    return reach > 0
      ? (max(range.lowerBound, low - reach), min(range.upperBound, high + reach)) : (range.lowerBound, range.upperBound)
  }

  /// A logarithmic axis from one positive value to a greater one.
  static func logarithmic(_ low: Double, _ high: Double) -> FigureAxis {
    FigureAxis(low: low, high: high, isLogarithmic: true)
  }

  /// From 0 to 1, with room for lines at the ends.
  static let fractions = FigureAxis(low: -0.01, high: 1.02, isLogarithmic: false)

  /// A logarithmic axis whose tics are powers of two.
  static func doublings(upTo high: Double) -> FigureAxis {
    let count = max(1, Int(Double.log10(high) / Double.log10(2)))
    let stride = max(1, (count + 7) / 8)
    let tics = Swift.stride(from: 0, through: count, by: stride).map { exponent -> (String, Double) in
      let place = (0..<exponent).reduce(1.0) { value, _ in 2 * value }
      return (exponent <= 10 ? "\(Int(place))" : "2^{\(exponent)}", place)
    }
    return FigureAxis(low: 1, high: high, isLogarithmic: true, tics: tics)
  }

  /// Where a value stands, 0 at the low end and 1 at the high one.
  func fraction(_ value: Double) -> Double {
    let value = drawn(value)
    let place =
      isLogarithmic ? Double.log(value / low) / Double.log(high / low) : (value - low) / (high - low)
    return isReversed ? 1 - place : place
  }

  /// The value as it is drawn: on the floor, or on the upper edge.
  func drawn(_ value: Double) -> Double { min(max(value, low), high) }

  /// The commands that set it up for the axis `name`, "x" or "y".
  ///
  /// - Parameter length: on paper the axis has so many pixels, and no more ticks than have room there; `nil` for a
  ///   screen.
  func commands(_ name: String, along length: Double? = nil) -> String {
    let most = length.map { max(2, Int($0 / (name == "x" ? 40 : 20))) }
    let (first, last) = isReversed ? (high, low) : (low, high)
    var text = "set \(name)range [\(first.description):\(last.description)]\n"
    text += isLogarithmic ? "set logscale \(name) 10\n" : "unset logscale \(name)\n"
    if let tics { return text + Self.list(Self.thinned(tics, most), name) }
    guard isLogarithmic else {
      let tics = length.map { PlotRange(low, high).tics(name, along: $0) } ?? ""
      return text + "set format \(name) '%g'\n" + tics
    }
    text += "set format \(name) '10^{%L}'\n"
    let decades = Double.log10(high / low)
    let stride = Int(max(1, (decades / Double(min(7, most ?? 7))).rounded(.up)))
    if decades >= 5 { text += "set m\(name)tics 1\n" }
    if floor == nil {
      if decades < 2 { return text + Self.list(Self.thinned(fine, most), name) }
      if decades < 5, stride == 1 { return text }
      if stride <= Self.mostStride { return text + "set \(name)tics \(Double.pow(10, Double(stride)).description)\n" }
    }
    // Every tick is named, so that none comes so near to the floor's that their labels touch.
    let least =
      floor.map { Double.log10($0.place) + max(1, (most == nil || name == "y" ? 0.6 : 1.2) * Double(stride)) }
      ?? Double.log10(low)
    let exponents = Swift.stride(from: -330, through: Int(Double.log10(high).rounded(.down)), by: 1)
      .filter { $0 % stride == 0 && Double($0) >= least }
    return text
      + Self.list(
        exponents.map { ("10^{\($0)}", Double("1e\($0)") ?? 0) } + (floor.map { [($0.label, $0.place)] } ?? []), name)
  }

  /// Evenly chosen ticks, no more than have room.
  private static func thinned(_ tics: [(label: String, place: Double)], _ most: Int?) -> [(
    label: String, place: Double
  )] {
    guard let most, tics.count > most else { return tics }
    let stride = (tics.count + most - 1) / most
    return tics.indices.filter { $0 % stride == 0 }.map { tics[$0] }
  }

  private static func list(_ tics: [(label: String, place: Double)], _ name: String) -> String {
    let texts = tics.map { "'\($0.label.replacing("%", with: "%%"))' \($0.place.description)" }
    return "set \(name)tics (\(texts.joined(separator: ", ")))\n"
  }

  /// One, two and five times each power of ten, for an axis on which fewer than two of those powers may lie.
  private var fine: [(label: String, place: Double)] {
    let first = Int(Double.log10(low).rounded(.down))
    let last = Int(Double.log10(high).rounded(.down))
    return (first...max(first, last)).flatMap { exponent in
      [1, 2, 5].compactMap { digit -> (String, Double)? in
        guard let place = Double("\(digit)e\(exponent)"), place >= low, place <= high else { return nil }
        if abs(exponent) <= 3 { return (place.shortText, place) }
        return (digit == 1 ? "10^{\(exponent)}" : "\(digit)·10^{\(exponent)}", place)
      }
    }
  }
}

extension Double {
  /// Without a point where it is a whole number.
  fileprivate var shortText: String { self == rounded() && magnitude < 1e6 ? "\(Int(self))" : description }
}
