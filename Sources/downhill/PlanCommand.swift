import ArgumentParser
import Foundation
import Plans
import Reports
import Runner
import Store
import Values

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Say what would run: cells, runs, evaluations, time and disk.",
    discussion: """
      EXAMPLES
        downhill plan Experiments/nine-optimizers.json
        downhill plan sweep.json --set seeds=100 --cells
      """)

  @Argument(help: ArgumentHelp("An experiment file.", valueName: "file"), completion: .experiments)
  var file: String

  @Option(name: .customLong("set"), help: ArgumentHelp("Override a value, as in `run`.", valueName: "path=value"))
  var overrides: [String] = []

  @Flag(help: "List every cell.")
  var cells = false

  @Option(help: ArgumentHelp("The folder of results: what is stored there is not counted again.", valueName: "dir"))
  var results = "Results"

  @Option(
    parsing: .unconditional, help: "How many workers; the processors that this process may use where it is not given.")
  var jobs: Int?

  @OptionGroup var paths: PathOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1, not \(jobs)") }
  }

  func run() throws {
    let experiment = try Experiment.load(
      file: file, overrides: overrides, access: paths.access, words: .catalogue, kept: Results.data(in: results)
    ).experiment
    let folder = results + "/" + experiment.name
    let store = try store(in: folder)
    defer { store?.close() }
    let runner = SweepRunner(jobs: jobs)
    for remark in experiment.remarks { Console.note(remark) }
    _ = try ReferenceMinima(experiment, tell: Console.note).prepare(in: store, isWritten: false)
    let estimate = try runner.estimate(experiment, in: store)
    if cells {
      for cell in experiment.cells {
        try Console.print("\(cell.function.label)\t\(cell.arm.label)\t\(cell.arm.identity.canonical)")
      }
    }
    try Console.print("cells        \(estimate.cells)")
    if let key = experiment.budgets.axisKey {
      let limits = experiment.budgets.axisValues.map(String.init).joined(separator: ", ")
      try Console.print("budgets      \(limits) \(key), each with runs of its own")
    }
    try Console.print("runs         \(estimate.reportingRuns) for the report, \(estimate.tuningRuns) for tuning")
    let copies = experiment.cells.oneRunCells
    if copies > 0, experiment.seeds.count > 1 {
      let which = copies == estimate.cells ? "any cell" : "\(copies) of the cells"
      try Console.print(
        "seeds        change nothing in \(which): starts are fixed and nothing is random, so n = 1 there")
    }
    if estimate.storedRuns > 0 { try Console.print("stored       \(estimate.storedRuns), not to be run again") }
    try Console.print("evaluations  \(estimate.evaluations)")
    try Console.print("time         \(NumberText.decimals(estimate.seconds, 1)) s on \(runner.jobs) workers")
    for program in experiment.programs {
      try Console.print("program      \(program.command.joined(separator: " ")): started only with --allow-programs")
    }
    try Console.print("disk         \(NumberText.decimals(Double(estimate.bytes) / 1e6, 1)) MB")
  }

  /// The store of a folder; `nil` where there is none, or nothing in it yet.
  private func store(in folder: String) throws -> RunStore? {
    guard FileManager.default.fileExists(atPath: folder + "/runs.sqlite") else { return nil }
    do {
      return try RunStore(folder: folder, .readOnly, tool: Downhill.version)
    } catch StoreError.missing {
      return nil
    }
  }
}
