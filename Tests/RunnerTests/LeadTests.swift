import Plans
import Records
import Runner
import Store
import TestSupport
import Testing
import Values

@Suite struct `Whoever watches a sweep` {
  @Test func `is told which arm is ahead`() throws {
    let experiment = try Experiment(
      text: #"""
        {
          "name": "lead", "functions": ["sphere", "booth"], "seeds": 6, "budget": { "steps": 20 },
          "optimizers": [
            { "optimizer": "gradientDescent", "learningRate": 0.001, "label": "slow" },
            { "optimizer": "gradientDescent", "learningRate": 0.1, "label": "fast" }
          ]
        }
        """#)
    let folder = TemporaryFolder.absent()
    var runner = SweepRunner(jobs: 1)
    runner.progressInterval = .zero
    let last = Locked<RunProgress?>(nil)
    _ = try runner.run(experiment, in: try folder.store()) { now in last.withLock { $0 = now } }
    #expect(last.withLock { $0?.lead } == "fast is ahead on 12 of 12")
  }
}
