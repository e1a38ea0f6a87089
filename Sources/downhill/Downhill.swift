import ArgumentParser
import Foundation
import Plans
import Reports
import Store
import Values

/// The command line: one file a subcommand, and no logic.
@main
struct Downhill: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "downhill",
    abstract: "Settles optimizer claims: one JSON file in, published comparison out.",
    discussion: HelpText.lines(
      """
      EXAMPLES
        downhill run Experiments/quickstart.json    run an experiment, write its report
        downhill view Results/quickstart            the report in the terminal
        downhill list optimizers                    what there is
        downhill show adam                          formula, settings, source
        downhill trace --function rosenbrock --optimizer adam --steps 10

      EXIT CODES
        0  all is well
        1  a gate, a comparison or a verification failed, or what is published is stale
        2  the command line or an experiment is wrong
        3  a run crashed, ran out of time, or a program answered nonsense
        4  runs of the sweep are missing
        5  a store or a file cannot be read or written
        130, 143  interrupted; the same command goes on from there
      """),
    version: version,
    groupedSubcommands: [
      CommandGroup(
        name: "Experiments",
        subcommands: [
          New.self, Run.self, PlanCommand.self, Validate.self, ReportCommand.self, View.self, Explain.self, Merge.self,
          GalleryCommand.self, StatusCommand.self,
        ]),
      CommandGroup(name: "Clusters", subcommands: [Submit.self, Cancel.self]),
      CommandGroup(name: "Exchange", subcommands: [Import.self, Export.self]),
      CommandGroup(
        name: "Looking closer",
        subcommands: [
          List.self, Show.self, Docs.self, Evaluate.self, Trace.self, ScheduleCommand.self, ProgramCommand.self,
        ]),
      CommandGroup(name: "Checks", subcommands: [Verify.self, Compare.self, Schema.self, ParityCommand.self]),
    ])

  static let version = "0.1.0"

  static func main() {
    Console.prepare()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      finish(with: error)
    }
  }

  /// The subcommands by name.
  private static var commands: [String: any ParsableCommand.Type] {
    let commands = configuration.groupedSubcommands.flatMap(\.subcommands)
    return Dictionary(uniqueKeysWithValues: commands.map { ($0._commandName, $0) })
  }

  /// Help whose line of usage, which the argument parser leaves as long as it is, has the width of the rest.
  private static func wrapped(_ help: String) -> String {
    let mark = "USAGE: "
    return help.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.hasPrefix(mark), line.count > Console.width else { return String(line) }
      // An option stays with its value.
      var depth = 0
      let text = String(
        line.dropFirst(mark.count).map { letter in
          if letter == "[" { depth += 1 } else if letter == "]" { depth -= 1 }
          return letter == " " && depth > 0 ? "\u{A0}" : letter
        })
      let lines = TextWrap.lines(text, width: Console.width - mark.count)
      return mark
        + lines.joined(separator: "\n" + String(repeating: " ", count: mark.count)).replacing("\u{A0}", with: " ")
    }.joined(separator: "\n")
  }

  /// Says what went wrong on standard error and exits with DESIGN's code.
  private static func finish(with error: any Error) -> Never {
    switch error {
    case let code as ExitCode: Foundation.exit(code.rawValue)
    case let failure as any ExitingError:
      Console.error(failure.lines)
      Foundation.exit(failure.exitStatus.rawValue)
    default:
      let errors = ArgumentErrors(arguments: Array(CommandLine.arguments.dropFirst()), commands: commands)
      // The argument parser's own: help and version are no errors, unless there is one beside them.
      if exitCode(for: error) == .success, errors.besideHelp == nil {
        do throws(OutputError) {
          try Console.print(wrapped(fullMessage(for: error)))
        } catch {
          finish(with: error)
        }
        Foundation.exit(0)
      }
      Console.error([errors.besideHelp ?? errors.line(for: self.message(for: error))])
      Foundation.exit(ExitStatus.usage.rawValue)
    }
  }
}
