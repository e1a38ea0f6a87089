import Plans

/// Makes a run again to see where it went: records keep no iterates.
package struct PathReplay {
  private let experiment: Experiment
  /// A run of more steps is not made again for a picture.
  private static let mostSteps = 200_000
  /// The points of a path, as far as its stopping rule lets the harness choose.
  private static let mostPoints = 600

  /// Of the runs of an experiment.
  package init(_ experiment: Experiment) { self.experiment = experiment }

  /// Where one run went, after which steps it was there, and its best value; `nil` where it is too long or cannot be
  /// made.
  ///
  /// A path that wanders, more than ten times as long as the box that holds it, is reduced to the iterates that were
  /// the best so far.
  package func path(_ cell: Cell, seed: Int) -> (points: [[Double]], steps: [Int], wanders: Bool, best: Double)? {
    guard let replay = Replay(experiment, cell), replay.horizon <= Self.mostSteps,
      let record = replay.records([seed], at: replay.checkpoints(Self.steps(to: replay.horizon))).first
    else { return nil }
    let points = record.curve.points
    guard Self.wanders(points) else { return (points, record.curve.steps, false, record.best) }
    var least = Double.infinity
    let improvements = points.indices.filter { index in
      let value = record.curve.values[index]
      defer { least = min(least, value) }
      return value < least
    }
    return (improvements.map { points[$0] }, improvements.map { record.curve.steps[$0] }, true, record.best)
  }

  private static func wanders(_ points: [[Double]]) -> Bool {
    func distance(_ a: [Double], _ b: [Double]) -> Double {
      zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }
    let length = zip(points, points.dropFirst()).reduce(0) { $0 + distance($1.0, $1.1) }
    let low = (0..<2).map { axis in points.map { $0[axis] }.min() ?? 0 }
    let high = (0..<2).map { axis in points.map { $0[axis] }.max() ?? 0 }
    return length > 10 * distance(low, high)
  }

  /// Every step at first, then evenly spaced ones.
  private static func steps(to horizon: Int) -> [Int] {
    let first = min(horizon, mostPoints / 2)
    let stride = max(1, (horizon - first) / (mostPoints / 2))
    return Array(0...first) + Array(Swift.stride(from: first + stride, through: max(first, horizon), by: stride))
  }
}
