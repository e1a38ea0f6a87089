import Functions
import Lanes
import Records

/// Makes one run, or as many as the lanes of `D` hold: from their starts, or from states; to their ends, or to a step.
///
/// - Throws: why a run cannot go on from its state.
func minimize<D: Descent>(
  _: D.Type, _ objective: Objective, _ courses: [Course], _ budget: Budget, _ recording: Recording,
  _ stopping: Stopping, from states: [RunState], until pause: Int
) throws(RunStateError) -> [Leg] {
  var loop = Loop<D>(objective, courses, budget, recording, stopping)
  if !states.isEmpty { try loop.go(to: states) }
  return loop.run(until: pause)
}

/// The loop that every run goes through, alone or in a pack.
///
/// Step k looks at xₖ, whose value feeds best, targets and divergence, and then leaves it for xₖ₊₁. At checkpoints,
/// where a run stops at its target, and at the end, the harness looks at ∇f itself, which counts for nobody. The loop
/// owns the learning rate: the step and the recorder have it from here.
///
/// A run that samples its data sees another loss at every step. Its best, targets and final value are of the loss that
/// is recorded, which is looked at before the step's batch is drawn, at checkpoints alone; a batch whose loss is not
/// finite ends its run too.
///
/// Links act around the step, and schedules may drive settings from step to step. Where a link has another iterate
/// recorded, f is asked there for the record at every step.
private struct Loop<D: Descent> {
  private let limits: Limits<D.L>
  private let sample: Sample<D.L>?
  private let baseRate: D.L
  private var timetables: Timetables<D.L>
  private var oracle: Oracle<D.L>
  private var descent: D
  private var recorder: Recorder<D.L>
  /// Whether a step may ask for more than there is: then the run ends where that step began.
  private let mayOverrun: Bool
  private let departure: Vector<D.L>
  private let keepsPoints: Bool
  private let stack: Stack<D.L>?
  private var drives: Drives<D.Settings, D.L>?
  private var decay: OwnDecay<D.L>
  private let isSampled, isLinked, isDriven, endsStandstill: Bool
  /// Whether nothing acts around a step: no sample, link, driven setting, decay or rule that ends it.
  private let isPlain: Bool
  /// Whether schedules are at the counted share of the budget, since what a step asks depends.
  private let isCounted: Bool
  /// The iterate that a link has recorded; `nil` for the method's own.
  private let reported: Vector<D.L>?
  /// What was asked before this step; kept up to date where costs depend.
  private var tally = Tally<D.L>(Counts(), rows: .sampled(0))
  private var step = 0
  /// The step from which on the loop looks whether runs have used up their budget, or their time.
  private var attention = 0
  private var clock: RunWatch.Clock?
  private let noise: GradientNoise<D.L>?
  /// What a state must agree in.
  private let structure: String
  private let arena = Arena()

  init(_ objective: Objective, _ courses: [Course], _ budget: Budget, _ recording: Recording, _ stopping: Stopping) {
    let start = gather(objective.dimension) { i, run in courses[run].start[i] } as [D.L]
    let method = courses[0].method
    let settings = Packed<D.Settings, D.L>(courses.map { $0.method.values(as: D.Settings.self) })
    let sample = Sample<D.L>(objective, courses, steps: budget.horizon)
    self.sample = sample
    drives = Drives(settings, courses, steps: budget.horizon)
    decay = OwnDecay(settings, drives)
    stack = Stack(courses, start: start, in: arena) { sample?.sampler.draw() }
    (isSampled, isLinked, isDriven, reported) = (sample != nil, stack != nil, drives != nil, stack?.reported)
    mayOverrun = method.cost == nil || (sample != nil && stack != nil)
    isCounted = method.stepCost == nil && method.baseRate != nil
    limits = Limits(budget, rows: objective.rowCount, isSampled: sample != nil, method.cost)
    baseRate = (gather(1) { _, run in courses[run].method.baseRate ?? 0 } as [D.L])[0]
    timetables = Timetables(courses.map(\.timetable), steps: budget.horizon(of: method))
    let asked = sample?.oracles.asked ?? objective.evaluator(D.L.self)
    let noise = GradientNoise<D.L>(courses)
    self.noise = noise
    structure = courses[0].structure
    oracle = Oracle(
      stack?.around(asked, noise) ?? asked, recorded: sample?.oracles.recorded ?? objective.evaluator(D.L.self),
      sample?.oracles.answers ?? objective.answers(D.L.self), noise: stack == nil ? noise : nil,
      random: D.Settings.isRandom ? courses.map { MethodStream(seed: $0.methodSeed) } : [])
    oracle.most = budget.evaluations ?? .max
    descent = D(settings, at: start, in: arena)
    recorder = Recorder(recording, stopping, hasRate: method.baseRate != nil, dimension: start.count, in: arena)
    endsStandstill = recorder.endsStandstill
    isPlain =
      !(isSampled || isLinked || isDriven || endsStandstill || mayOverrun || isCounted || decay.isCoupled
      || decay.isDecoupled)
    departure = arena.vector(start)
    keepsPoints = recording.keepsPoints
    clock = RunWatch.Clock(courses.map(\.watch))
  }

