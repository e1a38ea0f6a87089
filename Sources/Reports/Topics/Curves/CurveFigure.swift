import Values

/// The curves of the arms on one function: median and quartiles of the best gap so far, or of the values at iterates,
/// against steps or evaluations.
enum CurveFigure {
  /// An arm's quartiles along an axis.
  struct ArmCurve: Sendable {
    let label: String
    let x: [Int]
    let lower: [Double]
    let median: [Double]
    let upper: [Double]

    /// The same with the other sign, where `isTurned`; +∞, where nothing is left, stays.
    func turned(_ isTurned: Bool) -> ArmCurve {
      guard isTurned else { return self }
      func negative(_ values: [Double]) -> [Double] { values.map { $0 == .infinity ? $0 : -$0 } }
      return ArmCurve(label: label, x: x, lower: negative(upper), median: negative(median), upper: negative(lower))
    }

    /// The same with values above a base.
    func above(_ base: Double) -> ArmCurve {
      guard base != 0 else { return self }
      func gaps(_ values: [Double]) -> [Double] { values.map { $0 - base } }
      return ArmCurve(label: label, x: x, lower: gaps(lower), median: gaps(median), upper: gaps(upper))
    }

    /// The same from a place of the axis on.
    fileprivate func from(_ first: Int) -> ArmCurve {
      let start = x.firstIndex { $0 >= first } ?? x.endIndex
      return ArmCurve(
        label: label, x: Array(x[start...]), lower: Array(lower[start...]), median: Array(median[start...]),
        upper: Array(upper[start...]))
    }

    /// The same with nothing left from where it is above a value.
    fileprivate func lost(above top: Double) -> ArmCurve {
      let isLost = median.map { $0 > top }
      return ArmCurve(
        label: label, x: x, lower: zip(lower, isLost).map { $1 ? .infinity : $0 },
        median: zip(median, isLost).map { $1 ? .infinity : $0 }, upper: upper)
    }
  }

  /// How far above its start a line at the iterate is followed: one that runs away would leave no room for others.
  private static let farthestRise = 1e6

  /// - Parameters:
  ///   - rounding: values that are no greater are not told apart.
  ///   - isLogarithmic: whether the axis of steps is logarithmic where that shows more.
  ///   - isOfIterates: whether lines may rise without end.
  static func figure(
    title: String, subtitle: String, _ arms: [ArmCurve], styles: ArmStyles, xLabel: String, yLabel: String,
    upTo rounding: Double = 0, isLogarithmic: Bool, isOfIterates: Bool = false
  ) -> LineFigure {
    let top = farthestRise * (arms.compactMap(\.median.first).filter(\.isFinite).max() ?? 0)
    let parting = parting(of: arms)
    let shown = parting.map { first in arms.map { $0.from(first) } } ?? arms
    let arms = isOfIterates && top > 0 ? shown.map { $0.lost(above: top) } : shown
    let y = FigureAxis.values(
      arms.lazy.flatMap { $0.median + $0.lower }, upTo: rounding, keeping: arms.compactMap(\.median.first))
    let longest = arms.compactMap(\.x.last).max() ?? 1
    let logarithmic = isLogarithmic && longest >= 50 && parting == nil
    let x = FigureAxis(
      low: Double(parting ?? (logarithmic ? 1 : 0)), high: Double(max(1, longest)), isLogarithmic: logarithmic)
    let lines = arms.map { line($0, x, y) }
    let alike = parting.map { "; all are equal before \(xLabel) \(NumberText.count($0))" } ?? ""
    let mark = lines.contains(where: \.isLost) ? isOfIterates ? "; ✕: runs away, or failed" : "; ✕: failed" : ""
    return LineFigure(
      title: title, subtitle: subtitle + alike + mark, x: x, y: y, xLabel: xLabel, yLabel: yLabel,
      columns: "x, lower quartile, median, upper quartile; as drawn: clipped to the axes, ? where there is none",
      lines: lines, styles: styles)
  }

  /// The last recorded place up to which all lines are the same, where that is most of the axis: they are shown from
  /// there. `nil` for the whole axis.
  private static func parting(of arms: [ArmCurve]) -> Int? {
    guard let first = arms.first, arms.count > 1, let end = first.x.last else { return nil }
    let common = first.x.indices.prefix(while: { i in
      arms.allSatisfy { arm in
        i < arm.x.count && arm.x[i] == first.x[i] && arm.median[i] == first.median[i] && arm.lower[i] == first.lower[i]
          && arm.upper[i] == first.upper[i]
      }
    })
    guard let last = common.last.map({ first.x[$0] }), last >= end - last, first.x.count - common.count >= fewest else {
      return nil
    }
    return last
  }

  /// The fewest places that a line is drawn of, behind where it parts from others.
  private static let fewest = 2

  private static func line(_ arm: ArmCurve, _ x: FigureAxis, _ y: FigureAxis) -> LineFigure.Line {
    var line = LineFigure.Line(label: arm.label, rows: [], end: nil, hasBand: true)
    func text(_ value: Double) -> String { (value == .infinity ? y.high : y.drawn(value)).description }
    for i in arm.x.indices where !x.isLogarithmic || arm.x[i] >= 1 {
      guard arm.median[i].isFinite else {
        line.isLost = true
        break
      }
      line.rows.append("\(arm.x[i]) \(text(arm.lower[i])) \(text(arm.median[i])) \(text(arm.upper[i]))")
      line.end = (Double(arm.x[i]), y.drawn(arm.median[i]))
      // What leaves the frame for good ends there, and its label says where it came to.
      if let last = arm.median.last, last.isFinite, !y.isLogarithmic, arm.median[i...].allSatisfy({ y.drawn($0) != $0 })
      {
        line.note = " \(last < y.low ? "↓" : "↑") \(NumberText.short(last, 3))"
        break
      }
    }
    return line
  }
}
