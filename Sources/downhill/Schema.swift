import ArgumentParser
import Plans
import Reports
import Values

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of experiment files, for editors.",
    discussion: HelpText.lines(
      """
      EXAMPLES
        downhill schema > experiment.schema.json
      """))

  func run() throws { try Console.print(ExperimentSchema.document(.catalogue).pretty(width: 160), terminator: "") }
}
