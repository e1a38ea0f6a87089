import Functions
import Lanes
import Optimizers
import Programs
import Records

/// Makes runs on a function, whoever asks for them: a sweep, its estimate, a trace, a study that replays them.
///
///     let site = try Site(cell, experiment)
///     let arm = try TimedArm(cell.arm, in: site.budget)
///     let maker = RunMaker(site, checkpoints: [0, 10, 100], stopping: experiment.stopping)
///     let records = maker.make(seeds.map { (arm, site.departure($0)) }, packed: true)
///
/// It stands in this room because this is where all that makes up a run is known: the arm, the function with its noise
/// and its start, the streams of random numbers. Nothing else puts these together.
package struct RunMaker: Sendable {
  /// What is minimised.
  package let site: Site
  /// The most that a run may use; the site's, unless it is changed.
  package var budget: Budget
  /// Who lends programs to the runs; `nil` where none may be started.
  package var host: ProgramHost?
  /// What ends the runs before their budget; `nil` for nothing.
  package var watch: RunWatch?
  /// What is written down.
  let recording: Recording
  private let stopping: Stopping

  /// - Parameters:
  ///   - checkpoints: the steps at which curves have a point, ascending from 0.
  ///   - keepsPoints: whether curves keep the iterates.
  package init(_ site: Site, checkpoints: [Int], keepsPoints: Bool = false, stopping: Stopping = Stopping()) {
    self.site = site
    self.stopping = stopping
    budget = site.budget
    recording = Recording(
      checkpoints: checkpoints, targets: site.targets, reference: site.reference, keepsPoints: keepsPoints,
      countsRows: site.countsRows)
  }

  /// The records of runs, in their order.
  ///
  /// - Parameters:
  ///   - runs: each an arm, and where it begins. Where they are made together the arms agree in their `structure`.
  ///   - packed: whether they advance together, as many at a time as can; the bits are the same.
  package func make(_ runs: [(arm: TimedArm, from: Departure)], packed: Bool) -> [RunRecord] {
    let courses = runs.map(course)
    var records: [RunRecord] = []
    while records.count < courses.count {
      let rest = courses[records.count...]
      let method = rest[records.count].method.method
      // Runs that sample their data share each row, and so their batches: each asks as often as the others.
      let seed = rest[records.count].sampling?.seed
      let shares = seed == nil || rest[records.count].method.cost != nil
      let width = packed && method.isLockstep && shares ? Pack.count : 1
      let pack = Array(rest.prefix(width).prefix { $0.sampling?.seed == seed })
      records += make(pack, by: method)
    }
    return records
  }

  /// Runs that advance together.
  private func make(_ pack: [Course], by method: Method) -> [RunRecord] {
    func run(_ objective: Objective) -> [RunRecord] {
      pack.count == 1
        ? [method.run(objective, pack[0], budget, recording, stopping)]
        : method.run(pack: pack, objective, budget, recording, stopping)
    }
    let records = site.function.guest.map { make(pack, on: $0, run) } ?? run(site.objective)
    return tellsWhere ? records.map { $0.tellingWhere() } : records
  }

  /// The record of one run.
  package func make(_ arm: TimedArm, from departure: Departure) -> RunRecord {
    make([course((arm, departure))], by: arm.method.method)[0]
  }

  /// One run, from a state where one is given, until a step: it pauses before that step unless it has ended. A run that
  /// is gone on with may have another schedule, horizon and budget than the one whose state it has: it branches off.
  ///
  /// - Throws: why it cannot go on from the state, or pause.
  package func make(
    _ arm: TimedArm, from departure: Departure, at state: RunState?, until step: Int = .max
  ) throws(RunStateError) -> Leg {
    if let guest = site.function.guest {
      guard state == nil, step == .max else {
        throw RunStateError("a run of \(guest.program.name) cannot pause: its state is not ours")
      }
      return .ended(make(arm, from: departure))
    }
    let leg = try arm.method.method.run(
      site.objective, course((arm, departure)), budget, recording, stopping, from: state, until: step)
    if tellsWhere, case .ended(let record) = leg { return .ended(record.tellingWhere()) }
    return leg
  }

  /// Runs that advance together, from their states where any are given, until a step: one, or as many as a pack has of
  /// arms that agree in their `structure` and, where they sample data, in their seed.
  ///
  /// - Throws: why one of them cannot go on from its state, or pause.
  package func make(
    _ runs: [(arm: TimedArm, from: Departure)], at states: [RunState], until step: Int = .max
  ) throws(RunStateError) -> [Leg] {
    guard runs.count > 1, site.function.guest == nil else {
      var legs: [Leg] = []
      for run in runs { legs.append(try make(run.arm, from: run.from, at: states.first, until: step)) }
      return legs
    }
    return try runs[0].arm.method.method.run(
      pack: runs.map(course), site.objective, budget, recording, stopping, from: states, until: step)
  }

  /// Whether the function is somebody's own, of whom it is worth to say where it has no value.
  private var tellsWhere: Bool { site.function.guest != nil || (try? site.function.decoded.kind.isFormula) ?? false }

  private func course(_ run: (arm: TimedArm, from: Departure)) -> Course {
    var course = Course(
      method: run.arm.method, timetable: run.arm.timetable, start: run.from.start, noise: run.from.noise,
      noiseFactor: site.noiseFactor, sampling: run.from.sampling, methodSeed: run.from.methodSeed)
    course.driven = run.arm.driven
    course.host = host
    course.watch = watch
    if let fault = run.arm.fault {
      course.watch = watch ?? RunWatch(seconds: nil, runs: 1)
      course.watch?.fault = fault
    }
    return course
  }
}
