import Functions
import Plans
import Records
import Statistics

/// How far the runs of a sampler get without force along each axis, and whether its random force remembers itself.
package struct MotionStudy: Sendable {
  /// An arm, an axis.
  package struct Row: Sendable {
    /// The label of the arm.
    package let label: String
    /// From 0.
    package let axis: Int
    /// The steps at which displacements are compared, log-spaced.
    package let steps: [Int]
    /// ⟨(x − x₀)²⟩ over runs at each of them, with its standard error.
    package let displacements: [Measured]
    /// What theory says, where it does.
    package let expected: [Double?]
    /// The random force along the axis; `nil` for a sampler that is not moved by standard normal numbers.
    package let force: Force?
    /// The largest |z| of displacements against theory.
    package var largestDeviation: Double? {
      let deviations = zip(displacements, expected).compactMap { measured, expected in
        expected.map { abs(measured.value - $0) / measured.deviation }
      }
      return deviations.max()
    }
  }

  /// What moved the runs in their first steps, in units in which it is standard normal if the sampler is right.
  package struct Force: Sendable {
    /// ⟨ξ²⟩, which is 1.
    package let variance: Measured
    /// That none of the first lags is correlated.
    package let whiteness: Whiteness

    /// - Parameter series: a run's numbers each.
    /// - Returns: `nil` for forces that are all zero, or too large to be squared.
    package init?(_ series: [[Double]]) {
      guard let whiteness = Whiteness(series, lags: MotionStudy.lags) else { return nil }
      self.whiteness = whiteness
      variance = Measured(meanOf: series.joined().map { $0 * $0 })
    }
  }

  /// By arm and axis.
  package let rows: [Row]
  /// The lags at which forces are correlated.
  package static let lags = 10
  /// Steps of each run whose forces are looked at.
  package static let correlated = 1000

  /// Empty for a function with a force.
  package init(_ function: FunctionSummary, _ experiment: Experiment) {
    let kind = FunctionKind.named(function.function.function)
    guard kind?.properties.contains(.constant) ?? false, experiment.budget.steps != nil else {
      rows = []
      return
    }
    rows = function.arms.sorted { $0.label < $1.label }.flatMap { Self.rows($0, experiment) }
  }

  private static func rows(_ arm: ArmSummary, _ experiment: Experiment) -> [Row] {
    let cell = arm.cell.cell
    guard let method = try? cell.arm.method, method.method.isSampler, cell.arm.isConstant,
      arm.seeds.count > 1,
      let replay = Replay(experiment, cell)
    else { return [] }
    let horizon = experiment.limits(of: cell.function).horizon
    let first = min(horizon, correlated)
    let marks = RecordRule.logarithmic(perDecade: 2).checkpoints(to: horizon).filter { $0 > 0 }
    let steps = Set(0...first).union(marks).sorted()
    let runs = replay.records(arm.seeds, at: steps).map(\.curve)
    let expected = marks.map { method.motion?.displacement(after: $0) }
    return (0..<replay.objective.dimension).map { axis in
      let displacements = marks.map { mark in
        Measured(
          meanOf: runs.compactMap { run in
            run.steps.firstIndex(of: mark).map { index in
              let way = run.points[index][axis] - run.points[0][axis]
              return way * way
            }
          })
      }
      let forces = runs.compactMap { run in
        method.motion?.forces(
          run.points.prefix(first + 1).map { $0[axis] },
          momenta: (run[diagnostic: Curve.momenta] ?? []).prefix(first + 1).map { $0[axis] })
      }
      let isLong = forces.count == runs.count && forces.allSatisfy { $0.count > lags }
      return Row(
        label: arm.label, axis: axis, steps: marks, displacements: displacements, expected: expected,
        force: isLong ? Force(forces) : nil)
    }
  }
}

extension Measured {
  /// The mean of numbers with its standard error.
  package init(meanOf numbers: [Double]) {
    let n = Double(numbers.count)
    let mean = numbers.reduce(0, +) / n
    let variance = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, n - 1)
    let error = (variance / n).squareRoot()
    // Numbers whose squares overflow are known by none, and nor is what no number says.
    self.init(mean, deviation: error.isNaN ? .infinity : error)
  }

  /// By how many deviations it lies above a number.
  package func deviations(from number: Double) -> Double { (value - number) / deviation }
}
