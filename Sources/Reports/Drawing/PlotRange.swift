import Lanes

/// The ends of an axis or of a scale of colours as gnuplot can draw them, whatever numbers a figure came to.
///
/// A range that is no number, subnormal, as narrow as rounding, or so wide that sums of it have no number, is gnuplot's
/// "empty range", or keeps it at work until its time is over. Such a range is the nearest that is sound:
///
///     −10¹⁰⁰ ≤ low,   low + max(10⁻¹⁰⁰, 10⁻¹² max(|low|, |high|)) ≤ high,   high ≤ 10¹⁰⁰
///
/// and on a logarithmic axis 10⁻³⁰⁰ ≤ low < high ≤ 10³⁰⁰.
package struct PlotRange: Sendable, Equatable {
  /// Where it begins.
  package let low: Double
  /// Where it ends, above `low`.
  package let high: Double

  private static let narrowest = 1e-100
  private static let finest = 1e-12
  private static let deepest = 1e-300

  /// The nearest sound range to one of any two numbers, NaN and infinities among them.
  package init(_ low: Double, _ high: Double, isLogarithmic: Bool = false) {
    if isLogarithmic {
      let least = low.isNaN ? 1 : min(max(low, Self.deepest), 1 / Self.deepest / 10)
      self.low = least
      self.high = high.isNaN ? 10 * least : min(max(high, least * (1 + 1e-9)), 1 / Self.deepest)
      return
    }
    let farthest = FigureAxis.farthest
    func within(_ value: Double, or other: Double) -> Double {
      value.isNaN ? other : min(max(value, -farthest), farthest)
    }
    let (least, greatest) = (within(low, or: 0), within(high, or: 1))
    let width = max(Self.narrowest, Self.finest * max(least.magnitude, greatest.magnitude))
    if greatest - least >= width {
      (self.low, self.high) = (least, greatest)
    } else {
      (self.low, self.high) = (least - width, least + width)
    }
  }

  /// The nearest sound range to an interval.
  package init(_ range: ClosedRange<Double>) { self.init(range.lowerBound, range.upperBound) }

  /// From the lower end to the upper one.
  var closed: ClosedRange<Double> { low...high }

  /// The command that places ticks at round steps, as many as have room for their labels along so many pixels.
  func tics(_ axis: String, along length: Double) -> String {
    let most = max(2, (length / (axis == "x" ? 46 : 24)).rounded(.down))
    let least = (high - low) / most
    let decade = Double.pow(10, Double.log10(least).rounded(.down))
    let step = [1, 2, 5].map { $0 * decade }.first { $0 >= least } ?? 10 * decade
    return "set \(axis)tics \(step.description)\n"
  }

  /// The command that sets it for an axis: "x", "y", "cb".
  func command(_ axis: String) -> String { "set \(axis)range [\(low.description):\(high.description)]\n" }
}
