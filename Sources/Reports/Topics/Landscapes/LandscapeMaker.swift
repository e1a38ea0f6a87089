import Findings
import Functions
import Plans

/// A function of one variable: its curve with all its minima, and the steps of the best arms on it.
enum LandscapeMaker: FigureMaker {
  static let name = "landscape"
  static let needs = "a function of one variable whose runs made a step and can be made again"
  static let needsSteps = true

  /// Points at which the curve is drawn.
  private static let resolution = 601

  static func drawing(of view: FunctionView) -> Drawing? {
    guard view.summary.function.dimension == 1, let objective = try? view.summary.function.objective(),
      objective.dimension == 1, objective.domain.count == 1, let drawn = DrawnPaths(view)
    else { return nil }
    func value(_ x: Double) -> Double { objective.value(at: [x]) }
    let goals = objective.minimum.points.compactMap(\.first).filter(\.isFinite)
    let places = drawn.telling.joined().compactMap(\.first)
    let starts = drawn.telling.compactMap { $0.first?.first }
    let reach = starts.reduce(objective.domain[0]) { min($0.lowerBound, $1)...max($0.upperBound, $1) }
    let width = reach.upperBound - reach.lowerBound
    let tolerance = 1e-4 * width
    // What is lost in the distance is not followed.
    let far = (reach.lowerBound - 50 * width)...(reach.upperBound + 50 * width)
    let local = localMinima(in: reach, of: value).map(\.x).filter { x in
      !goals.contains { abs($0 - x) <= tolerance }
    }
    let inside = places.filter((drawn.isBounded ? reach : far).contains) + goals.filter(far.contains) + local
    let hull = (inside.min() ?? reach.lowerBound)...(inside.max() ?? reach.upperBound)
    let margin = hull.upperBound > hull.lowerBound ? 0.12 * (hull.upperBound - hull.lowerBound) : 1
    let chosen = view.input.experiment.report.window.flatMap { $0.count == 1 ? $0[0] : nil }
    let window = chosen ?? (hull.lowerBound - margin)...(hull.upperBound + margin)
    let step = (window.upperBound - window.lowerBound) / Double(resolution - 1)
    let curve = (0..<resolution).map { k -> (Double, Double) in
      let x = window.lowerBound + step * Double(k)
      return (x, value(x))
    }
    let figure = LandscapeFigure(
      title: view.title, subtitle: "steps of \(drawn.description)\(drawn.thinning)", x: window,
      y: heights(curve, within: chosen ?? hull), axis: view.coordinates.names[0],
      isResidual: view.summary.arms.contains { $0.convergence != nil }, curve: curve,
      goals: goals.map { ($0, value($0)) }, local: local.map { ($0, value($0)) },
      paths: drawn.paths.map { path in
        (path.label, path.points.compactMap(\.first).map { ($0, value($0)) })
      }, drawn: drawn,
      isPlayed: view.input.experiment.seeds.count == 1 || view.isOfSamplers)
    return (figure, "\(view.label): the curve, its minima, and the steps of \(drawn.description).")
  }

  /// What holds the curve over an interval; beyond it, it may leave the panel.
  private static func heights(
    _ curve: [(Double, Double)], within hull: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    let values = curve.filter { hull.contains($0.0) }.map(\.1).filter(\.isFinite)
    guard let low = values.min(), let high = values.max() else { return 0...1 }
    let margin = high > low ? 0.1 * (high - low) : 1
    return low - margin...high + margin
  }
}
