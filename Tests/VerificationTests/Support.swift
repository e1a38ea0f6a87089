import Findings
import Foundation
import Plans
import Records
import Reports
import Runner
import Store
import TestSupport
import Values
import Verification

/// Tuned and untuned arms, noise, methods that run alone: everything that makes runs differ in how they come about.
let sweepText = """
  {
    "name": "sweep",
    "functions": ["rosenbrock", { "function": "rastrigin", "dimension": 3, "noise": 0.1 }],
    "optimizers": [{ "optimizer": "adam", "learningRate": [0.01, 0.1] }, "momentum", "newton"],
    "schedules": ["constant", "cosine"],
    "exclude": [{ "optimizer": "newton", "schedule": "cosine" }],
    "seeds": 5,
    "budget": { "steps": 60 },
    "tuning": { "over": "learningRate", "seeds": 3, "criterion": "median gap", "baselines": ["default"] },
    "report": { "figures": false }
  }
  """

/// Untuned, on data.
let dataText = """
  {
    "name": "fit",
    "functions": [{ "model": "linearRegression", "data": "points.csv", "target": "y" }],
    "optimizers": ["gradientDescent"],
    "seeds": 2,
    "budget": { "steps": 20 },
    "report": { "figures": false }
  }
  """

/// A folder of results as `downhill run` leaves it, but for figures and the page.
struct Published {
  let scratch: TemporaryFolder
  let experiment: Experiment
  var folder: String { scratch.path("Results") }

  /// - Parameter files: what lies beside the results, by path.
  init(_ text: String, _ files: [String: String] = [:]) throws {
    scratch = try TemporaryFolder(files)
    let file = try scratch.file("experiment.json", text)
    let loaded = try Experiment.load(file: file, access: FileAccess.none.adding(scratch.path), words: .catalogue)
    experiment = loaded.experiment
    let store = try RunStore(folder: scratch.path("Results"), .readWrite, tool: "test")
    _ = try SweepRunner(jobs: 2).run(experiment, source: loaded.source, in: store)
    try report(store)
    store.close()
  }

  /// Writes the report of what a store of the folder holds.
  func report(_ store: RunStore) throws {
    guard let input = ReportInput(try ResultsSource(experiment, store)) else { return }
    try Report(input, gnuplot: nil, page: false).write(to: URL(filePath: folder))
  }

  /// Changes what stands in the store, sealed as if it had been made so, and publishes it: every file, digest and table
  /// agrees with it.
  func forge(_ change: (inout RunRecord) -> Void) throws {
    let store = try RunStore(folder: folder, .readWrite, tool: "test")
    defer { store.close() }
    let source = try ResultsSource(experiment, store)
    // Another learning rate than the untuned one's, so that one row has it.
    guard let cell = source.cells.first(where: { $0.cell.arm.label == "adam" }),
      var run = try source.runs(of: cell).first
    else { return }
    change(&run.record)
    try store.discard([run.seed], of: [cell.key])
    try store.append([RunBlock(cell: cell.key, runs: [run])])
    try report(store)
  }

  /// Replaces text in a file of the folder.
  func edit(_ name: String, _ old: String, with new: String) throws {
    let text = try scratch.text("Results/" + name)
    try text.replacing(old, with: new, maxReplacements: 1).write(
      toFile: scratch.path("Results/" + name), atomically: true, encoding: .utf8)
  }

  func verdict(_ change: (inout Verifier) -> Void = { _ in }) throws -> Verdict {
    var verifier = Verifier(tool: "test")
    change(&verifier)
    return try verifier.verdict(on: folder)
  }
}
