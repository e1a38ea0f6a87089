import Functions
import Lanes
import Values

/// The loop that every run goes through, alone or in a pack.
///
/// Before step k it holds xₖ; a step asks the oracle at xₖ and makes xₖ₊₁. The values that steps return feed best,
/// targets and divergence at every iterate; at checkpoints, and at the end, the harness looks at f and ∇f itself, which
/// counts for nobody.
func minimize<D: Descent>(
  _: D.Type, _ objective: Objective, _ courses: [Course], _ budget: Budget, _ recording: Recording, _ stopping: Stopping
) throws(SettingsError) -> [RunRecord] where D.Settings: Optimizer {
  var settings: [D.Settings] = []
  for course in courses { settings.append(try D.Settings(settings: course.settings)) }
  let start = (0..<objective.dimension).map { i in
    var coordinate: D.L = 0
    for run in 0..<D.L.count { coordinate[run] = courses[run].start[i] }
    return coordinate
  }
  let rates = Packed<D.Settings, D.L>.rates(of: settings)
  let timetables = Timetables<D.L>(courses.map(\.timetable))
  var oracle = Oracle(
    objective.evaluator(D.L.self), hessian: objective.hessian, noise: GradientNoise<D.L>(courses))
  var descent = D(Packed(settings), at: start)
  var recorder = Recorder<D.L>(recording, stopping)
  var gradient: [D.L] = .zeros(objective.dimension)
  var checkpoints = recording.checkpoints.makeIterator()
  var nextCheckpoint = checkpoints.next() ?? .max
  let keepsLast = D.L.count == 1 && budget.evaluations != nil
  var step = 0
  var point = start

  while true {
    let counts = oracle.counts
    let exhausted = budget.isUsedUp(step, counts) || descent.ending != nil
    if step == nextCheckpoint || exhausted {
      let value = oracle.watch(descent.point, gradient: &gradient)
      recorder.observe(value, at: step, counts, descent.point)
      let factor = timetables.factor(at: min(step, max(0, budget.horizon - 1)))
      recorder.note(value, gradient: gradient, rate: rates * factor, at: step, counts, descent.point)
      nextCheckpoint = checkpoints.next() ?? .max
      if exhausted { recorder.end(descent.status, at: step, counts, descent.point) }
    }
    if recorder.isDone { break }
    if keepsLast { point = descent.point }
    let value = descent.step(&oracle, factor: timetables.factor(at: step))
    if keepsLast && budget.isOverrun(oracle.counts) {
      // The step asked for more than there was: the run ends where the step began.
      recorder.observe(value, at: step, counts, point)
      recorder.end(.budget, at: step, counts, point)
      break
    }
    recorder.observe(value, at: step, counts, descent.point)
    step += 1
  }
  return recorder.records()
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

extension Budget {
  @inline(__always)
  func isUsedUp(_ step: Int, _ counts: Counts) -> Bool {
    step >= steps ?? .max || counts.evaluations >= evaluations ?? .max || counts.gradients >= gradients ?? .max
  }

  func isOverrun(_ counts: Counts) -> Bool { counts.evaluations > evaluations ?? .max }
}

extension Packed where Settings: Optimizer {
  /// The base learning rates, 0 for a method without one.
  static func rates(of settings: [Settings]) -> L {
    var rates: L = 0
    for run in 0..<L.count { rates[run] = settings[run].resolved["learningRate"]?.number ?? 0 }
    return rates
  }
}

extension GradientNoise {
  /// `nil` where no run has noise.
  init?(_ courses: [Course]) {
    guard courses.contains(where: { $0.noise != nil }) else { return nil }
    self.init(deviations: courses.map { $0.noise?.deviation ?? 0 }, seeds: courses.map { $0.noise?.seed ?? 0 })
  }
}
