import Findings
import Functions
import Plans
import Values

extension LandscapeFigure {
  /// Points at which the curve is drawn.
  private static let resolution = 601

  /// A function of one variable with paths on it, and all its minima where these go and in its domain.
  ///
  /// - Parameters:
  ///   - window: what is shown; `nil` for what holds the paths, their starts and the minima.
  ///   - axis: what x is called.
  init(
    title: String, subtitle: String, _ objective: Objective, _ drawn: DrawnPaths, window chosen: ClosedRange<Double>?,
    axis: String, isResidual: Bool, isMaximised: Bool, isPlayed: Bool
  ) {
    func value(_ x: Double) -> Double { objective.value(at: [x]) }
    /// A place with f as its author means it.
    func placed(_ x: Double) -> (Double, Double) { (x, isMaximised ? -value(x) : value(x)) }
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
    let window = chosen ?? (hull.lowerBound - margin)...(hull.upperBound + margin)
    let step = (window.upperBound - window.lowerBound) / Double(Self.resolution - 1)
    let curve = (0..<Self.resolution).map { placed(window.lowerBound + step * Double($0)) }
    self.init(
      title: title, subtitle: subtitle, x: window, y: Self.heights(curve, within: chosen ?? hull), axis: axis,
      isResidual: isResidual, curve: curve, goals: goals.map(placed), local: local.map(placed),
      paths: drawn.paths.map { ($0.label, $0.points.compactMap(\.first).map(placed)) }, isMaximised: isMaximised,
      drawn: drawn, isPlayed: isPlayed)
  }

  /// A function of one variable with the paths of runs on it, also in motion.
  ///
  /// - Parameters:
  ///   - title: what the function is called.
  ///   - runs: of one function, at least one; `ContourFigure.mostPaths` are drawn at most.
  /// - Returns: `nil` for a function that has not one variable.
  package init?(title: String, runs: [TracedRun], isMaximised: Bool) {
    guard let first = runs.first, first.objective.dimension == 1, first.objective.domain.count == 1,
      let start = first.record.curve.points.first?.first
    else { return nil }
    let steps = runs.map(\.record.steps).max() ?? 0
    let schedule = first.isConstant ? "" : ", schedule \(first.schedule)"
    self.init(
      title: title, subtitle: "from \(start.shortest), \(NumberText.counted(steps, "step"))\(schedule)",
      first.objective, DrawnPaths(runs), window: nil, axis: first.objective.layout.names[0], isResidual: false,
      isMaximised: isMaximised, isPlayed: true)
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