  mutating func run(until pause: Int) -> [Leg] {
    defer { withExtendedLifetime(arena) {} }
    attention = limits.counts ? .min : min(limits.steps, clock == nil ? .max : step)
    // Whether anything acts around its steps is asked once a step, and not once for each thing that may.
    while !recorder.isDone && step < pause { if isPlain { advance(plain: true) } else { advance(plain: false) } }
    return legs
  }

  /// - Parameter plain: whether nothing acts around the step; known where this is compiled.
  @inline(__always)
  private mutating func advance(plain: Bool) {
    if step >= attention {
      if limits.counts || step >= limits.steps { endSpent() }
      if clock != nil { endLate() }
      if recorder.isDone { return }
    }
    if !plain && isSampled {
      lookAhead()
      if recorder.isDone { return }
    }
    if !plain && isDriven { drive() }
    var value = descent.evaluate(&oracle)
    if !plain, decay.isCoupled, let slope = descent.slope { decay.add(to: slope.gradient, at: slope.place) }
    var factor = timetables.next(after: value)
    if !plain && isCounted { factor = counted(factor) }
    let rate = baseRate * factor
    if !plain && isLinked { countLinks(&value) }
    if !plain && isSampled {
      if recorder.isLost(value) { recorder.lose(value, station(tally, rate)) }
    } else {
      if recorder.observe(value, at: step) { look(at: value, rate) }
      if !plain && endsStandstill { endStanding(value, rate) }
      recorder.leave(value)
    }
    if recorder.isDone { return }
    if !plain && mayOverrun { departure.copy(descent.point) }
    if !plain && isLinked { stack?.leave(descent.point, rate: descent.ownRate(rate)) }
    if !plain && decay.isDecoupled { decay.shrink(descent.point, rate: descent.ownRate(rate)) }
    descent.advance(&oracle, factor: factor)
    if !plain && isLinked { stack?.arrive(descent.point) }
    if !plain && mayOverrun { endExceeded(rate) }
    if recorder.goesOn(descent.ended) { endEnded(rate) }
    step += 1
  }

  /// Ends the runs that have used their budget up.
  @inline(never)
  private mutating func endSpent() {
    tally = limits.tally(oracle, at: step, touched: sample?.sampler.touched)
    let spent = limits.areReached(tally, at: step)
    if recorder.goesOn(spent) { recorder.finish(where: spent, station(tally, upcomingRate), oracle) }
  }

  /// Ends the runs whose time is over.
  @inline(never)
  private mutating func endLate() {
    guard !recorder.isDone, let isOver = clock?.isOver(at: step), let clock else { return }
    if isOver {
      tally = limits.tally(oracle, at: step, touched: sample?.sampler.touched)
      let endings = Array(repeating: Ending.late(clock.watch.reason), count: D.L.count)
      recorder.finish(where: D.L(0) .< 1, by: endings, station(tally, upcomingRate), oracle)
    }
    if !limits.counts { attention = min(limits.steps, clock.next) }
  }

  /// Has the method, and the decay of its weights, go on with the settings of this step.
  @inline(never)
  private mutating func drive() {
    drives?.go(to: step)
    guard let settings = drives?.settings else { return }
    descent.retune(settings)
    decay.retune(settings)
  }

  /// Counts the gradients that links asked for beside the method's, and looks at the iterate that they have recorded.
  @inline(never)
  private mutating func countLinks(_ value: inout D.L) {
    oracle.counts.gradients += (stack?.cost ?? 1) - 1
    if let reported, sample == nil { value = oracle.watch(reported) }
  }

  /// Looks at the loss that is recorded, where a step is to be recorded, and goes on to the rows of the step.
  @inline(never)
  private mutating func lookAhead() {
    if recorder.isDue(step) {
      let value = oracle.watch(reported ?? descent.point)
      recorder.look(at: value, station(tally, upcomingRate), oracle)
      if endsStandstill { endStanding(value, upcomingRate) }
      recorder.leave(value)
      if recorder.isDone { return }
    }
    sample?.draw(at: step)
  }

