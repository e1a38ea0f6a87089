import Functions
import Lanes
import Records

/// The loop that every run goes through, alone or in a pack.
///
/// Step k looks at xₖ, whose value feeds best, targets and divergence, and then leaves it for xₖ₊₁. At checkpoints,
/// where a run stops at its target, and at the end, the harness looks at ∇f itself, which counts for nobody.
///
/// A run that samples its data sees another loss at every step. Its best, targets and final value are of the loss that
/// is recorded, which is looked at before the step's batch is drawn, at checkpoints alone; a batch whose loss is not
/// finite calls for such a look too.
///
/// Links act around the step, and schedules may drive settings from step to step. Where a link has another iterate
/// recorded, f is asked there for the record at every step.
func minimize<D: Descent>(
  _: D.Type, _ objective: Objective, _ courses: [Course], _ budget: Budget, _ recording: Recording, _ stopping: Stopping
) -> [RunRecord] {
  let settings = courses.map { $0.method.values(as: D.Settings.self) }
  let start = gather(objective.dimension) { i, run in courses[run].start[i] } as [D.L]
  let rates = gather(1) { _, run in courses[run].method.baseRate ?? 0 } as [D.L]
  var timetables = Timetables<D.L>(courses.map(\.timetable), steps: budget.horizon)
  let packed = Packed<D.Settings, D.L>(settings)
  var drives = Drives(packed, courses, steps: budget.horizon)
  let sample = Sample<D.L>(objective, courses)
  let isSampled = sample != nil
  let arena = Arena()
  defer { withExtendedLifetime(arena) {} }
  let stack = Stack(courses, packed, drives, start: start, in: arena) { sample?.sampler.draw() }
  let (isDriven, isLinked) = (drives != nil, stack != nil)
  let reported = stack?.reported
  let beyondOne = (stack?.cost ?? 1) - 1
  let limits = Limits(budget, rows: objective.rowCount, beyondOne: beyondOne)
  let asked = sample?.asked ?? objective.evaluator(D.L.self)
  let noise = GradientNoise<D.L>(courses)
  var oracle = Oracle(
    stack?.around(asked, noise) ?? asked, recorded: sample?.recorded ?? objective.evaluator(D.L.self),
    objective.answers, noise: stack == nil ? noise : nil,
    random: D.Settings.isRandom ? courses.map { MethodStream(seed: $0.methodSeed) } : [])
  var descent = D(packed, at: start, in: arena)
  var recorder = Recorder(recording, stopping, rates: rates[0], timetables, dimension: start.count, in: arena)
  // A step that asks more than once may ask for more than there is: then the run ends where that step began.
  let mayOverrun = !D.Settings.isLockstep
  let departure = arena.vector(start)
  var step = 0

  while true {
    let counts = limits.counted(oracle.counts, isSampled ? sample : nil)
    if limits.areReached(step, counts) || descent.ending != nil {
      recorder.finish(descent.status, at: step, counts, reported ?? descent.point, oracle, momenta: descent.momenta)
      break
    }
    if isSampled, let sample {
      if recorder.isDue(step) {
        let value = oracle.watch(reported ?? descent.point)
        _ = recorder.observe(value, at: step)
        recorder.look(at: value, at: step, counts, reported ?? descent.point, oracle, momenta: descent.momenta)
        if recorder.isDone { break }
        recorder.leave(value)
      }
      sample.sampler.draw()
    }
    if isDriven { drives?.drive(&descent, stack, at: step) }
    var value = descent.evaluate(&oracle)
    let factors = timetables.next(after: value)
    if isLinked {
      oracle.counts.gradients += beyondOne
      if let reported, !isSampled { value = oracle.watch(reported) }
    }
    if isSampled ? recorder.isLost(value) : recorder.observe(value, at: step) {
      recorder.look(at: value, at: step, counts, reported ?? descent.point, oracle, momenta: descent.momenta)
      if recorder.isDone { break }
    }
    if !isSampled { recorder.leave(value) }
    if mayOverrun { departure.copy(descent.point) }
    if isLinked { stack?.leave(descent.point, rate: descent.ownRate(factors * rates[0])) }
    descent.advance(&oracle, factor: factors)
    if isLinked { stack?.arrive(descent.point) }
    if mayOverrun && limits.areExceeded(limits.counted(oracle.counts, sample)) {
      recorder.finish(.budget, at: step, counts, departure, oracle, momenta: nil)
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
  let steps, evaluations, gradients, samples: Int
  /// Rows that an evaluation looks at where nothing is sampled.
  private let rows: Int

  /// - Parameter beyondOne: the gradients that links ask for where the method asks for one, less that one: a step that
  ///   would use more than there is does not begin.
  init(_ budget: Budget, rows: Int, beyondOne: Int) {
    self.rows = rows
    samples = rows > 0 ? budget.epochs.map { $0 * rows } ?? .max : .max
    steps = budget.steps ?? .max
    evaluations = (budget.evaluations ?? .max) - beyondOne
    gradients = (budget.gradients ?? .max) - beyondOne
  }

  @inline(__always)
  func areReached(_ step: Int, _ counts: Counts) -> Bool {
    step >= steps || counts.evaluations >= evaluations || counts.gradients >= gradients
      || counts.samples >= samples
  }

  func areExceeded(_ counts: Counts) -> Bool {
    counts.evaluations > evaluations || counts.gradients > gradients || counts.samples > samples
  }

  /// The counts with the rows that were looked at.
  @inline(__always)
  func counted<L: Lane>(_ counts: Counts, _ sample: Sample<L>?) -> Counts {
    var counts = counts
    counts.samples = sample?.sampler.touched ?? counts.evaluations * rows
    return counts
  }
}

/// The batches of a run that samples its data.
private struct Sample<L: Lane> {
  let sampler: BatchSampler
  let asked, recorded: Evaluator<L>

  /// `nil` where nothing is sampled.
  init?(_ objective: Objective, _ courses: [Course]) {
    guard let sampling = courses[0].sampling else { return nil }
    precondition(L.count == 1, "runs that sample their data are made one at a time")
    sampler = BatchSampler(sampling.rule, rows: objective.rowCount, seed: sampling.seed)
    let evaluators = objective.sampled(sampler, sampling.rule)
    guard let asked = evaluators?.asked as? Evaluator<L>, let recorded = evaluators?.recorded as? Evaluator<L> else {
      preconditionFailure("\(objective.name) has no data to sample")
    }
    self.asked = asked
    self.recorded = recorded
  }
}

extension Descent {
  fileprivate var status: Status {
    switch ending {
    case nil: .budget
    case .converged: .converged
    case .failed: .invalid
    case .diverged: .diverged
    }
  }
}

extension GradientNoise {
  /// `nil` where no run has noise.
  fileprivate init?(_ courses: [Course]) {
    guard courses.contains(where: { $0.noise != nil }) else { return nil }
    self.init(
      deviations: courses.map { $0.noise?.deviation ?? 0 }, seeds: courses.map { $0.noise?.seed ?? 0 },
      factors: courses.map(\.noiseFactor))
  }
}
