import Findings

/// The gap against the rows of data that were looked at, which is what steps on batches of different sizes cost.
enum RowCurves: FigureMaker {
  static let name = "rows"
  static let needs = "arms with a `sampling` of their own, or a budget of rows"
  static let isOfGaps = true
  static let needsSteps = true

  static func drawing(of function: FunctionView) -> Drawing? {
    let curves = function.summary.arms.compactMap { arm in
      arm.rows.map { rows in
        CurveFigure.ArmCurve(
          label: arm.label, x: rows, lower: arm.curve.lower, median: arm.curve.median, upper: arm.curve.upper
        ).turned(function.showsNegatives)
      }
    }
    guard !curves.isEmpty else { return nil }
    let figure = CurveFigure.figure(
      title: function.title, subtitle: function.seedsText, curves, styles: function.styles,
      xLabel: "rows looked at", yLabel: function.bestLabel, isLogarithmic: true)
    return (
      figure,
      "\(function.label): \(function.noun) of the best value so far against rows looked at, \(function.seedsText)."
    )
  }
}
