import ArgumentParser
import Foundation
import Plans
import Reports
import Runner
import Store
import Values

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run experiments and write their reports.",
    discussion: """
      Runs that are stored already are not made again. Results go to Results/NAME: summary.md, runs.csv, curves.csv,
      comparisons.csv, manifest.json, figures/.

      EXAMPLES
        downhill run Experiments/quickstart.json
        downhill run sweep.json --jobs 8 --results /tmp/results
        downhill run sweep.json --set budget.steps=200 --set seeds=5
      """)

  @Argument(help: ArgumentHelp("Experiment files.", valueName: "file"))
  var files: [String]

  @Option(help: "How many workers; the processors that this process may use where it is not given.")
  var jobs: Int?

  @Option(help: ArgumentHelp("The folder of results; each experiment has a folder in it.", valueName: "dir"))
  var results = "Results"

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("Override a value of the file: budget.steps=200, optimizers[0].learningRate=0.1.",
      valueName: "path=value"))
  var overrides: [String] = []

  @Flag(help: "Forget what is stored and run everything again.")
  var fresh = false

  @Flag(help: "Make every run alone instead of eight in lockstep; the bits are the same.")
  var scalar = false

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1, not \(jobs)") }
  }

  func run() throws {
    // Every file is checked before the first run is made.
    let loaded = try LoadedExperiment.all(files, overrides: overrides)
    for experiment in loaded { try run(experiment) }
  }
}
