import Functions
import Plans
import Statistics

/// How often the runs of a sampler end in the basin of the global minimum, against steps.
///
/// A run of n steps ends where a longer one is after n steps if its schedule does not depend on its horizon; a schedule
/// that is spread over the horizon makes n steps a run of its own, and such runs are made.
package struct BasinStudy: Sendable {
  /// An arm.
  package struct Row: Sendable {
    /// The label of the arm.
    package let label: String
    /// Its optimizer.
    package let optimizer: String
    /// Its schedule.
    package let schedule: String
    /// What the schedule multiplies: c of T = c/ln(1 + k).
    package let temperature: Double
    /// The runs that end in the global basin, at each of the study's steps.
    package let counts: [SuccessCount]
    /// Whether each of them is of runs of their own.
    package let isSpread: Bool
    /// Identity but for the temperature.
    package let family: String
    /// The label without the temperature: what the arms of a family share.
    package let stem: String
    /// Whether what the schedule multiplies is a temperature.
    package let isSampler: Bool
  }

  /// d*, which Hajek's theorem asks c to reach; `nil` where it is not known.
  package let depth: Double?
  /// Log-spaced, the last is the end.
  package let steps: [Int]
  /// By family and temperature.
  package let rows: [Row]
  /// Whether what schedules multiply are temperatures.
  package var hasTemperatures: Bool { rows.contains(where: \.isSampler) }

  /// Samplers and rates that were tried in three values at least, a family each.
  package var swept: [[Row]] {
    let families = Dictionary(grouping: rows, by: \.family).values.filter { $0.count > 2 }
    return families.sorted { $0[0].label < $1[0].label }
  }

  /// Empty where the function does not say how deep its other minima are.
  package init(_ function: FunctionSummary, _ experiment: Experiment) {
    let objective = try? function.function.objective()
    depth = objective?.answers.depth
    let horizon = experiment.limits(of: function.function).horizon
    guard let objective, depth != nil, experiment.budget.steps != nil else {
      steps = []
      rows = []
      return
    }
    let basin = Basin(objective)
    // Runs that begin in the right basin have nothing to find.
    let first = function.arms.first?.seeds.first ?? 1
    if basin.holds(function.function.startPoint(objective, experiment: experiment.seed, seed: first)) {
      steps = []
      rows = []
      return
    }
    let steps =
      RecordRule.logarithmic(perDecade: 2).checkpoints(to: horizon).filter { $0 > 0 && $0 < horizon } + [horizon]
    self.steps = steps
    rows = function.arms.compactMap { Self.row($0, experiment, basin, steps) }
      .sorted { ($0.family, $0.temperature) < ($1.family, $1.temperature) }
  }

  private static func row(_ arm: ArmSummary, _ experiment: Experiment, _ basin: Basin, _ steps: [Int]) -> Row? {
    let cell = arm.cell.cell
    guard let method = try? cell.arm.method, method.method.isSampler || cell.function.isNoisy,
      let temperature = method.baseRate, let replay = Replay(experiment, cell)
    else { return nil }
    let runs = replay.records(arm.seeds, at: steps).map(\.curve)
    guard runs.count == arm.seeds.count, !runs.isEmpty else { return nil }
    let isSpread = replay.dependsOnHorizon(steps)
    let counts = steps.map { step -> SuccessCount in
      var shorter = experiment
      shorter.budget = experiment.limits(of: cell.function)
      shorter.budget.steps = step
      var brief = cell
      if cell.function.budget != nil { brief.function = cell.function.at(shorter.budget) }
      if isSpread, step < replay.horizon, let own = Replay(shorter, brief) {
        let records = own.records(arm.seeds, at: [step])
        return SuccessCount(records.count { $0.steps == step && basin.holds($0.point) }, of: arm.seeds.count)
      }
      return SuccessCount(
        runs.count { run in run.steps.firstIndex(of: step).map { basin.holds(run.points[$0]) } ?? false },
        of: runs.count)
    }
    return Row(
      label: arm.label, optimizer: cell.arm.optimizer, schedule: cell.arm.schedule, temperature: temperature,
      counts: counts, isSpread: isSpread, family: cell.arm.identity(without: [method.method.scheduledKey]).canonical,
      stem: cell.arm.name.without([method.method.scheduledKey]).text,
      isSampler: method.method.isSampler)
  }
}

/// The points from which going downhill leads to a global minimum.
struct Basin {
  private let objective: Objective
  private let width: Double

  init(_ objective: Objective) {
    self.objective = objective
    width = objective.domain.map { $0.upperBound - $0.lowerBound }.max() ?? 1
  }

  /// Follows the gradient in short steps, halved where they would climb, until they vanish.
  func holds(_ start: [Double]) -> Bool {
    var point = start
    var (value, gradient) = objective.look(at: point)
    var length = 0.005 * width
    for _ in 0..<20_000 where length > 1e-7 * width {
      let norm = gradient.reduce(0) { $0 + $1 * $1 }.squareRoot()
      if norm == 0 || !norm.isFinite { break }
      let next = zip(point, gradient).map { $0 - length * $1 / norm }
      let (below, slope) = objective.look(at: next)
      if below < value {
        (point, value, gradient) = (next, below, slope)
      } else {
        length /= 2
      }
    }
    return objective.minimum.points.contains { minimum in
      zip(point, minimum).allSatisfy { abs($0 - $1) < 1e-3 * width }
    }
  }
}

extension FunctionCase {
  /// Whether gradients are random.
  var isNoisy: Bool { noise != .none || sampling != nil }
}
