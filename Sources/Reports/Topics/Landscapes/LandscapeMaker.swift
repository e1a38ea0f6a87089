import Findings
import Functions
import Plans

/// A function of one variable: its curve with all its minima, and the steps of the best arms on it.
enum LandscapeMaker: FigureMaker {
  static let name = "landscape"
  static let needs = "a function of one variable whose runs made a step and can be made again"
  static let needsSteps = true

  static func drawing(of view: FunctionView) -> Drawing? {
    guard view.summary.function.dimension == 1, let objective = try? view.summary.function.objective(),
      objective.dimension == 1, objective.domain.count == 1, let drawn = DrawnPaths(view)
    else { return nil }
    let experiment = view.input.experiment
    let figure = LandscapeFigure(
      title: view.title, subtitle: "steps of \(drawn.description)\(drawn.thinning)", objective, drawn,
      window: experiment.report.window.flatMap { $0.count == 1 ? $0[0] : nil }, axis: view.coordinates.names[0],
      isResidual: view.summary.arms.contains { $0.convergence != nil },
      isMaximised: view.summary.measure.isMaximised, isPlayed: experiment.seeds.count == 1 || view.isOfSamplers)
    let goals = figure.isResidual ? "roots" : view.summary.measure.isMaximised ? "maxima" : "minima"
    return (figure, "\(view.label): the curve, its \(goals), and the steps of \(drawn.description).")
  }
}
