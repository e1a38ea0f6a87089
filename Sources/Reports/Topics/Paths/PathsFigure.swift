import Findings
import Functions
import Plans

/// A function of two variables from above, with the paths of the best arms.
enum PathsFigure: FigureMaker {
  static let name = "contour"
  static let needs = "a function of two variables whose runs made a step and can be made again"
  static let needsSteps = true

  /// Points of a relief in each direction: enough for a report's figure, and drawn in half the time.
  private static let relief = 181

  /// The paths of the best-ranked arms on the first seed that all share; arms whose run cannot be made again are left
  /// out.
  static func drawing(of view: FunctionView) -> Drawing? {
    guard let (objective, drawn) = subject(of: view) else { return nil }
    let window = drawn.window(objective, view.input.experiment)
    var figure = ContourFigure(
      title: view.title, subtitle: "paths of \(drawn.description)\(drawn.thinning)", x: window.x, y: window.y,
      lowest: objective.minimum.value, minima: objective.minimum.points.filter(window.contains), paths: drawn.paths
    ) { x, y in
      objective.value(at: [x, y])
    }
    figure.isTurned = view.summary.measure.isMaximised
    figure.axes = view.coordinates.names
    figure.steps = drawn.steps
    figure.colours = drawn.colours
    figure.dashed = drawn.dashed
    figure.resolution = Self.relief
    figure.drive = DriveStrip(drawn)
    // Where each arm has one run, or walks at random, it is also played.
    figure.isPlayed = view.input.experiment.seeds.count == 1 || view.isOfSamplers
    return (figure, "\(view.label) from above, with the paths of \(drawn.description).")
  }

  /// A function of two variables that is minimised, with the paths on it; `nil` where there are none.
  static func subject(of view: FunctionView) -> (Objective, DrawnPaths)? {
    let function = view.summary
    guard function.function.dimension == 2, function.function.guest == nil,
      function.arms.allSatisfy({ $0.convergence == nil }),
      let objective = try? function.function.objective(), objective.dimension == 2, objective.domain.count == 2,
      let drawn = DrawnPaths(view)
    else { return nil }
    return (objective, drawn)
  }
}
