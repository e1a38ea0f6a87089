import Functions
import Programs
import Schedules

/// Everything about a run but its objective.
package struct Course: Sendable {
  /// The method with its settings.
  package var method: DecodedMethod
  /// The factors on the learning rate, step by step.
  package var timetable: Timetable
  /// What schedules drive beside the learning rate.
  package var driven: [Drive] = []
  /// Who lends programs to the run; `nil` where none may be started.
  package var host: ProgramHost?
  /// What ends it before its budget; `nil` for nothing.
  package var watch: RunWatch?
  /// x₀, n coordinates.
  package var start: [Double]
  /// Standard deviation of the Gaussian noise on each coordinate of every gradient, and the seed of its stream.
  package var noise: (deviation: Double, seed: UInt64)?
  /// A, n × n, where the noise is σ A ξ rather than σ ξ.
  package var noiseFactor: [[Double]]?
  /// Which rows of its data steps look at, and the seed of the stream that draws them: those of a pack share both.
  package var sampling: (rule: Sampling, seed: UInt64)?
  /// The seed of the random numbers that the method itself draws.
  package var methodSeed: UInt64

  /// A run from a start, without noise and on all of its data unless they are given.
  package init(
    method: DecodedMethod, timetable: Timetable, start: [Double], noise: (deviation: Double, seed: UInt64)? = nil,
    noiseFactor: [[Double]]? = nil, sampling: (rule: Sampling, seed: UInt64)? = nil, methodSeed: UInt64 = 0
  ) {
    self.methodSeed = methodSeed
    self.method = method
    self.timetable = timetable
    self.start = start
    self.noise = noise
    self.noiseFactor = noiseFactor
    self.sampling = sampling
  }
}

extension Course {
  /// What a state must agree in to go on with this course.
  var structure: String {
    let driven = drives.isEmpty ? "" : ", driving " + drives.map(\.key).joined(separator: " ")
    let rows = sampling == nil ? "" : ", on batches of rows"
    return "\(method.structure) in \(start.count) dimensions\(driven)\(rows)"
  }
}

/// The most that a run may use; it ends when any of them is used up.
package struct Budget: Sendable, Hashable {
  /// The most steps; `nil` for no limit.
  package var steps: Int?
  /// The most points where f or ∇f is asked; `nil` for no limit.
  package var evaluations: Int?
  /// The most gradients; `nil` for no limit.
  package var gradients: Int?
  /// How often as many rows as the data have may be looked at; no limit where a function has no data.
  package var epochs: Int?
  /// The most rows of data that may be looked at, each time counted; no limit where a function has no data.
  package var rows: Int?
  /// A budget of what is given; one of them at least bounds a run.
  package init(
    steps: Int? = nil, evaluations: Int? = nil, gradients: Int? = nil, epochs: Int? = nil, rows: Int? = nil
  ) {
    self.epochs = epochs
    self.rows = rows
    self.steps = steps
    self.evaluations = evaluations
    self.gradients = gradients
  }

  /// T: the steps that a method of one evaluation a step can make, and the horizon of schedules.
  package var horizon: Int { min(steps ?? .max, evaluations ?? .max, gradients ?? .max) }

  /// T of a method: the steps that it can make, where it is known what each asks, links included. Where that depends, T
  /// counts what the budget counts, and so does t: a step is at the share of the budget that was used before it.
  package func horizon(of method: DecodedMethod) -> Int {
    guard let stepCost = method.stepCost else { return max(1, horizon) }
    func most(_ limit: Int?, _ start: Int, _ each: Int) -> Int {
      each > 0 ? limit.map { ($0 - start) / each } ?? .max : .max
    }
    let least = min(
      steps ?? .max, most(evaluations, stepCost.start.evaluations, stepCost.step.evaluations),
      most(gradients, stepCost.start.gradients, stepCost.step.gradients))
    return max(1, least == .max ? horizon : least)
  }

  /// The most looks at rows of data that have n; `nil` for no limit.
  package func looks(atRowsOf n: Int) -> Int? { [epochs.map { $0 * n }, rows].compactMap(\.self).min() }

  /// The same with the steps that its epochs and rows allow on a function: no method makes more, since each step looks
  /// at a batch at least.
  ///
  /// - Parameters:
  ///   - rows: n of the data; 0 where there are none.
  ///   - sampling: which of them a step looks at; all where it is `nil`.
  package func onData(rows: Int, _ sampling: Sampling?) -> Budget {
    guard rows > 0, let looks = looks(atRowsOf: rows) else { return self }
    var budget = self
    budget.steps = min(steps ?? .max, sampling?.steps(looking: looks, rows: rows) ?? (looks + rows - 1) / rows)
    return budget
  }
}

/// When a run stops before its budget.
package struct Stopping: Sendable, Hashable {
  /// Stop at the last target.
  package var atTarget = false
  /// Stop when ‖∇f‖₂ at a recorded step is at most this.
  package var gradientNorm: Double?
  /// Stop when f has changed by at most this since it was seen last.
  package var valueChange: Double?
  /// Stop when ‖xₖ − xₖ₋₁‖₂ is at most this.
  package var pointChange: Double?
  /// Stop when so many steps have brought no lower value.
  package var patience: Int?
  /// When to stop; by default at the budget alone.
  package init(
    atTarget: Bool = false, gradientNorm: Double? = nil, valueChange: Double? = nil, pointChange: Double? = nil,
    patience: Int? = nil
  ) {
    self.atTarget = atTarget
    self.gradientNorm = gradientNorm
    self.valueChange = valueChange
    self.pointChange = pointChange
    self.patience = patience
  }

  /// Whether a run ends that gets no further: as converged where f is stationary, as stalled elsewhere.
  package var endsStandstill: Bool { valueChange != nil || pointChange != nil || patience != nil }
  /// Whether where a run stops hangs on which steps are recorded; of the rules by which it ends at a standstill, only
  /// where steps sample data.
  package func dependsOnRecord(isSampled: Bool) -> Bool { gradientNorm != nil || (isSampled && endsStandstill) }
}

/// What of a run is written down.
package struct Recording: Sendable, Hashable {
  /// The steps at which the curve has a point, ascending; 0 is the start. The last step is always recorded.
  package var checkpoints: [Int]
  /// Gaps, descending, whose runtimes are recorded.
  package var targets: [Double]
  /// f*, from which gaps are measured.
  package var reference: Double
  /// Whether the curve keeps the iterate at each of its points.
  package var keepsPoints: Bool
  /// Whether the curve has the rows that were looked at before each of its points.
  package var countsRows: Bool
  /// What is written at the given steps, ascending from 0.
  package init(
    checkpoints: [Int], targets: [Double] = [], reference: Double = 0, keepsPoints: Bool = false,
    countsRows: Bool = false
  ) {
    self.countsRows = countsRows
    self.checkpoints = checkpoints
    self.targets = targets
    self.reference = reference
    self.keepsPoints = keepsPoints
  }
}
