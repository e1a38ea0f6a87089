import Foundation
import Plans
import Programs
import Records
import Store
import Values

/// Makes the runs of experiments, on all processors, and stores them.
///
///     let store = try RunStore(folder: "Results/example", .readWrite, tool: "0.1.0")
///     let summary = try SweepRunner().run(experiment, in: store)
///
/// What is stored is not made again. How the work is cut (workers, packs, shards, restarts, the order of the grid)
/// never changes a record.
package struct SweepRunner: Sendable {
  /// Workers at a time.
  package var jobs: Int
  /// Whether eight runs advance together where their method can; the bits are the same.
  package var lockstep = true
  /// Whether runs that are stored are made again.
  package var fresh = false
  /// Which part of the experiment is run.
  package var shard: Shard?
  /// Whether programs that an experiment names may be started.
  package var allowsPrograms = false
  /// What is shared with a supervising process; `nil` where there is none.
  package var board: Board?
  /// Whether runs of our own are cut by the limits of the experiment.
  package var cutsRuns = true
  /// What a test has happen to a run.
  package var fault: FaultSwitch?
  /// When to stop early.
  package var interruption: Interruption?
  /// Told what happens, from any thread.
  package var events: (@Sendable (SweepEvent) -> Void)?
  /// The shortest time between two reports of progress.
  package var progressInterval: Duration = .milliseconds(100)

  /// - Parameter jobs: the processors that this process may use where absent.
  package init(jobs: Int? = nil) {
    self.jobs = Swift.max(1, jobs ?? Processors.allowed)
  }

  /// Tunes, where the experiment does, and then makes the runs of the cells that are reported.
  ///
  /// - Parameters:
  ///   - source: the JSON that the experiment was read from, kept in the store for reports.
  ///   - progress: told now and then how far the runs are, from another thread.
  /// - Throws: `StoreError` where the store cannot be written, `SettingsError` where the catalogue cannot make a
  ///   function or a schedule (not for what was read from a file). What was stored before stays.
  package func run(
    _ experiment: Experiment, source: JSON? = nil, in store: RunStore,
    progress: (@Sendable (RunProgress) -> Void)? = nil
  ) throws -> RunSummary {
    if !allowsPrograms, let program = experiment.programs.first {
      throw SettingsError("programs", program.refusalToStart)
    }
    let clock = ContinuousClock()
    let begin = clock.now
    try store.markNumerics()
    if let source { try store.setMeta("experiment", source) }
    try store.keep(shard)
    var work = Work(experiment, shard)
    events?(.plan(experiment: experiment.name, runs: work.runCount))
    try store.adopt(experiment, work)
    if fresh || cutsRuns {
      let known = try work.grown(experiment, store).taking(work.outcomes(experiment, store))
      if fresh { try discard(known, experiment, store) }
      if cutsRuns { try known.discardCut(experiment, store) }
    }

    var summary = RunSummary(planned: work.runCount, damagedRows: store.damagedRows)
    if let here = board?.here { summary.earlier = here }
    let host =
      allowsPrograms
      ? ProgramHost(experiment.limits, isCancelled: { [interruption] in interruption?.isRequested ?? false }) : nil
    defer { host?.close() }
    try GuestGreetings(experiment).prepare(experiment, in: store, host)
    var workshop = try Workshop(experiment, work.cells, jobs: jobs, host)
    workshop.watch = Watch(cutsRuns ? experiment.limits : ProgramLimits(), fault, board, jobs: jobs)
    workshop.halt = experiment.onFailure == .stop ? Interruption() : nil
    let meter = Meter(total: work.runCount, interval: progressInterval, report: told(progress))
    if let tuning = experiment.tuning {
      summary.tuning = try tune(&work, &workshop, experiment, tuning, store, meter)
      summary.planned = work.runCount
    }
    // Where there was an interruption, no run is begun, but those that are stored are counted.
    let outcomes = try work.outcomes(experiment, store)
    workshop = try workshop.equipped(for: work.taking(outcomes).cells, experiment, jobs: jobs)
    for outcome in outcomes where outcome.candidates > 1 { events?(.chosen(outcome)) }
    if shard == nil { summary.work = (work, outcomes) }
    let plan = work.reportingPlan(experiment, outcomes)
    summary.reporting = try stage(
      .reporting, plan, shard: experiment.tuning == nil ? shard : nil, workshop, store, meter)
    if !work.untuned.isEmpty {
      summary.reporting += try stage(.reporting, work.untunedPlan(experiment), shard: nil, workshop, store, meter)
    }
    meter.finish()
    summary.isStopped = workshop.isHalted
    summary.interruptedBy = interruption?.signal
    summary.time = clock.now - begin
    events?(.done(summary))
    return summary
  }

  /// Makes the trials, extends ranges where the experiment does, and chooses.
  private func tune(
    _ work: inout Work, _ workshop: inout Workshop, _ experiment: Experiment, _ tuning: Tuning, _ store: RunStore,
    _ meter: Meter
  ) throws -> StageSummary {
    let made = TrialBook()
    var summary = try stage(.tuning, work.tuningPlan(experiment, tuning), shard: nil, workshop, store, meter, made)
    if !work.untunedGroups.isEmpty {
      let plan = work.untunedTuningPlan(experiment, tuning)
      summary += try stage(.tuning, plan, shard: nil, workshop, store, meter, made)
    }
    try choose(work.groups + work.untunedGroups, tuning, experiment, store, made)
    while let next = try work.extended(experiment, store, made: made) {
      let plan = next.tuningPlan(experiment, tuning, after: work.groups.map(\.candidates.count))
      work = next
      meter.expect(work.runCount)
      workshop = try workshop.equipped(for: work.cells, experiment, jobs: jobs)
      summary += try stage(.tuning, plan, shard: nil, workshop, store, meter, made)
      try choose(work.groups, tuning, experiment, store, made)
    }
    return summary
  }

  /// Who is told how far the runs are; `nil` where nobody is.
  private func told(_ progress: (@Sendable (RunProgress) -> Void)?) -> (@Sendable (RunProgress) -> Void)? {
    guard let events else { return progress }
    return { now in
      progress?(now)
      events(.progress(now))
    }
  }

  private func discard(_ work: Work, _ experiment: Experiment, _ store: RunStore) throws(StoreError) {
    func keys(_ experiment: Experiment) -> [Digest] {
      Plan(experiment, cells: work.cells, seeds: []).cells.map(\.key)
    }
    try store.discard(experiment.growth?.all ?? experiment.seeds, of: keys(experiment))
    if let tuning = experiment.tuning { try store.discard(tuning.seeds, of: keys(experiment.trials)) }
  }

  private func choose(
    _ groups: [TuningGroup], _ tuning: Tuning, _ experiment: Experiment, _ store: RunStore, _ made: TrialBook
  ) throws {
    var outcomes: [(Digest, JSON)] = []
    for group in groups where group.isTried {
      if try store.choice(of: group.name) != nil { continue }
      guard let scores = try Scores(of: group, tuning, experiment, store, made: made) else { continue }
      outcomes.append((group.name, scores.json))
    }
    try store.setChoices(outcomes)
  }

  private func stage(
    _ stage: RunProgress.Stage, _ plan: Plan, shard: Shard?, _ workshop: Workshop, _ store: RunStore, _ meter: Meter,
    _ book: TrialBook? = nil
  ) throws -> StageSummary {
    let tally = Tally()
    let isolation = Isolation(plan, workshop, store, shard, interruption) { product, orders in
      report(product, orders, stage, tally, workshop)
    }
    let isolated = try isolation.run()
    let orders = Orders(plan, workshop, shard: shard, lockstep: lockstep) { store.seeds(of: $0) }
    let stored = orders.stored - isolated
    meter.begin(stage, stored: orders.stored, cost: orders.cost, orders.cells)
    let summary = StageSummary(planned: orders.stored + orders.runCount, stored: stored)
    if orders.packs.isEmpty { return summary.taking(tally) }
    orders.announce(to: workshop)
    let writer = Writer(store, meter)
    board?.allow(more: workshop.watch.limits.memory.map { $0 * jobs })
    concurrently(jobs) {
      let seat = Seat(board)
      defer { seat?.leave() }
      while !(interruption?.isRequested ?? false), !workshop.isHalted, !writer.hasFailed, let packs = orders.next() {
        do throws(StoreError) {
          let product = try orders.make(packs, workshop, seat)
          report(product, orders, stage, tally, workshop)
          book?.add(product, orders)
          meter.add(product, cost: packs.reduce(0) { $0 + $1.cost })
          writer.submit(product.blocks)
        } catch {
          writer.fail(error)
        }
      }
    }
    board?.allow(more: nil)
    try writer.finish()
    return summary.taking(tally)
  }

  /// Counts what some packs came to, and tells it.
  private func report(
    _ product: Product, _ orders: Orders, _ stage: RunProgress.Stage, _ tally: Tally, _ workshop: Workshop
  ) {
    tally.add(product)
    board?.add(made: product.runs.count, failed: product.faults.count)
    if !product.faults.isEmpty { workshop.halt?.request() }
    guard let events else { return }
    for (order, record) in zip(product.orders, product.runs) {
      events(.ended(orders.cells[Int(order.cell)].cell, seed: order.seed, record, stage))
    }
  }
}
