import Foundation
import Optimizers
import Plans
import Records
import Runner
import Store
import TestSupport
import Testing
import Values

/// Runs that go on from the state of another.
@Suite struct `Branches` {
  private func experiment(_ branches: Bool, _ more: String = "") throws -> Experiment {
    let methods = Method.catalogue.filter { $0.canPause && $0.isLockstep && $0.needs.contains(.gradient) }
    let alone = try #require(
      Method.catalogue.first { $0.canPause && !$0.isLockstep && $0.needs.isSubset(of: [.value, .gradient]) }?.name)
    let optimizers =
      methods.map { JSON.string($0.name) }
      + [["optimizer": "momentum", "links": [["link": "ema"]], "label": "averaged"], .string(alone)]
    let functions: JSON = [
      "ellipsoid", ["function": "rosenbrock", "noise": 0.1],
      ["function": "rastrigin", "dimension": 3, "start": ["gaussian": 1]],
    ]
    return try Experiment(
      text: """
        {
          "name": "b", "functions": \(functions.canonical), "optimizers": \(JSON.array(optimizers).canonical),
          "schedules": [
            {"schedule": "warmupStableDecay", "rise": 5, "fall": 0.2}, "cosine",
            {"schedule": "warmupStableDecay", "rise": 5, "fall": 0.2, "fallShape": "linear", "warmup": 3}
          ],
          "seeds": 10, "budget": {"steps": [40, 80, 160, 320], "branches": \(branches)}\(more)
        }
        """)
  }

  private func runs(_ experiment: Experiment, jobs: Int = 2) throws -> [[Run]] {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    defer { store.close() }
    var runner = SweepRunner(jobs: jobs)
    runner.progressInterval = .seconds(10)
    _ = try runner.run(experiment, in: store)
    return try stored(experiment, store)
  }

  private func stored(_ experiment: Experiment, _ store: RunStore) throws -> [[Run]] {
    try experiment.cells.map { cell in
      try store.runs(of: experiment.key(of: cell), seeds: Set(experiment.seeds)).sorted { $0.seed < $1.seed }
    }
  }

  @Test(arguments: ["", #", "stopping": {"atTarget": true, "gradientNorm": 1e-3}"#, #", "record": {"every": 7}"#])
  func `have the bits of whole runs`(_ more: String) throws {
    let (whole, branched) = (try runs(experiment(false, more)), try runs(experiment(true, more)))
    #expect(whole.count == branched.count)
    for (index, pair) in zip(whole, branched).enumerated() where pair.0 != pair.1 {
      Issue.record("cell \(index) differs")
    }
  }

  @Test func `make at most seven tenths of the steps of four budgets that double`() throws {
    let experiment = try Experiment(
      text: """
        {
          "name": "w", "functions": ["sphere"], "optimizers": ["adam"], "seeds": 3,
          "schedules": [{"schedule": "wsd", "rise": 10, "fall": 0.2}, "cosine", "constant"],
          "budget": {"steps": [100, 200, 400, 800], "branches": true}
        }
        """)
    let arms = experiment.arms.map { arm in try? experiment.branching(arm, on: experiment.functions[0]) }
    let bySchedule = Dictionary(zip(experiment.arms.map(\.schedule), arms), uniquingKeysWith: { first, _ in first })
    let stable = try #require(bySchedule["warmupStableDecay"] ?? nil)
    #expect(stable.leaves == [81, 161, 321])
    #expect(stable.made == 800 + 19 + 39 + 79 && stable.scratch == 1500)
    #expect(Double(stable.made) <= 0.7 * Double(stable.scratch))
    #expect(bySchedule["cosine"] == .some(nil))
    // A constant rate is one run, stopped on the way.
    #expect(bySchedule["constant"]??.made == 803)
    let estimate = try SweepRunner(jobs: 1).estimate(experiment)
    #expect(estimate.scratchSteps == 3 * 3000 && estimate.branchedSteps == 3 * (937 + 803))
  }

  @Test func `go on where a part of them is stored`() throws {
    let whole = try experiment(true)
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    defer { store.close() }
    var part = whole
    part.cells = whole.cells.enumerated().filter { $0.offset % 3 == 1 }.map(\.element)
    part.seeds = [2, 3, 7]
    _ = try SweepRunner(jobs: 1).run(part, in: store)
    _ = try SweepRunner(jobs: 2).run(whole, in: store)
    let (made, expected) = (try stored(whole, store), try runs(experiment(false)))
    for (index, pair) in zip(made, expected).enumerated() where pair.0 != pair.1 {
      Issue.record("cell \(index) differs")
    }
  }
}
