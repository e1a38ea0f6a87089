import Foundation
import Plans

/// The curves of the arms on one function: median and quartiles of the best gap so far, against steps or evaluations.
struct CurveFigure: Figure {
  let title: String
  let subtitle: String
  /// "gap" or "value".
  let noun: String
  let arms: [ArmCurve]
  let styles: ArmStyles
  let isLogarithmicInSteps: Bool

  /// An arm's curve, and where the arm ranks.
  struct ArmCurve: Sendable {
    let label: String
    let curve: CurveSummary
  }

  /// Against evaluations where any arm makes more than one a step.
  private var isAgainstEvaluations: Bool {
    arms.contains { arm in
      guard let steps = arm.curve.steps.last, let evaluations = arm.curve.evaluations.last else { return false }
      return evaluations > steps + 1
    }
  }

  func files(named name: String) -> FigureFiles {
    let byEvaluations = isAgainstEvaluations
    let axis = FigureAxis.values(arms.flatMap { $0.curve.median + $0.curve.lower })
    let longest = arms.compactMap { (byEvaluations ? $0.curve.evaluations : $0.curve.steps).last }.max() ?? 1
    let isLogarithmic = isLogarithmicInSteps && longest >= 50
    let across = FigureAxis(
      low: isLogarithmic ? 1 : 0, high: Double(max(1, longest)), isLogarithmic: isLogarithmic, floor: nil)
    let lines = arms.map { arm in
      CurveLine(arm, x: byEvaluations ? arm.curve.evaluations : arm.curve.steps, axis: axis, across: across)
    }
    let script = CurveScript(
      name: name, figure: self, axis: axis, across: across,
      xLabel: byEvaluations ? "evaluations (median over seeds)" : "steps", lines: lines)
    return FigureFiles(name: name, script: script.text, data: ["\(name).dat": data(lines)])
  }

  private func data(_ lines: [CurveLine]) -> String {
    var text = "# x, lower quartile, median, upper quartile; as drawn: clipped to the axes, ? where there is none\n"
    for (index, line) in lines.enumerated() {
      if index > 0 { text += "\n\n" }
      text += "# \(line.label.replacing("\n", with: " "))\n"
      for row in line.rows { text += row + "\n" }
    }
    return text
  }
}

/// A line as it is drawn.
struct CurveLine {
  let label: String
  let rows: [String]
  /// The last point that is drawn; `nil` where there is none.
  let end: (x: Double, y: Double)?
  /// Whether its median went to infinity.
  let isLost: Bool

  init(_ arm: CurveFigure.ArmCurve, x: [Int], axis: FigureAxis, across: FigureAxis) {
    label = arm.label
    let curve = arm.curve
    var rows: [String] = []
    var end: (x: Double, y: Double)?
    var isLost = false
    for i in x.indices where !across.isLogarithmic || x[i] >= 1 {
      func text(_ value: Double) -> String {
        value == .infinity ? axis.high.description : axis.drawn(value).description
      }
      guard curve.median[i].isFinite else {
        isLost = true
        break
      }
      rows.append("\(x[i]) \(text(curve.lower[i])) \(text(curve.median[i])) \(text(curve.upper[i]))")
      end = (Double(x[i]), axis.drawn(curve.median[i]))
    }
    self.rows = rows
    self.end = end
    self.isLost = isLost
  }
}
