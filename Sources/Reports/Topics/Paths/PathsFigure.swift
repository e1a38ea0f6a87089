import Findings
import Functions
import Plans

/// A function of two variables, or a plane of one of more, from above, with the paths of the best arms.
enum PathsFigure: FigureMaker {
  static let name = "contour"
  static let needs =
    "a function of two variables, or `coordinates`, and runs that made a step and can be made again"
  static let needsSteps = true

  /// Points of a relief in each direction: enough for a report's figure, and drawn in half the time.
  private static let relief = 181

  /// The paths of the best-ranked arms on the first seed that all share; arms whose run cannot be made again are left
  /// out.
  static func drawing(of view: FunctionView) -> Drawing? {
    guard let plane = Plane(view) else { return nil }
    let (drawn, window) = (plane.drawn, plane.window)
    var figure = ContourFigure(
      title: view.title, subtitle: "paths of \(drawn.description)\(drawn.thinning)\(plane.note)", x: window.x,
      y: window.y, lowest: plane.lowest, minima: plane.minima.filter(window.contains), paths: drawn.paths,
      value: plane.value)
    figure.isTurned = view.summary.measure.isMaximised
    figure.axes = plane.axes
    figure.steps = drawn.steps
    figure.colours = drawn.colours
    figure.dashed = drawn.dashed
    figure.resolution = Self.relief
    figure.drive = DriveStrip(drawn)
    // Where each arm has one run, or walks at random, it is also played.
    figure.isPlayed = view.input.experiment.seeds.count == 1 || view.isOfSamplers
    return (figure, "\(view.label) from above\(plane.note), with the paths of \(drawn.description).")
  }
}
