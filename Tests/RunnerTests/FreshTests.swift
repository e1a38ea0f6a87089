import Plans
import Runner
import TestSupport
import Testing

@Suite struct `Runs that are made afresh` {
  @Test func `are timed alone`() throws {
    let experiment = try Experiment(text: gridText)
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    var runner = SweepRunner(jobs: 1)
    let made = try runner.run(experiment, in: store).made
    #expect(try store.timings().values.reduce(0) { $0 + $1.runs } == made)
    runner.fresh = true
    #expect(try runner.run(experiment, in: store).made == made)
    #expect(try store.timings().values.reduce(0) { $0 + $1.runs } == made)
  }
}
