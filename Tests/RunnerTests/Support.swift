import Foundation
import Functions
import Optimizers
import Plans
import Runner
import Store
import Values

/// A folder that goes away with the value.
final class Folder {
  let path: String
  init() {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("downhill-\(UUID().uuidString)").path
  }
  deinit { try? FileManager.default.removeItem(atPath: path) }
  func store(_ mode: RunStore.Mode = .readWrite) throws(StoreError) -> RunStore {
    try RunStore(folder: path, mode, tool: "test")
  }
}

/// A grid with everything that packs are cut by: functions with and without noise, methods in lockstep and alone,
/// numeric and structural settings, schedules, and a number of seeds that fills no packs.
let gridText = """
  {
    "name": "grid",
    "functions": [
      "rosenbrock",
      { "function": "rastrigin", "dimension": [2, 5], "noise": 0.1 },
      { "function": "sphere", "dimension": 3, "instance": [0, 1], "start": { "gaussian": 0.5 } }
    ],
    "optimizers": [
      { "optimizer": "adam", "learningRate": [0.001, 0.01, 0.1] },
      { "optimizer": "sgd", "learningRate": [0.001, 1e3] },
      "newton"
    ],
    "schedules": ["constant", "cosine"],
    "seeds": 11,
    "budget": { "steps": 60 },
    "targets": [10, 0.1]
  }
  """

/// The same, every list in another order.
let shuffledText = """
  {
    "targets": [0.1, 10],
    "budget": { "steps": 60 },
    "seeds": [11, 3, 2, 1, 5, 4, 6, 10, 9, 8, 7],
    "schedules": ["cosine", "constant"],
    "optimizers": [
      "newton",
      { "optimizer": "sgd", "learningRate": [1e3, 0.001] },
      { "optimizer": "adam", "learningRate": [0.1, 0.001, 0.01] }
    ],
    "functions": [
      { "function": "sphere", "dimension": 3, "instance": [1, 0], "start": { "gaussian": 0.5 } },
      { "function": "rastrigin", "dimension": [5, 2], "noise": 0.1 },
      "rosenbrock"
    ],
    "name": "shuffled"
  }
  """

let tuningText = """
  {
    "name": "tuned",
    "functions": ["rosenbrock", { "function": "sphere", "dimension": 3 }],
    "optimizers": [
      { "optimizer": "adam", "learningRate": { "logspace": [1e-3, 1], "count": 4 } },
      { "optimizer": "sgd", "learningRate": [1e-4, 1e-3, 1e2] },
      { "optimizer": "momentum", "learningRate": 0.001 }
    ],
    "seeds": 9,
    "budget": { "steps": 100 },
    "targets": [1, 1e-2],
    "tuning": { "over": "learningRate", "seeds": 5, "criterion": "median gap" }
  }
  """

/// The bytes of every run of cells, by cell and seed.
func content(_ store: RunStore, _ cells: [PlannedCell]) throws -> [String: [UInt8]] {
  var content: [String: [UInt8]] = [:]
  for cell in cells {
    for run in try store.runs(of: cell.key) {
      content["\(cell.key) \(run.seed)"] = try RunBlock(cell: cell.key, runs: [run]).bytes
    }
  }
  return content
}

/// The whole grid of an experiment.
func cells(_ experiment: Experiment) -> [PlannedCell] { Plan(experiment, cells: experiment.cells, seeds: []).cells }

/// Runs an experiment in a folder of its own and returns what is stored then.
func outcome(_ text: String, _ change: (inout SweepRunner) -> Void = { _ in }) throws -> [String: [UInt8]] {
  let folder = Folder()
  let experiment = try Experiment(text: text)
  let store = try folder.store()
  var runner = SweepRunner(jobs: 1)
  change(&runner)
  let summary = try runner.run(experiment, in: store)
  guard summary.isComplete else { return [:] }
  return try content(store, cells(experiment))
}
