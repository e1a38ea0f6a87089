import Functions
import Optimizers
import Plans
import Schedules

/// The paths of a function's arms from above, for a report.
///
/// Results hold no iterates, so the runs of the one seed are made again: they have the same bits.
struct PathFigure {
  private let function: FunctionCase
  private let arms: [ArmSummary]
  private let experiment: Experiment
  /// What ContourFigure can tell apart.
  private static let mostArms = 6
  /// No path is drawn of a run that would take longer to make again than to read.
  private static let mostSteps = 100_000

  /// `nil` unless the function has two variables, no data, and is no equation, and a few arms have one seed.
  init?(_ summary: FunctionSummary, _ experiment: Experiment) {
    guard summary.function.dimension == 2, summary.function.data == nil, experiment.seeds.count == 1,
      (1...Self.mostArms).contains(summary.arms.count), summary.arms.allSatisfy({ $0.seeds.count == 1 }),
      summary.arms.allSatisfy({ $0.convergence == nil }), experiment.budget.horizon <= Self.mostSteps
    else { return nil }
    function = summary.function
    arms = summary.arms.sorted { $0.label < $1.label }
    self.experiment = experiment
  }

  /// The figure; `nil` where no run can be made.
  var contour: ContourFigure? {
    guard let objective = try? function.objective() else { return nil }
    let paths = arms.compactMap { arm in
      points(of: arm, objective).map { (label: arm.label, points: $0) }
    }
    guard let start = paths.first?.points.first else { return nil }
    let (x, y) = view(of: objective, paths.map(\.points), start)
    let minima = objective.minimum.points.filter { x.contains($0[0]) && y.contains($0[1]) }
    let steps = arms.compactMap(\.curve.steps.last).max() ?? 0
    return ContourFigure(
      title: function.label, subtitle: "from (\(start[0].shortest), \(start[1].shortest)), \(steps) steps", x: x, y: y,
      lowest: objective.minimum.value, minima: minima, paths: paths
    ) { Oracle(objective.scalar).watch([$0, $1]) }
  }

  private func points(of arm: ArmSummary, _ objective: Objective) -> [[Double]]? {
    let cell = arm.cell.cell
    let seed = arm.seeds[0]
    guard let method = try? cell.arm.method, let schedule = try? cell.arm.makeSchedule() else { return nil }
    let noise =
      function.noise == 0 ? nil : (function.noise, function.noiseSeed(experiment: experiment.seed, seed: seed))
    let course = Course(
      settings: cell.arm.settings, timetable: Timetable(schedule, horizon: experiment.budget.horizon),
      start: function.startPoint(objective, experiment: experiment.seed, seed: seed), noise: noise,
      methodSeed: function.methodSeed(experiment: experiment.seed, seed: seed))
    let stride = max(1, experiment.budget.horizon / 1000)
    let recording = Recording(
      checkpoints: Array(Swift.stride(from: 0, through: experiment.budget.horizon, by: stride)),
      targets: experiment.targets, reference: objective.minimum.value ?? 0, keepsPoints: true)
    return (try? method.run(objective, course, experiment.budget, recording, experiment.stopping))?.curve.points
  }

  /// A window that holds the paths, as far as they stay in the domain, and the minimum that is nearest to the start, with a
  /// margin of a fifth.
  private func view(
    of objective: Objective, _ paths: [[[Double]]], _ start: [Double]
  ) -> (ClosedRange<Double>, ClosedRange<Double>) {
    func distance(_ point: [Double]) -> Double {
      (point[0] - start[0]) * (point[0] - start[0]) + (point[1] - start[1]) * (point[1] - start[1])
    }
    let nearest = objective.minimum.points.min { distance($0) < distance($1) }
    let points = Array(paths.joined()) + (nearest.map { [$0] } ?? [])
    let ranges = (0..<2).map { axis -> ClosedRange<Double> in
      let domain = objective.domain[axis]
      let inside = points.map { $0[axis] }.filter { domain.contains($0) || $0 == start[axis] }
      let low = inside.min() ?? domain.lowerBound
      let high = inside.max() ?? domain.upperBound
      return low...high
    }
    // Both axes have the longer one's span.
    let span = max(ranges[0].upperBound - ranges[0].lowerBound, ranges[1].upperBound - ranges[1].lowerBound, 1e-3)
    let half = 0.7 * span
    let windows = ranges.map { range -> ClosedRange<Double> in
      let middle = (range.lowerBound + range.upperBound) / 2
      return middle - half...middle + half
    }
    return (windows[0], windows[1])
  }
}
