import Plans
import Runner
import Store
import TestSupport
import Testing

extension Experiment {
  /// Makes the runs in three parts, each with a store of its own, and merges these.
  ///
  /// - Returns: how many runs the parts made.
  func runInParts(into store: RunStore) throws -> Int {
    var made = 0
    for index in 1...3 {
      let part = TemporaryFolder.absent()
      let partStore = try part.store()
      var runner = SweepRunner(jobs: 1)
      runner.shard = Shard(index: index, of: 3)
      let summary = try runner.run(self, in: partStore)
      #expect(summary.isComplete)
      #expect(summary.made == partStore.runCount)
      #expect(try store.merge(partStore) == summary.made)
      made += summary.made
    }
    return made
  }

  /// Makes the runs in a sweep that is interrupted after so many, and in one that goes on.
  ///
  /// - Returns: how many runs the first one made.
  func runInterrupted(after most: Int, in store: RunStore) throws -> Int {
    var runner = SweepRunner(jobs: 1)
    let interruption = Interruption()
    runner.interruption = interruption
    runner.progressInterval = .zero
    let early = try runner.run(self, in: store) { progress in
      if progress.runs.done > most { interruption.request() }
    }
    #expect(!early.isComplete)
    #expect(try SweepRunner(jobs: 1).run(self, in: store).isComplete)
    return early.made
  }
}
