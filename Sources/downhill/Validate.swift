import ArgumentParser
import Plans
import Reports
import Values

struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check experiment files and print every error, with line and column.",
    discussion: HelpText.lines(
      """
      A JSON Schema among the files is passed over.

      EXAMPLES
        downhill validate Experiments/quickstart.json
        downhill validate Experiments/*.json
      """))

  @Argument(help: ArgumentHelp("Experiment files.", valueName: "file"), completion: .experiments)
  var files: [String]

  @Option(name: .customLong("set"), help: ArgumentHelp("Override a value, as in `run`.", valueName: "path=value"))
  var overrides: [String] = []

  @OptionGroup var paths: PathOptions

  func run() throws {
    var problems: [ExperimentProblem] = []
    for file in files {
      if ExperimentSchema.isSchema(file: file) {
        try Console.print("\(file): a JSON Schema, passed over")
        continue
      }
      let experiment: Experiment
      do throws(ExperimentErrors) {
        experiment = try Experiment.load(
          file: file, overrides: overrides, access: paths.access, words: .catalogue
        ).experiment
      } catch {
        problems += error.problems
        continue
      }
      for remark in experiment.remarks { Console.note(remark) }
      let (cells, seeds) = (experiment.cells.count, experiment.seeds.count)
      let trials = experiment.tuning?.search.map { ", tuned by \(NumberText.counted($0.trials, "trial")) each" } ?? ""
      let size = "\(NumberText.counted(cells, "cell")) × \(NumberText.counted(seeds, "seed"))" + trials
      try Console.print("\(file): \(size), valid")
    }
    if !problems.isEmpty { throw ExperimentErrors(problems: problems) }
  }
}
