import Lanes
import Statistics

/// A function of two variables on a grid, as heights to be coloured.
struct Relief {
  /// A row for each y from the lowest, a height for each x; NaN where the function is not finite.
  let heights: [[Double]]
  /// Whether heights are log₁₀(f − f_low) rather than f.
  let isLogarithmic: Bool
  /// The ends of the scale of colours.
  let low: Double
  let high: Double
  /// Whether f is the same everywhere.
  let isConstant: Bool
  /// f_low, and what is added to it at least.
  private let base: (value: Double, least: Double)

  init(
    _ value: (Double, Double) -> Double, _ x: ClosedRange<Double>, _ y: ClosedRange<Double>, lowest: Double?,
    resolution n: Int
  ) {
    func place(_ range: ClosedRange<Double>, _ i: Int) -> Double {
      range.lowerBound + (range.upperBound - range.lowerBound) * Double(i) / Double(n - 1)
    }
    let values = (0..<n).map { j in (0..<n).map { i in value(place(x, i), place(y, j)) } }
    let finite = values.joined().filter(\.isFinite).sorted()
    guard let least = finite.first else {
      heights = values.map { $0.map { _ in .nan } }
      isLogarithmic = false
      low = 0
      high = 1
      isConstant = true
      base = (0, 0)
      return
    }
    isConstant = finite[finite.count - 1] == least
    let lowest = min(least, lowest ?? least)
    let bottom = quantile(0.02, ofSorted: finite) - lowest
    // Where a part of the window lies beyond all bounds, the rest is to be seen.
    let most = Self.mostSpan * max(quantile(0.5, ofSorted: finite) - lowest, .leastNormalMagnitude)
    let top = min(quantile(0.98, ofSorted: finite) - lowest, most)
    let isLogarithmic = top > FigureAxis.farthest || (bottom > 0 ? top > 50 * bottom : top > 0)
    // The lowest point of all has no logarithm: it takes the colour of the lower end.
    let base = (value: lowest, least: top * 1e-12)
    func height(_ f: Double) -> Double { Self.height(f, base, isLogarithmic) }
    self.base = base
    self.isLogarithmic = isLogarithmic
    heights = values.map { $0.map(height) }
    let lower = height(isLogarithmic ? quantile(0.002, ofSorted: finite) : least)
    let upper = height(min(quantile(0.999, ofSorted: finite), lowest + most))
    let scale = PlotRange(lower, upper > lower ? upper : lower + 1)
    (low, high) = (scale.low, scale.high)
  }

  /// What is higher above the lowest point than so many times the median has the colour of what is as high.
  private static let mostSpan = 1e3

  private static func height(_ f: Double, _ base: (value: Double, least: Double), _ isLogarithmic: Bool) -> Double {
    guard f.isFinite else { return .nan }
    if isLogarithmic { return Double.log10(min(max(f - base.value, base.least), .greatestFiniteMagnitude)) }
    return min(max(f, -FigureAxis.farthest), FigureAxis.farthest)
  }

  /// What its heights are, as gnuplot writes it, of f or of the negative of what is maximised.
  func label(isTurned: Bool) -> String {
    if isLogarithmic { return isTurned ? "log_{10}(f_{high} − f)" : "log_{10}(f − f_{low})" }
    return isTurned ? "−f" : "f"
  }

  /// How high a value of f stands, within the scale of colours.
  func height(of f: Double) -> Double { min(high, max(low, Self.height(f, base, isLogarithmic))) }

  /// Ten to twenty heights for lines, at round steps.
  var levels: [Double] {
    let raw = (high - low) / 20
    let decade = Double.pow(10, Double.log10(raw).rounded(.down))
    let step = [1, 2, 5, 10].map { $0 * decade }.first { $0 >= raw } ?? 10 * decade
    let first = Int((low / step).rounded(.up))
    let last = Int((high / step).rounded(.down))
    return first <= last ? (first...last).map { Double($0) * step } : [low]
  }

  /// As gnuplot reads a matrix.
  var text: String {
    "# \(isLogarithmic ? "log10(f - f_low)" : "f"), a row for each x2 from the lowest\n" + HeightGrid.text(heights)
  }
}
