import Functions
import Lanes
import Values

/// The loop that every run goes through, alone or in a pack.
///
/// Step k looks at xₖ, whose value feeds best, targets and divergence, and then leaves it for xₖ₊₁. At checkpoints, where
/// a run stops at its target, and at the end, the harness looks at ∇f itself, which counts for nobody.
func minimize<D: Descent>(
  _: D.Type, _ objective: Objective, _ courses: [Course], _ budget: Budget, _ recording: Recording, _ stopping: Stopping
) throws(SettingsError) -> [RunRecord] {
  var settings: [D.Settings] = []
  var baseRates: [Double] = []
  for course in courses {
    let prepared = try course.prepared(for: D.Settings.self)
    settings.append(prepared.values)
    baseRates.append(prepared.baseRate)
  }
  let limits = Limits(budget)
  let start = gather(objective.dimension) { i, run in courses[run].start[i] } as [D.L]
  let rates = gather(1) { _, run in baseRates[run] } as [D.L]
  var timetables = Timetables<D.L>(courses.map(\.timetable), steps: budget.horizon)
  var oracle = Oracle(
    objective.evaluator(D.L.self), hessian: objective.hessian, noise: GradientNoise<D.L>(courses))
  let arena = Arena()
  defer { withExtendedLifetime(arena) {} }
  var descent = D(Packed(settings), at: start, in: arena)
  var recorder = Recorder(recording, stopping, rates: rates[0], timetables, dimension: start.count, in: arena)
  // A step that asks more than once may ask for more than there is: then the run ends where that step began.
  let mayOverrun = !D.Settings.isLockstep
  let departure = arena.vector(start)
  var step = 0

  while true {
    let counts = oracle.counts
    if limits.areReached(step, counts) || descent.ending != nil {
      recorder.finish(descent.status, at: step, counts, descent.point, oracle)
      break
    }
    let value = descent.evaluate(&oracle)
    if recorder.observe(value, at: step) {
      recorder.look(at: value, at: step, counts, descent.point, oracle)
      if recorder.isDone { break }
    }
    recorder.leave(value)
    if mayOverrun { departure.copy(descent.point) }
    descent.advance(&oracle, factor: timetables.next())
    if mayOverrun && limits.areExceeded(oracle.counts) {
      recorder.finish(.budget, at: step, counts, departure, oracle)
      break
    }
    if descent.ending == nil { step += 1 }
  }
  return recorder.records
}

/// Lanes that hold the same number of each run.
private func gather<L: Lane>(_ count: Int, _ value: (_ index: Int, _ run: Int) -> Double) -> [L] {
  (0..<count).map { index in
    var lanes: L = 0
    for run in 0..<L.count { lanes[run] = value(index, run) }
    return lanes
  }
}

/// A budget, with the largest integer for what has no limit.
private struct Limits {
  let steps, evaluations, gradients: Int

  init(_ budget: Budget) {
    steps = budget.steps ?? .max
    evaluations = budget.evaluations ?? .max
    gradients = budget.gradients ?? .max
  }

  @inline(__always)
  func areReached(_ step: Int, _ counts: Counts) -> Bool {
    step >= steps || counts.evaluations >= evaluations || counts.gradients >= gradients
  }

  func areExceeded(_ counts: Counts) -> Bool { counts.evaluations > evaluations || counts.gradients > gradients }
}

extension Descent {
  fileprivate var status: Status {
    switch ending {
    case nil: .budget
    case .converged: .converged
    case .failed: .invalid
    }
  }
}

extension GradientNoise {
  /// `nil` where no run has noise.
  fileprivate init?(_ courses: [Course]) {
    guard courses.contains(where: { $0.noise != nil }) else { return nil }
    self.init(deviations: courses.map { $0.noise?.deviation ?? 0 }, seeds: courses.map { $0.noise?.seed ?? 0 })
  }
}
