import Foundation
import Optimizers
import Plans
import Records
import Runner
import Store
import TestSupport
import Testing
import Values

@Suite struct RunnerTests {
  @Test func `what is stored is not made again`() throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    let experiment = try Experiment(text: gridText)
    let first = try SweepRunner(jobs: 1).run(experiment, in: store)
    #expect(first.planned == cells(experiment).count * 11)
    #expect(first.made == first.planned)
    #expect(first.stored == 0)
    let second = try SweepRunner(jobs: 1).run(experiment, in: store)
    #expect(second.made == 0)
    #expect(second.stored == first.planned)
    #expect(second.isComplete)
    let shuffled = try SweepRunner(jobs: 1).run(try Experiment(text: shuffledText), in: store)
    #expect(shuffled.made == 0)
  }

  @Test func `more seeds and more arms cost only what is new`() throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    var experiment = try Experiment(text: gridText)
    let all = experiment.cells
    experiment.seeds = [2, 4, 6]
    experiment.cells = Array(all.prefix(3))
    #expect(try SweepRunner(jobs: 1).run(experiment, in: store).made == 9)
    experiment.seeds = [1, 2, 3, 4, 5]
    #expect(try SweepRunner(jobs: 1).run(experiment, in: store).made == 9)
    experiment.cells = Array(all.prefix(5))
    #expect(try SweepRunner(jobs: 1).run(experiment, in: store).made == 10)
  }

  @Test func `fresh runs replace what is stored`() throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    let experiment = try Experiment(text: gridText)
    _ = try SweepRunner(jobs: 1).run(experiment, in: store)
    let before = try content(store, cells(experiment))
    var runner = SweepRunner(jobs: 1)
    runner.fresh = true
    let summary = try runner.run(experiment, in: store)
    #expect(summary.made == summary.planned)
    #expect(store.runCount == summary.planned)
    #expect(try content(store, cells(experiment)) == before)
  }

  @Test func `the summary counts how runs ended and what they asked`() throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    let experiment = try Experiment(text: gridText)
    let summary = try SweepRunner(jobs: 2).run(experiment, in: store)
    var statuses: [Status: Int] = [:]
    var evaluations = 0
    for cell in cells(experiment) {
      for run in try store.runs(of: cell.key) {
        statuses[run.record.status, default: 0] += 1
        evaluations += run.record.counts.evaluations
      }
    }
    #expect(summary.reporting.statuses == statuses)
    #expect(summary.reporting.evaluations == evaluations)
    #expect(summary.tuning.planned == 0)
    // A learning rate of 1000 sends every sgd run away.
    #expect(statuses[.diverged, default: 0] >= 5 * 2 * 11 - 11)
  }

  @Test func `an arm that cannot be made is refused before the first run`() throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    var experiment = try Experiment(text: gridText)
    let good = try #require(experiment.cells.first { $0.arm.optimizer == "adam" })
    let arm = Arm(
      optimizer: "adam", settings: good.arm.settings.merging(["learningRate": -1]) { $1 }, schedule: good.arm.schedule,
      scheduleSettings: good.arm.scheduleSettings, label: "broken")
    experiment.cells = [good, Cell(function: good.function, arm: arm)]
    let error = try #require(throws: SettingsError.self) { try SweepRunner(jobs: 1).run(experiment, in: store) }
    #expect(error.description.contains("`learningRate` must be"))
    #expect(try store.runs(of: cells(experiment)[0].key).isEmpty)
  }

  @Test func `progress grows to the total`() throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    let experiment = try Experiment(text: tuningText)
    let seen = Locked<[RunProgress]>([])
    var runner = SweepRunner(jobs: 2)
    runner.progressInterval = .zero
    let summary = try runner.run(experiment, in: store) { progress in seen.withLock { $0.append(progress) } }
    let all = seen.withLock { $0 }
    let last = try #require(all.last, "nothing was told")
    #expect(last.runs.done == summary.planned)
    #expect(last.runs.planned == summary.planned)
    #expect(last.stage == .reporting)
    #expect(last.rate > 0)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.runs.done <= $1.runs.done })
    #expect(
      last.failures == summary.tuning.statuses[.diverged, default: 0]
        + summary.reporting.statuses[.diverged, default: 0])
  }

  @Test func `an estimate counts cells and runs, and what is stored`() throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    let experiment = try Experiment(text: gridText)
    let count = cells(experiment).count
    let before = try SweepRunner(jobs: 1).estimate(experiment)
    #expect(before.cells == count)
    #expect(before.tuningRuns == 0)
    #expect(before.reportingRuns == count * 11)
    #expect(before.storedRuns == 0)
    #expect(before.seconds > 0)
    let summary = try SweepRunner(jobs: 1).run(experiment, in: store)
    // Runs that diverge stop early; none asks more than is reckoned by much.
    #expect(before.evaluations >= summary.reporting.evaluations)
    let after = try SweepRunner(jobs: 1).estimate(experiment, in: store)
    #expect(after.storedRuns == count * 11)
    #expect(after.seconds == 0)
    #expect(after.evaluations == 0)

    let tuned = try SweepRunner(jobs: 2).estimate(try Experiment(text: tuningText))
    #expect(tuned.cells == 16)
    #expect(tuned.tuningRuns == 14 * 5)
    #expect(tuned.reportingRuns == 6 * 9)
  }

  @Test func `a signal ends the runs, and the process can say how to go on`() async throws {
    let folder = TemporaryFolder.absent()
    await #expect(processExitsWith: .exitCode(143)) { [path = folder.path as String] in
      let store = try RunStore(folder: path, .readWrite, tool: "test")
      let interruption = Interruption.onSignals()
      var runner = SweepRunner(jobs: 2)
      runner.interruption = interruption
      #expect(interruption.exitCode == nil)
      kill(getpid(), SIGTERM)
      while !interruption.isRequested { usleep(100) }
      let summary = try runner.run(try Experiment(text: gridText), in: store)
      #expect(summary.interruptedBy == SIGTERM)
      #expect(summary.made == 0)
      #expect(!summary.isComplete)
      exit(interruption.exitCode ?? 0)
    }
  }

  @Test func `a second signal ends the process at once`() async {
    await #expect(processExitsWith: .exitCode(130)) {
      let interruption = Interruption.onSignals()
      kill(getpid(), SIGINT)
      while !interruption.isRequested { usleep(100) }
      kill(getpid(), SIGINT)
      sleep(60)
    }
  }

  @Test func `there is at least one processor`() {
    #expect(Processors.allowed >= 1)
    #expect(Processors.allowed <= ProcessInfo.processInfo.processorCount)
    #expect(SweepRunner(jobs: 0).jobs == 1)
  }

  @Test func `shards are read as I of N`() {
    #expect(Shard("2/3") == Shard(index: 2, of: 3))
    for text in ["0/3", "4/3", "1", "1/0", "a/b", "1/2/3", ""] { #expect(Shard(text) == nil, "\(text)") }
  }
}
