import Findings
import Functions
import Plans

/// The gap against steps: median and quartiles over seeds.
enum StepCurves: FigureMaker {
  static let name = "curves"
  static let needs = "a function with runs that made a step"
  static let isOfGaps = true
  static let needsSteps = true

  static func drawing(of function: FunctionView) -> Drawing? {
    let curves = function.summary.arms.map {
      CurveFigure.ArmCurve(
        label: $0.label, x: $0.curve.steps, lower: $0.curve.lower, median: $0.curve.median, upper: $0.curve.upper
      ).turned(function.showsNegatives)
    }
    let figure = CurveFigure.figure(
      title: function.title, subtitle: function.seedsText, curves, styles: function.styles, xLabel: "steps",
      yLabel: function.bestLabel, isLogarithmic: function.isLogarithmic)
    return (
      figure, "\(function.label): \(function.noun) of the best value so far against steps, \(function.seedsText)."
    )
  }
}

/// The gap against evaluations, both logarithmic, where an evaluation is not a step.
enum EvaluationCurves: FigureMaker {
  static let name = "evaluations"
  static let needs = "a function with runs that made a step"
  static let isOfGaps = true
  static let needsSteps = true

  static func drawing(of function: FunctionView) -> Drawing? {
    let arms = function.summary.arms
    let isAsked = function.input.experiment.report.figures.names(name)
    guard isAsked || arms.contains(where: { $0.evaluationCurve != nil }) else { return nil }
    let curves = arms.map { arm in
      if let curve = arm.evaluationCurve {
        return CurveFigure.ArmCurve(
          label: arm.label, x: curve.evaluations, lower: curve.lower, median: curve.median, upper: curve.upper
        ).turned(function.showsNegatives)
      }
      return CurveFigure.ArmCurve(
        label: arm.label, x: arm.curve.evaluations, lower: arm.curve.lower, median: arm.curve.median,
        upper: arm.curve.upper
      ).turned(function.showsNegatives)
    }
    let figure = CurveFigure.figure(
      title: function.title, subtitle: function.seedsText, curves, styles: function.styles, xLabel: "evaluations",
      yLabel: function.bestLabel, isLogarithmic: true)
    return (
      figure,
      "\(function.label): \(function.noun) of the best value so far against evaluations, \(function.seedsText)."
    )
  }
}

/// The value at the iterate, not the best so far, against steps: a model's loss curve.
enum ValueCurves: FigureMaker {
  static let name = "values"
  static let needs = "a function with runs that made a step"
  static let needsSteps = true

  static func drawing(of function: FunctionView) -> Drawing? {
    let curves = function.summary.arms.compactMap { arm in
      arm.valueCurve.map { curve in
        CurveFigure.ArmCurve(
          label: arm.label, x: curve.steps, lower: curve.lower, median: curve.median, upper: curve.upper
        ).turned(function.summary.measure.isMaximised)
      }
    }
    guard !curves.isEmpty else { return nil }
    let what = noun(function.summary)
    let figure = CurveFigure.figure(
      title: function.title, subtitle: "the value at the iterate, not the best so far; \(function.seedsText)", curves,
      styles: function.styles, xLabel: "steps", yLabel: what, isLogarithmic: function.isLogarithmic)
    return (figure, "\(function.label): \(what) at the iterate against steps, \(function.seedsText).")
  }

  /// What a value is of a function.
  private static func noun(_ summary: FunctionSummary) -> String {
    if summary.function.sampling?.recordsBatch == true { return "loss over the last batch" }
    if summary.isOfResiduals { return "residual" }
    if summary.function.data != nil { return "loss" }
    return summary.arms.contains { $0.convergence != nil } ? "residual" : "f"
  }
}

extension FunctionView {
  /// Whether records have log-spaced points.
  var isLogarithmic: Bool {
    if case .logarithmic = input.experiment.record { true } else { false }
  }

  /// Whether what runs are compared by is shown with the other sign.
  var showsNegatives: Bool { summary.measure.isMaximised && !summary.measure.isGap }

  var bestLabel: String {
    if summary.isOfResiduals { return "least residual so far" }
    guard summary.measure.isGap else { return "f(best so far)" }
    return summary.measure.isMaximised ? "max f − f(best so far)" : "f(best so far) − f*"
  }
}

extension FunctionSummary {
  /// Whether a system is to be solved, rather than a value to be lowered.
  var isOfResiduals: Bool {
    let oracles = FunctionKind.named(function.function)?.oracles ?? []
    return !oracles.isDisjoint(with: [.residuals, .system, .matrix])
  }
}
