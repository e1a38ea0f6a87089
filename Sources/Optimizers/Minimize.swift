import Functions
import Lanes
import Values

/// The loop that every run goes through, alone or in a pack.
///
/// Step k looks at xₖ, whose value feeds best, targets and divergence, and then leaves it for xₖ₊₁. At checkpoints,
/// where a run stops at its target, and at the end, the harness looks at ∇f itself, which counts for nobody.
///
/// A run that samples its data sees another loss at every step. Its best, targets and final value are of the loss that
/// is recorded, which is looked at before the step's batch is drawn, at checkpoints alone; a batch whose loss is not
/// finite ends its run too.
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
  let limits = Limits(budget, rows: objective.rowCount)
  let start = gather(objective.dimension) { i, run in courses[run].start[i] } as [D.L]
  let rates = gather(1) { _, run in baseRates[run] } as [D.L]
  var timetables = Timetables<D.L>(courses.map(\.timetable), steps: budget.horizon)
  let movesMomentum = timetables.movesMomentum
  let sample = try Sample<D.L>(objective, courses)
  let isSampled = sample != nil
  var oracle = Oracle(
    sample?.oracles.asked ?? objective.evaluator(D.L.self), recorded: sample?.oracles.recorded,
    sample?.oracles.answers ?? objective.answers(D.L.self),
    noise: GradientNoise<D.L>(courses),
    random: D.Settings.isRandom ? courses.map { MethodStream(seed: $0.methodSeed) } : [])
  let arena = Arena()
  defer { withExtendedLifetime(arena) {} }
  var descent = D(Packed(settings), at: start, in: arena)
  var recorder = Recorder(recording, stopping, rates: rates[0], timetables, dimension: start.count, in: arena)
  // A step that asks more than once may ask for more than there is: then the run ends where that step began.
  let mayOverrun = !D.Settings.isLockstep
  let departure = arena.vector(start)
  var step = 0

  while true {
    let counts = limits.counted(oracle.counts, isSampled ? sample : nil)
    if limits.areReached(step, counts) || descent.ending != nil {
      recorder.finish(descent.status, at: step, counts, descent.point, oracle, momenta: descent.momenta)
      break
    }
    if isSampled, let sample {
      if recorder.isDue(step) {
        let value = oracle.watch(descent.point)
        _ = recorder.observe(value, at: step)
        recorder.look(at: value, at: step, counts, descent.point, oracle, momenta: descent.momenta)
        if recorder.isDone { break }
        recorder.leave(value)
      }
      sample.sampler.draw()
    }
    if movesMomentum { descent.setMomentum(timetables.momenta(at: step)) }
    let value = descent.evaluate(&oracle)
    if isSampled {
      if recorder.isLost(value) {
        recorder.lose(value, at: step, counts, descent.point)
        if recorder.isDone { break }
      }
    } else {
      if recorder.observe(value, at: step) {
        recorder.look(at: value, at: step, counts, descent.point, oracle, momenta: descent.momenta)
        if recorder.isDone { break }
      }
      recorder.leave(value)
    }
    if mayOverrun { departure.copy(descent.point) }
    descent.advance(&oracle, factor: timetables.next())
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

  init(_ budget: Budget, rows: Int) {
    self.rows = rows
    samples = rows > 0 ? budget.looks(atRowsOf: rows) ?? .max : .max
    steps = budget.steps ?? .max
    evaluations = budget.evaluations ?? .max
    gradients = budget.gradients ?? .max
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

/// The batches of runs that sample their data, which those of a pack share.
private struct Sample<L: Lane> {
  let sampler: BatchSampler
  let oracles: SampledOracles<L>

  /// `nil` where nothing is sampled.
  ///
  /// - Throws: that the function has no data, or that runs of the pack look at different rows.
  init?(_ objective: Objective, _ courses: [Course]) throws(SettingsError) {
    guard let sampling = courses[0].sampling else { return nil }
    sampler = BatchSampler(sampling.rule, rows: objective.rowCount, seed: sampling.seed)
    let isShared = courses.allSatisfy { $0.sampling.map { $0 == sampling } ?? false }
    guard isShared, let oracles = SampledOracles<L>(objective, sampler, sampling.rule) else {
      let message = isShared ? "\(objective.name) has no data to sample" : "runs of one pack share their batches"
      throw SettingsError(problems: [SettingProblem(key: "sampling", message: message)])
    }
    self.oracles = oracles
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
