import Functions
import Optimizers
import Plans
import Records
import Testing
import Values

@Suite struct `Runs are made` {
  private func experiment() throws -> Experiment {
    try Experiment(
      text: """
        {
          "name": "making",
          "functions": [{ "function": "rosenbrock", "noise": 0.1, "start": "uniform" }],
          "optimizers": [{ "optimizer": "adam", "learningRate": [0.001, 0.01, 0.1] }],
          "schedules": ["cosine"],
          "seeds": 7,
          "budget": { "steps": 50 },
          "targets": [1]
        }
        """)
  }

  @Test func `with the same bits together as alone, whatever they share`() throws {
    let experiment = try experiment()
    let site = try Site(experiment.cells[0], experiment)
    let arms = try experiment.cells.map { try TimedArm($0.arm, in: site.budget) }
    let maker = RunMaker(site, checkpoints: [0, 10, 50], stopping: experiment.stopping)
    // 21 runs: two packs and a part of one.
    let runs = arms.flatMap { arm in experiment.seeds.map { (arm, site.departure($0)) } }
    let packed = maker.make(runs, packed: true)
    #expect(packed.count == 21 && maker.make(runs, packed: false) == packed)
    #expect(maker.make(runs[4].0, from: runs[4].1) == packed[4])
    // Departures that are shared are those that are computed anew.
    site.expect(Dictionary(uniqueKeysWithValues: experiment.seeds.map { ($0, 2) }))
    for _ in 0..<3 {
      let again = maker.make(experiment.seeds.map { (arms[1], site.departure($0)) }, packed: true)
      #expect(again == Array(packed[7..<14]))
    }
    #expect(maker.make([], packed: true).isEmpty)
  }

  @Test func `in the same place for a trace`() throws {
    let experiment = try experiment()
    let site = try Site(experiment.cells[0], experiment)
    let arm = try TimedArm(experiment.cells[2].arm, in: site.budget)
    let record = RunMaker(site, checkpoints: Array(0...50), keepsPoints: true).make(arm, from: site.departure(3))
    let traced = try CommandLineArgument.trace(
      function: #"{ "function": "rosenbrock", "noise": 0.1, "start": "uniform" }"#,
      optimizer: #"{ "optimizer": "adam", "learningRate": 0.1 }"#, schedule: "cosine", start: nil,
      budget: Budget(steps: 50), seed: 3, experiment: experiment.seed)
    #expect(traced.record.curve == record.curve && traced.record.point == record.point)
  }
}
