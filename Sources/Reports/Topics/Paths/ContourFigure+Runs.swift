import Findings
import Functions
import Plans
import Values

extension ContourFigure {
  /// A function of two variables over its domain, with its minima; `nil` for any other.
  package init?(title: String, of objective: Objective) {
    guard objective.dimension == 2, objective.domain.count == 2 else { return nil }
    let window = ContourWindow(paths: [], minima: objective.minimum.points, domain: objective.domain)
    self.init(
      title: title, subtitle: "n = 2", x: window.x, y: window.y, lowest: objective.minimum.value,
      minima: objective.minimum.points.filter(window.contains), paths: []
    ) { x, y in
      objective.value(at: [x, y])
    }
    axes = objective.layout.names
    resolution = 121
  }

  /// A function of two variables with the paths of runs on it, in the part of the plane that these go through.
  ///
  /// - Parameters:
  ///   - title: what the function is called.
  ///   - runs: of one function, at least one; `mostPaths` are drawn at most.
  ///   - window: what is shown; `nil` for what holds the paths, their starts and the minima.
  /// - Returns: `nil` for a function that has not two variables.
  package init?(title: String, runs: [TracedRun], window: ContourWindow? = nil) {
    guard let first = runs.first, first.objective.dimension == 2, first.objective.domain.count == 2,
      let start = first.record.curve.points.first
    else { return nil }
    let objective = first.objective
    let paths = zip(runs.labels, runs).map { (label: $0, points: $1.record.curve.points) }
    // A path that ran away says nothing of where to look, unless there is no other.
    let sound = zip(paths, runs).filter { !$1.record.ranAway(from: objective.domain) }.map(\.0.points)
    let window =
      window
      ?? ContourWindow(
        paths: sound.isEmpty ? paths.map(\.points) : sound, minima: objective.minimum.points, domain: objective.domain,
        isBounded: sound.isEmpty)
    let steps = runs.map(\.record.steps).max() ?? 0
    let schedule = first.isConstant ? "" : ", schedule \(first.schedule)"
    self.init(
      title: title,
      subtitle: "from (\(start[0].shortest), \(start[1].shortest)), \(NumberText.counted(steps, "step"))\(schedule)",
      x: window.x, y: window.y, lowest: objective.minimum.value,
      minima: objective.minimum.points.filter { window.contains($0) }, paths: paths
    ) { x, y in
      objective.value(at: [x, y])
    }
    axes = objective.layout.names
    self.steps = runs.map(\.record.curve.steps)
  }
}
