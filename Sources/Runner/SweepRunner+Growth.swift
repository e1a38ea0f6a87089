import Plans
import Records
import Store
import Values

extension SweepRunner {
  /// Runs an experiment, adding seeds in their order until all is decided where it says so.
  ///
  /// Seeds are added a block at a time, but those count that it took: what comes out is a function of the runs alone,
  /// whatever the jobs, and stored runs of further seeds are not looked at.
  ///
  /// - Parameters:
  ///   - experiment: has as many seeds afterwards as it took.
  ///   - decide: after how many of the seeds of a store that is complete all is decided; `nil` where more are to be
  ///     taken.
  /// - Throws: as `run` does, and what `decide` throws.
  package func run(
    growing experiment: inout Experiment, source: JSON, in store: RunStore,
    progress: (@Sendable (RunProgress) -> Void)? = nil, until decide: (Experiment) throws -> Int?
  ) throws -> RunSummary {
    guard let growth = experiment.growth else {
      return try run(experiment, source: source, in: store, progress: progress)
    }
    experiment.take(growth.atLeast)
    var runner = self
    var whole = try runner.run(experiment, source: source.taking(growth.atLeast), in: store, progress: progress)
    runner.fresh = false
    while whole.isComplete, whole.interruptedBy == nil {
      let taken = experiment.seeds.count
      let decided = try decide(experiment)
      if let decided {
        experiment.take(max(decided, growth.atLeast))
      } else if taken < growth.atMost {
        experiment.take(min(growth.atMost, taken + Self.block(of: experiment)))
        let more = try runner.run(
          experiment, source: source.taking(experiment.seeds.count), in: store, progress: progress)
        whole = whole.followed(by: more)
        continue
      }
      try store.setMeta("experiment", source.taking(experiment.seeds.count))
      whole.work = nil
      whole.planned = try Work(experiment, nil).grown(experiment, store).runCount
      break
    }
    return whole
  }

  /// How many seeds are added before the next look: as many as advance together, but one where programs are started,
  /// whose runs are long.
  private static func block(of experiment: Experiment) -> Int { experiment.programs.isEmpty ? 8 : 1 }
}

extension Shard {
  /// Whether a part has some runs of an experiment and lacks others: what is to be looked at together falls apart then.
  package func splits(_ experiment: Experiment) -> Bool {
    var all = experiment
    all.take(all.growth?.atMost ?? all.seeds.count)
    let own = Work(all, self).runCount
    return own > 0 && own < Work(all, nil).runCount
  }
}

extension RunSummary {
  /// The summary of a sweep and of the one after it, which had more seeds.
  fileprivate func followed(by next: RunSummary) -> RunSummary {
    var whole = next
    whole.damagedRows = damagedRows
    whole.tuning.take(tuning)
    whole.reporting.take(reporting)
    whole.time += time
    return whole
  }
}

extension StageSummary {
  /// Counts runs that an earlier sweep made as made, not as stored.
  fileprivate mutating func take(_ earlier: StageSummary) {
    stored = max(0, stored - earlier.made)
    statuses.merge(earlier.statuses, uniquingKeysWith: +)
    evaluations += earlier.evaluations
    failed += earlier.failed
  }
}
