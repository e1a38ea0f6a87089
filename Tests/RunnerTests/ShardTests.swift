import Foundation
import Plans
import Runner
import Store
import TestSupport
import Testing
import Values

/// The runs that each of some parts has.
private func parts(_ text: String, of count: Int) throws -> [Set<String>] {
  let experiment = try Experiment(text: text)
  return try (1...count).map { index in
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    var runner = SweepRunner(jobs: 1)
    runner.shard = Shard(index: index, of: count)
    let summary = try runner.run(experiment, in: store)
    #expect(summary.isComplete && summary.made == store.runCount)
    return Set(store.cells.flatMap { cell in store.seeds(of: cell).map { "\(cell) \($0)" } })
  }
}

@Suite struct `Parts of an experiment` {
  @Test func `have every run once, and keep theirs where the file grows`() throws {
    let small = try parts(gridText.replacing("\"seeds\": 11", with: "\"seeds\": 10"), of: 3)
    let grown = try parts(
      gridText.replacing("\"seeds\": 11", with: "\"seeds\": 30").replacing(
        "\"newton\"", with: "\"newton\", { \"optimizer\": \"momentum\", \"learningRate\": 0.001 }"), of: 3)
    for index in small.indices {
      #expect(small[index].isSubset(of: grown[index]))
      for other in small.indices where other != index { #expect(grown[index].isDisjoint(with: grown[other])) }
    }
    #expect(small.reduce(0) { $0 + $1.count } == 10 * cells(try Experiment(text: gridText)).count)
    #expect(grown.allSatisfy { !$0.isEmpty })
  }

  @Test func `keep a choice of tuning together, also where it has more candidates`() throws {
    let small = try parts(tuningText, of: 2)
    let grown = try parts(tuningText.replacing("[1e-4, 1e-3, 1e2]", with: "[1e-4, 1e-3, 1e2, 10]"), of: 2)
    // What sgd chooses may be another one now; every trial is where it was.
    for index in small.indices { #expect(small[index].isDisjoint(with: grown[1 - index])) }
  }

  @Test(arguments: [
    ("SLURM", ["SLURM_ARRAY_TASK_ID": "5", "SLURM_ARRAY_TASK_MIN": "3", "SLURM_ARRAY_TASK_COUNT": "4"], 3, 4),
    (
      "SLURM",
      [
        "SLURM_ARRAY_TASK_ID": "20", "SLURM_ARRAY_TASK_MIN": "0", "SLURM_ARRAY_TASK_COUNT": "3",
        "SLURM_ARRAY_TASK_STEP": "10",
      ], 3, 3
    ),
    ("JOB_COMPLETION_INDEX/8:0", ["JOB_COMPLETION_INDEX": "0"], 1, 8), ("PARALLEL_SEQ/8", ["PARALLEL_SEQ": "8"], 8, 8),
  ])
  func `are taken from the environment`(
    rule: String, environment: [String: String], index: Int, count: Int
  ) throws {
    #expect(try Shard(from: rule, environment) == Shard(index: index, of: count))
  }

  @Test(
    arguments: [
      ("SLURM", [:], "the environment has no SLURM_ARRAY_TASK_ID"), ("X/4", [:], "the environment has no X"),
      ("X/4", ["X": "one"], "X must be a whole number, not `one`"), ("X/4", ["X": "5"], "part 5 of 4 is none"),
      ("X/4", ["X": "0"], "part 0 of 4 is none"), ("X/4:0", ["X": "9223372036854775807"], "is none"),
      ("X", ["X": "1"], "`X` must be SLURM"), ("X/0", ["X": "1"], "part 1 of 0 is none"),
      (
        "SLURM", ["SLURM_ARRAY_TASK_ID": "1", "SLURM_ARRAY_TASK_MIN": "3", "SLURM_ARRAY_TASK_COUNT": "4"],
        "is none of the array's tasks"
      ),
    ] as [(String, [String: String], String)])
  func `are refused in one line`(rule: String, environment: [String: String], line: String) {
    #expect { try Shard(from: rule, environment) } throws: { "\($0)".contains(line) }
  }
}
