import Lanes

/// The power law gap = c · budget^−a by least squares on logarithms, and whether it holds.
///
///     y = log₁₀ gap, x = log₁₀ budget:   a = −Sxy/Sxx,   log₁₀ c = ȳ + a x̄,   se = √(RSS/(K − 2)/Sxx)
///
/// with Student's interval of K − 2 degrees of freedom. Beside it Theil and Sen's exponent, the median of the slopes
/// between two points, which one point far off does not move. R² tells a law from none so badly that it is left out.
///
/// H. Theil, Indagationes Mathematicae 12 (1950), 85–91; P. K. Sen, JASA 63 (1968), 1379–1389.
package struct ScalingLaw: Sendable, Equatable {
  /// Why no law is stated of some points.
  package enum Refusal: Sendable, Equatable {
    /// Fewer than four budgets.
    case fewBudgets
    /// The largest budget is less than 10^1.5 of the least.
    case narrow
    /// A gap that is infinite: half of the runs failed.
    case failed
    /// A gap that is zero, or within ten times of what rounding resolves.
    case floor
    /// A parabola fits better than a line, p < 0.05.
    case curved
    /// The gap falls by a factor a step rather than by a power.
    case exponential
    /// The exponents between neighbours differ by more than a factor of two, or in sign.
    case uneven
  }

  /// a, with its interval by Student's t.
  package let exponent: Interval
  /// log₁₀ c.
  package let logConstant: Double
  /// Theil and Sen's exponent.
  package let robustExponent: Double
  /// The exponents between neighbours.
  package let localExponents: [Double]
  /// The two-sided p of the square term of a parabola; `nil` for fewer than four points.
  package let curvature: Double?
  /// Σ of squares that the line leaves in log₁₀ gap against log₁₀ budget.
  package let residual: Double
  /// The same against the budget itself: of a gap that falls by a factor a step.
  package let exponentialResidual: Double

  /// The fewest budgets for a law to be stated.
  package static let fewest = 4
  /// The fewest decades between the first and the last for a law to be stated.
  package static let decades = 1.5

  /// - Parameters:
  ///   - budgets: positive, ascending; at least three.
  ///   - gaps: one a budget, positive and finite.
  package init(budgets: [Double], gaps: [Double]) {
    precondition(budgets.count == gaps.count && budgets.count > 2, "expected three points at least")
    let (x, y) = (budgets.map(Self.log10), gaps.map(Self.log10))
    let line = Line(x, y)
    let count = Double(x.count)
    exponent = {
      let deviation = (line.residual / (count - 2) / line.spread).squareRoot()
      let reach = studentUpperQuantile(0.025, degrees: x.count - 2) * deviation
      return Interval(estimate: -line.slope, lower: -line.slope - reach, upper: -line.slope + reach)
    }()
    logConstant = line.meanY - line.slope * line.meanX
    residual = line.residual
    exponentialResidual = Line(budgets, y).residual
    let slopes = x.indices.flatMap { i in (i + 1..<max(i + 1, x.count)).map { j in (y[j] - y[i]) / (x[j] - x[i]) } }
    robustExponent = -Sample(slopes).median
    localExponents = x.indices.dropLast().map { -(y[$0 + 1] - y[$0]) / (x[$0 + 1] - x[$0]) }
    curvature = x.count > 3 ? line.curvature(x, y) : nil
  }

  /// a alone.
  package static func exponent(budgets: [Double], gaps: [Double]) -> Double {
    -Line(budgets.map(log10), gaps.map(log10)).slope
  }

  /// Why the points are not to be summed up by a law; `nil` where they are.
  ///
  /// - Parameter floor: what gaps are not told apart below.
  package static func refusal(budgets: [Double], gaps: [Double], floor: Double) -> Refusal? {
    guard budgets.count >= fewest, let first = budgets.first, let last = budgets.last else { return .fewBudgets }
    if log10(last / first) < decades { return .narrow }
    if gaps.contains(.infinity) { return .failed }
    if gaps.contains(where: { !($0 > 10 * max(floor, 0)) }) { return .floor }
    let law = ScalingLaw(budgets: budgets, gaps: gaps)
    if let curvature = law.curvature, curvature < 0.05 { return .curved }
    if law.exponentialResidual < law.residual { return .exponential }
    let (least, most) = (law.localExponents.min() ?? 0, law.localExponents.max() ?? 0)
    return least > 0 && most <= 2 * least ? nil : .uneven
  }

  fileprivate static func log10(_ value: Double) -> Double { .log(value) / .log(10) }
}

/// A line by least squares.
private struct Line {
  let meanX, meanY, slope: Double
  /// Sxx.
  let spread: Double
  /// RSS.
  let residual: Double

  init(_ x: [Double], _ y: [Double]) {
    let count = Double(x.count)
    let (meanX, meanY) = (x.reduce(0, +) / count, y.reduce(0, +) / count)
    let spread = x.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) }
    let slope = zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) } / spread
    (self.meanX, self.meanY, self.spread, self.slope) = (meanX, meanY, spread, slope)
    residual = zip(x, y).reduce(0) {
      let miss = $1.1 - meanY - slope * ($1.0 - meanX)
      return $0 + miss * miss
    }
  }

  /// The two-sided p of a square term beside the line.
  func curvature(_ x: [Double], _ y: [Double]) -> Double {
    let squares = x.map { ($0 - meanX) * ($0 - meanX) }
    let own = Line(x, squares)
    let rest = zip(x, squares).map { $1 - own.meanY - own.slope * ($0 - meanX) }
    let size = rest.reduce(0) { $0 + $1 * $1 }
    let term = zip(rest, y).reduce(0) { $0 + $1.0 * $1.1 } / size
    let left = max(residual - term * term * size, 0) / Double(x.count - 3)
    return left == 0 ? 0 : fUpperTail(term * term * size / left, numerator: 1, denominator: x.count - 3)
  }
}
