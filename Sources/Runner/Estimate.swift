import Optimizers
import Plans
import Store
import Values

/// What running an experiment would take.
package struct Estimate: Sendable, Equatable {
  /// Cells of the grid, tuning included.
  package var cells = 0
  /// Runs for tuning, and runs for reports.
  package var tuningRuns = 0
  /// The most that runs for tuning may come to where ranges are extended; `nil` where they are not.
  package var mostTuningRuns: Double?
  /// Runs for reports.
  package var reportingRuns = 0
  /// The runs of both that are stored already; what follows is for the others.
  package var storedRuns = 0
  /// Steps of runs that share some as branches, were each made from the beginning.
  package var scratchSteps = 0
  /// The same steps as branches make them.
  package var branchedSteps = 0
  /// Evaluations, if every run uses its budget up.
  package var evaluations = 0
  /// Seconds with the given number of workers, from steps that were made and timed.
  package var seconds = 0.0
  /// Bytes of the store.
  package var bytes = 0
}

extension SweepRunner {
  /// Estimates what `run` would do, from a few steps of one pack for every function and method.
  ///
  /// - Parameter store: whose runs are not counted again; `nil` where there is none yet.
  package func estimate(_ experiment: Experiment, in store: RunStore? = nil) throws -> Estimate {
    var work = Work(experiment, shard)
    if let store {
      try store.adopt(experiment, work)
      work = try work.grown(experiment, store)
      work = work.taking(try work.outcomes(experiment, store))
    }
    let workshop = try Workshop(experiment, work.cells, jobs: jobs)
    var estimate = Estimate()
    estimate.mostTuningRuns = experiment.tuning.flatMap { work.mostTuningRuns($0, experiment) }
    estimate.cells = work.cells.count
    func take(_ plan: Plan, _ shard: Shard?) -> Int {
      let orders = Orders(plan, workshop, shard: shard, lockstep: lockstep) { key in
        fresh ? [] : store?.seeds(of: key) ?? []
      }
      estimate.storedRuns += orders.stored
      estimate.add(orders, workshop, targets: experiment.targets.count)
      return orders.stored + orders.runCount
    }
    if let tuning = experiment.tuning {
      estimate.tuningRuns =
        take(work.tuningPlan(experiment, tuning), nil) + take(work.untunedTuningPlan(experiment, tuning), nil)
    }
    let plan = try store.map { work.reportingPlan(experiment, try work.outcomes(experiment, $0)) }
    let likely = work.likelyPlan(experiment)
    estimate.reportingRuns = take(
      plan?.cells.count == likely.cells.count ? plan ?? likely : likely, experiment.tuning == nil ? shard : nil)
    estimate.reportingRuns += take(work.untunedPlan(experiment), nil)
    estimate.seconds /= Double(jobs)
    return estimate
  }
}

extension Estimate {
  fileprivate mutating func add(_ orders: Orders, _ workshop: Workshop, targets: Int) {
    struct Kind: Hashable {
      let site: Int
      let structure: String
      let lockstep: Bool
    }
    var known: [Kind: Trial] = [:]
    for pack in orders.packs {
      let site = workshop.sites[pack.site]
      let outfit = orders.outfits[Int(orders.orders[pack.range.lowerBound].cell)]
      let kind = Kind(
        site: pack.site, structure: workshop.arm(outfit, on: pack.site).structure, lockstep: pack.lockstep)
      // Programs are not started for an estimate: their time is not known.
      if orders.cells[Int(orders.orders[pack.range.lowerBound].cell)].cell.isProgram { continue }
      let trial = known[kind] ?? Trial(orders.runs(pack.trunks, on: pack.site, workshop), site, packed: pack.lockstep)
      known[kind] = trial
      var share = 1.0
      if let branches = pack.branches {
        share = Double(branches.made) / Double(max(1, branches.horizons.last ?? 1))
        scratchSteps += branches.scratch * pack.trunks.count
        branchedSteps += branches.made * pack.trunks.count
      }
      seconds += trial.seconds * share
      evaluations += Int(Double(trial.evaluations * pack.trunks.count) * share)
      // Measured: two real numbers a point of the curve, the last iterate, and little else; a tenth is lost to pages.
      let content =
        16.5 * Double((orders.checkpoints[site.budget.horizon]?.count ?? 1) + 1)
        + Double(8 * site.objective.dimension + 60)
      bytes += Int(Double(pack.range.count) * (content + Double(2 * targets)) * 1.1)
    }
  }
}

/// A pack that was made for some steps, and what its whole budget would take.
private struct Trial {
  let seconds: Double
  /// Of one run.
  let evaluations: Int

  /// Doubles the steps until they take long enough to be timed.
  init(_ runs: [(arm: TimedArm, from: Departure)], _ site: Site, packed: Bool) {
    var maker = RunMaker(site, checkpoints: [0])
    let clock = ContinuousClock()
    var steps = 16
    while true {
      let most = min(steps, site.budget.steps ?? .max)
      maker.budget.steps = most
      let begin = clock.now
      let records = maker.make(runs, packed: packed)
      let time = (clock.now - begin).seconds
      let made = max(1, records.map(\.steps).max() ?? 1)
      let asked = records.map(\.counts.evaluations).max() ?? 0
      let hasEnded = made < most || steps >= site.budget.steps ?? .max
      if time > 2e-4 || hasEnded {
        let perStep = Double(max(1, asked)) / Double(made)
        var whole = Double(site.budget.steps ?? .max)
        for limit in [site.budget.evaluations, site.budget.gradients] {
          if let limit { whole = min(whole, Double(limit) / perStep) }
        }
        let factor = hasEnded ? 1 : max(1, whole / Double(made))
        seconds = time * factor
        evaluations = Int(min(Double(asked) * factor, Double(site.budget.evaluations ?? .max)))
        return
      }
      steps *= 2
    }
  }
}