  /// Looks closer at the iterate that a step begins at.
  @inline(never)
  private mutating func look(at value: D.L, _ rate: D.L) {
    countWhereCostsAreKnown()
    recorder.look(at: value, station(tally, rate), oracle)
  }

  /// Where costs are known, what was asked is counted when somebody looks.
  private mutating func countWhereCostsAreKnown() {
    if !limits.counts { tally = limits.tally(oracle, at: step, touched: nil) }
  }

  /// Ends the runs that get no further by the rules of the experiment, having seen f.
  @inline(never)
  private mutating func endStanding(_ value: D.L, _ rate: D.L) {
    guard let (runs, endings) = recorder.standing(at: value, reported ?? descent.point, step) else { return }
    countWhereCostsAreKnown()
    recorder.finish(where: runs, by: endings, station(tally, rate), oracle)
  }

  /// Ends the runs whose step asked for more than there is, where it began.
  @inline(never)
  private mutating func endExceeded(_ rate: D.L) {
    let exceeded = limits.areExceeded(limits.tally(oracle, at: step + 1, touched: sample?.sampler.touched))
    guard recorder.goesOn(exceeded) else { return }
    let station = Station(step: step, tally: tally, point: departure, rate: rate)
    recorder.finish(where: exceeded, station, oracle)
  }

  /// Ends the runs that their method has brought to an end.
  @inline(never)
  private mutating func endEnded(_ rate: D.L) {
    let after = limits.tally(oracle, at: step + 1, touched: sample?.sampler.touched)
    let endings = (0..<D.L.count).map { descent.ending(of: $0) }
    recorder.finish(where: descent.ended, by: endings, station(after, rate), oracle)
  }

  /// The records of the runs that have ended, and the states of the others.
  private var legs: [Leg] {
    mutating get {
      let states = recorder.isDone ? [] : written
      return (0..<D.L.count).map { run in recorder.record(of: run).map(Leg.ended) ?? .paused(states[run]) }
    }
  }

  private var written: [RunState] {
    mutating get {
      var ledger = Ledger<D.L>(at: step, structure: structure)
      keep(&ledger)
      return ledger.states
    }
  }

  /// Goes on from states, each of its run.
  mutating func go(to states: [RunState]) throws(RunStateError) {
    step = states[0].step
    for state in states where state.structure != structure || state.step != step {
      throw RunStateError(
        state.step != step
          ? "runs of one pack go on from one step, not from \(step) and \(state.step)"
          : "a state of `\(state.structure)` cannot go on as `\(structure)`")
    }
    var ledger = Ledger<D.L>(states)
    keep(&ledger)
    if let refusal = ledger.refusal { throw refusal }
  }

  /// Keeps all that steps have changed.
  private mutating func keep(_ ledger: inout Ledger<D.L>) {
    descent.keep(&ledger)
    stack?.keep(&ledger)
    timetables.keep(&ledger, at: step)
    ledger.keep("noise", words: (0..<D.L.count).map { noise?.place(of: $0) ?? [] }) { run, words in
      noise?.go(to: words, run: run) ?? true
    }
    ledger.keep("random", oracle.random)
    if let sampler = sample?.sampler { ledger.keep(sampler) }
    ledger.keep(&oracle)
    let diagnosed = keepsPoints ? descent as? any Diagnosed : nil
    recorder.keep(&ledger, at: step, diagnostics: diagnosed?.diagnostics(of: 0).map(\.name) ?? [])
  }

  /// The learning rate of the step that would begin here; at the end of the budget, that of the last.
  private var upcomingRate: D.L {
    let factors = timetables.factors(at: step)
    return baseRate * (isCounted ? counted(factors) : factors)
  }

  /// The factors at the share of the budget that each run has used.
  @inline(never)
  private func counted(_ factors: D.L) -> D.L {
    timetables.factors(factors) { limits.progress(tally, of: $0, at: step, over: $1) }
  }

  private func station(_ tally: Tally<D.L>, _ rate: D.L) -> Station<D.L> {
    Station(
      step: step, tally: tally, point: reported ?? descent.point, rate: rate,
      diagnosed: keepsPoints ? descent as? any Diagnosed : nil)
  }
}

/// Lanes that hold the same number of each run.
private func gather<L: Lane>(_ count: Int, _ value: (_ index: Int, _ run: Int) -> Double) -> [L] {
  (0..<count).map { index in
    var lanes: L = 0
    for run in 0..<L.count { lanes[run] = value(index, run) }
    return lanes
  }
}
