import ArgumentParser
import Plans
import Runner

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Say what would run: cells, runs, evaluations, time and disk.",
    discussion: """
      EXAMPLES
        downhill plan Experiments/nine-optimizers.json
        downhill plan sweep.json --set seeds=100 --cells
      """)

  @Argument(help: ArgumentHelp("An experiment file.", valueName: "file"))
  var file: String

  @Option(name: .customLong("set"), help: ArgumentHelp("Override a value, as in `run`.", valueName: "path=value"))
  var overrides: [String] = []

  @Flag(help: "List every cell.")
  var cells = false
}
