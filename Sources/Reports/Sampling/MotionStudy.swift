import Functions
import Lanes
import Optimizers
import Plans
import Statistics

/// How far the runs of a sampler get without force, and whether its random force remembers itself.
struct MotionStudy: Sendable {
  struct Row: Sendable {
    let label: String
    /// The steps at which displacements are compared, log-spaced.
    let steps: [Int]
    /// ⟨(xᵢ − x₀ᵢ)²⟩ over runs and coordinates at each of them, with its standard error.
    let displacements: [Measured]
    /// What theory says, where it does.
    let expected: [Double?]
    /// The correlation of a step's displacement with the next one's.
    let correlation: Measured
    /// Ljung and Box's test that none of the first ten lags is correlated.
    let whiteness: Double
    /// The largest |z| of displacements against theory.
    var largestDeviation: Double? {
      let deviations = zip(displacements, expected).compactMap { measured, expected in
        expected.map { abs(measured.value - $0) / measured.deviation }
      }
      return deviations.max()
    }
  }

  let rows: [Row]
  static let lags = 10
  /// Steps of each run whose displacements are correlated.
  static let correlated = 1000

  /// Empty for a function with a force.
  init(_ function: FunctionSummary, _ experiment: Experiment) {
    let kind = FunctionKind.named(function.function.function)
    guard kind?.properties.contains(.constant) ?? false, experiment.budget.steps != nil else {
      rows = []
      return
    }
    rows = function.arms.sorted { $0.label < $1.label }.compactMap { Self.row($0, experiment) }
  }

  private static func row(_ arm: ArmSummary, _ experiment: Experiment) -> Row? {
    let cell = arm.cell.cell
    guard let method = try? cell.arm.method, method.isSampler, cell.arm.schedule == "constant", arm.seeds.count > 1,
      let replay = Replay(experiment, cell)
    else { return nil }
    let horizon = experiment.budget.horizon
    let first = min(horizon, correlated)
    let marks = RecordRule.logarithmic(perDecade: 2).checkpoints(to: horizon).filter { $0 > 0 }
    let steps = Set(0...first).union(marks).sorted()
    let runs = replay.records(arm.seeds, at: steps).map(\.curve)
    let displacements = marks.map { mark -> Measured in
      var squares: [Double] = []
      for run in runs {
        guard let index = run.steps.firstIndex(of: mark) else { continue }
        squares += zip(run.points[index], run.points[0]).map { ($0 - $1) * ($0 - $1) }
      }
      return Measured(meanOf: squares)
    }
    let increments = runs.flatMap { run -> [[Double]] in
      (0..<replay.objective.dimension).map { i in (0..<first).map { run.points[$0 + 1][i] - run.points[$0][i] } }
    }
    let test = Whiteness(increments, lags: lags)
    return Row(
      label: arm.label, steps: marks, displacements: displacements,
      expected: marks.map { (try? method.freeDisplacement(cell.arm.settings, after: $0)) ?? nil },
      correlation: test.first, whiteness: test.p)
  }
}

extension Measured {
  /// The mean of numbers with its standard error.
  init(meanOf numbers: [Double]) {
    let n = Double(numbers.count)
    let mean = numbers.reduce(0, +) / n
    let variance = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, n - 1)
    self.init(mean, deviation: (variance / n).squareRoot())
  }
}
