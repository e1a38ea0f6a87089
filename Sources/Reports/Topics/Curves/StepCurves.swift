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
    let curves = function.summary.arms.map { arm in
      CurveFigure.ArmCurve(arm, x: arm.curve.steps).turned(function.showsNegatives)
    }
    let figure = CurveFigure.figure(
      title: function.title, subtitle: function.seedsText, curves, styles: function.styles, xLabel: "steps",
      yLabel: function.bestLabel, upTo: function.rounding, isLogarithmic: function.isLogarithmic,
      isOfIterates: function.showsIterates)
    return (figure, "\(function.label): \(function.curveNoun) against steps, \(function.seedsText).")
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
      let curve = arm.evaluationCurve.map { curve in
        CurveFigure.ArmCurve(
          label: arm.label, x: curve.evaluations, lower: curve.lower, median: curve.median, upper: curve.upper)
      }
      return (curve ?? CurveFigure.ArmCurve(arm, x: arm.curve.evaluations)).turned(function.showsNegatives)
    }
    let figure = CurveFigure.figure(
      title: function.title, subtitle: function.seedsText, curves, styles: function.styles, xLabel: "evaluations",
      yLabel: function.bestLabel, upTo: function.rounding, isLogarithmic: true, isOfIterates: function.showsIterates)
    return (figure, "\(function.label): \(function.curveNoun) against evaluations, \(function.seedsText).")
  }
}

/// The value at the iterate, not the best so far, against steps: a model's loss curve.
enum ValueCurves: FigureMaker {
  static let name = "values"
  static let needs = "a function with runs that made a step"
  static let needsSteps = true

  static func drawing(of function: FunctionView) -> Drawing? {
    // Of an equation curves are of the iterate anyway.
    if function.showsIterates, !function.input.experiment.report.figures.names(name) { return nil }
    let curves = function.summary.arms.compactMap { arm in
      arm.valueCurve.map { curve in
        CurveFigure.ArmCurve(
          label: arm.label, x: curve.steps, lower: curve.lower, median: curve.median, upper: curve.upper
        ).turned(function.summary.measure.isMaximised)
      }
    }
    guard !curves.isEmpty else { return nil }
    let base = base(of: curves, function.summary.measure)
    let what = noun(function.summary) + (base == 0 ? "" : " − f*")
    let figure = CurveFigure.figure(
      title: function.title,
      subtitle: "the value at the iterate, not the best so far; \(function.seedsText)\(endings(function.summary))",
      curves.map { $0.above(base) },
      styles: function.styles, xLabel: "steps", yLabel: what, upTo: base == 0 ? 0 : function.summary.measure.floor,
      isLogarithmic: function.isLogarithmic,
      isOfIterates: function.showsIterates)
    return (figure, "\(function.label): \(what) at the iterate against steps, \(function.seedsText).")
  }

  /// Says what becomes of runs that end before others do.
  private static func endings(_ summary: FunctionSummary) -> String {
    let arms = summary.arms.filter { $0.seeds.count > 1 }
    let isShort = arms.contains { ($0.lastSteps?.lower ?? .infinity) < Double($0.curve.steps.last ?? 0) }
    return isShort ? "; a run that has ended stays where it was" : ""
  }

  /// What values are taken above: f*, where some are so far above it that only logarithms show them, and it lies below
  /// zero, so that they have none; else 0.
  private static func base(of curves: [CurveFigure.ArmCurve], _ measure: Measure) -> Double {
    guard let reference = measure.minimum.value, reference < 0, !measure.isMaximised else { return 0 }
    let gaps = curves.lazy.flatMap { $0.median }.map { $0 - reference }
    let values = curves.lazy.flatMap { $0.median + $0.lower }
    return FigureAxis.values(gaps, upTo: measure.floor).isLogarithmic && FigureAxis.values(values).isLogarithmic
      ? reference : 0
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

  /// Gaps that are no greater are not told apart.
  var rounding: Double { showsIterates || !summary.measure.isGap ? 0 : summary.measure.floor }

  /// Whether what runs are compared by is shown with the other sign.
  var showsNegatives: Bool { summary.measure.isMaximised && !summary.measure.isGap }

  /// Whether curves are of the residual at the iterate, as those of equations are: the least residual so far of runs
  /// that run away, or go round, would be a level line.
  var showsIterates: Bool { summary.arms.contains { $0.convergence != nil } }

  /// What curves show.
  var curveNoun: String { showsIterates ? "residual at the iterate" : "\(noun) of the best value so far" }

  var bestLabel: String {
    if showsIterates { return "residual at the iterate" }
    if summary.isOfResiduals { return "least residual so far" }
    guard summary.measure.isGap else { return "f(best so far)" }
    return summary.measure.isMaximised ? "max f − f(best so far)" : "f(best so far) − f*"
  }
}

extension CurveFigure.ArmCurve {
  /// An arm's quartiles at the steps of its curve: of an equation those of its residual there, else of the best so far.
  fileprivate init(_ arm: ArmSummary, x: [Int]) {
    if arm.convergence != nil, let values = arm.valueCurve {
      self.init(label: arm.label, x: x, lower: values.lower, median: values.median, upper: values.upper)
    } else {
      self.init(label: arm.label, x: x, lower: arm.curve.lower, median: arm.curve.median, upper: arm.curve.upper)
    }
  }
}

extension FunctionSummary {
  /// What a run comes to: "gap", "value", or "residual" of a system.
  var resultNoun: String { isOfResiduals ? "residual" : measure.noun }

  /// Whether a system is to be solved, rather than a value to be lowered.
  var isOfResiduals: Bool {
    let oracles = FunctionKind.named(function.function)?.oracles ?? []
    return !oracles.isDisjoint(with: [.residuals, .system, .matrix])
  }
}
