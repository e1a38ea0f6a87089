import ArgumentParser
import Plans
import Runner
import Values

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say how far sweeps are: done, failed, missing, time left, and which parts to submit again.",
    discussion: """
      Nothing is run or written, and a sweep may be under way. Of parts that `run --shard` made, those that are not complete
      or of which no folder is given are listed as Slurm's --array takes them. Exit code 4 where runs are missing.

      EXAMPLES
        downhill status Results/quickstart
        downhill status parts/*/sweep --json
      """)

  @Argument(help: ArgumentHelp("Folders that `downhill run` made or makes.", valueName: "dir"))
  var folders: [String]

  @OptionGroup var paths: PathOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let statuses = try folders.map { folder in
      let results = try Results(reading: folder, access: paths.ofStore)
      defer { results.close() }
      return try SweepStatus(results.experiment, results.store, folder: folder)
    }
    let parts = statuses.partsToSubmit
    if json {
      let again = parts.map { part -> JSON in
        ["experiment": .string(part.experiment), "count": .integer(part.count), "parts": .string(part.parts)]
      }
      try Console.print(
        JSON.object(["sweeps": .array(statuses.map(\.json)), "submit": .array(again)]).pretty, terminator: "")
    } else {
      for line in statuses.flatMap(\.lines) { try Console.print(line) }
      for part in parts { try Console.print("\(part.experiment): parts to submit, of \(part.count): \(part.parts)") }
    }
    let isComplete = parts.isEmpty && statuses.allSatisfy(\.progress.isComplete)
    if !isComplete { throw ExitCode(ExitStatus.incomplete.rawValue) }
  }
}
