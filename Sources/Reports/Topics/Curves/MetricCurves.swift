import Findings
import Plans

/// What trainings report beside the value, step by step: a figure for each metric.
enum MetricCurves: FigureMaker {
  static let name = "metrics"
  static let needs = "a training that reports the metric with every point"
  static let needsSteps = true

  static func drawings(of function: FunctionView) -> [(part: String, drawing: Drawing)] {
    let arms = function.summary.arms
    var names: [String] = []
    for name in arms.flatMap({ $0.metricCurves.map(\.name) }) where !names.contains(name) { names.append(name) }
    return names.map { (part: $0, drawing: drawing(of: $0, arms, function)) }
  }

  private static func drawing(of name: String, _ arms: [ArmSummary], _ function: FunctionView) -> Drawing {
    let known = arms.compactMap { arm in
      arm.metricCurves.first { $0.name == name }.map { (arm: arm.label, metric: $0) }
    }
    let curves = known.map { arm, metric in
      CurveFigure.ArmCurve(
        label: arm, x: metric.curve.steps, lower: metric.curve.lower, median: metric.curve.median,
        upper: metric.curve.upper)
    }
    let leftOut = known.reduce(0) { $0 + $1.metric.leftOut }
    let remark = leftOut == 0 ? "" : "; \(leftOut) runs that failed or do not report it are left out"
    let figure = CurveFigure.figure(
      title: function.title, subtitle: "\(name), \(function.seedsText)\(remark)", curves, styles: function.styles,
      xLabel: "steps", yLabel: name, isLogarithmic: function.isLogarithmic)
    return (figure, "\(function.label): \(name) against steps, \(function.seedsText)\(remark).")
  }
}
