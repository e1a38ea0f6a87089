import Foundation
import TestSupport
import Testing

/// A sweep with every kind of arm: lockstep and not, noise, schedules, tuning, an instance.
private let sweep = """
  {
    "name": "sweep",
    "functions": ["rosenbrock", { "function": "rastrigin", "dimension": 5, "noise": 0.1, "instance": [0, 1] }],
    "optimizers": [
      { "optimizer": "adam", "learningRate": [0.001, 0.01, 0.1] },
      { "optimizer": "momentum", "learningRate": [0.0001, 0.001] },
      "bfgs2"
    ],
    "schedules": ["constant", "cosine"],
    "exclude": [{ "optimizer": "bfgs2", "schedule": "cosine" }],
    "seeds": 7,
    "budget": { "steps": STEPS },
    "targets": [1, 1e-3],
    "tuning": { "over": "learningRate", "seeds": 3, "criterion": "median gap" },
    "report": { "figures": false }
  }
  """

/// The same grid in another order of everything.
private let shuffled = """
  {
    "report": { "figures": false },
    "tuning": { "criterion": "median gap", "seeds": 3, "over": "learningRate" },
    "targets": [1e-3, 1],
    "budget": { "steps": STEPS },
    "seeds": [7, 3, 1, 2, 6, 5, 4],
    "exclude": [{ "schedule": "cosine", "optimizer": "bfgs2" }],
    "schedules": ["cosine", "constant"],
    "optimizers": [
      "bfgs2",
      { "learningRate": [0.001, 0.0001], "optimizer": "momentum" },
      { "optimizer": "adam", "learningRate": [0.1, 0.001, 0.01] }
    ],
    "functions": [{ "instance": [1, 0], "function": "rastrigin", "noise": 0.1, "dimension": 5 }, "rosenbrock"],
    "name": "sweep"
  }
  """

private let reproducible = ["runs.csv", "curves.csv", "comparisons.csv", "summary.md", "manifest.json"]

private func published(_ text: String, steps: Int = 300, _ arguments: [String] = []) throws -> [Data] {
  let scratch = try TemporaryFolder()
  let file = try scratch.file("sweep.json", text.replacing("STEPS", with: String(steps)))
  let process = Tool.process(["run", file, "--results", scratch.path("Results"), "--quiet"] + arguments)
  try process.run()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
  return try reproducible.map { try scratch.bytes("Results/sweep/\($0)") }
}

@Suite struct `A sweep publishes the same bytes` {
  @Test func `with one worker and with two`() throws {
    #expect(try published(sweep, ["--jobs", "1"]) == published(sweep, ["--jobs", "2"]))
  }

  @Test func `alone and in lockstep`() throws {
    #expect(try published(sweep, ["--scalar"]) == published(sweep))
  }

  @Test func `whatever the order of its file`() throws {
    #expect(try published(sweep) == published(shuffled))
  }

  @Test func `in three parts, merged`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("sweep.json", sweep.replacing("STEPS", with: "300"))
    for part in 1...3 {
      let outcome = try Tool.run(
        "run", file, "--results", scratch.path("part\(part)"), "--shard", "\(part)/3", "--quiet")
      #expect(outcome.status == 0, "\(outcome.error)")
    }
    let merged = try Tool.run(
      "merge", scratch.path("part3/sweep"), scratch.path("part1/sweep"), scratch.path("part2/sweep"), "--into",
      scratch.path("whole"))
    #expect(merged.status == 0, "\(merged.error)")
    let bytes = try reproducible.map { try scratch.bytes("whole/\($0)") }
    #expect(try bytes == published(sweep))
  }

  @Test func `after it was killed three times and resumed`() throws {
    let steps = 100_000
    let scratch = try TemporaryFolder()
    let file = try scratch.file("sweep.json", sweep.replacing("STEPS", with: String(steps)))
    let arguments = ["run", file, "--results", scratch.path("Results"), "--quiet"]
    var kills = 0
    for _ in 0..<3 {
      let process = Tool.process(arguments + ["--jobs", "1"])
      try process.run()
      Thread.sleep(forTimeInterval: 1)
      if process.isRunning {
        kill(process.processIdentifier, SIGKILL)
        kills += 1
      }
      process.waitUntilExit()
    }
    #expect(kills == 3, "the sweep was over before it could be killed")
    let last = Tool.process(arguments)
    try last.run()
    last.waitUntilExit()
    #expect(last.terminationStatus == 0)
    let resumed = try reproducible.map { try scratch.bytes("Results/sweep/\($0)") }
    #expect(try resumed == published(sweep, steps: steps))
  }
}
