import ArgumentParser
import Foundation
import Plans
import Runner
import Values

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say how far sweeps are: done, failed, missing, time left, and which parts to submit again.",
    discussion: HelpText.lines(
      """
      Nothing is run or written, and a sweep may be under way. Of parts that `run --shard` made, those that are not complete
      or of which no folder is given are listed as Slurm's --array takes them. For the results of `submit`, or the folder
      of their parts, all parts count that have begun, and where Slurm is there its jobs are told. Exit code 4 where runs
      are missing.

      EXAMPLES
        downhill status Results/quickstart
        downhill status parts/*/sweep --json
      """))

  @Argument(help: ArgumentHelp("Folders that `downhill run` made or makes.", valueName: "dir"))
  var folders: [String]

  @OptionGroup var paths: PathOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    var clusters: [ClusterStatus] = []
    var places: [String] = []
    for folder in folders {
      let found = try submitted(folder)
      if let status = try found.flatMap({ try ClusterStatus($0.submission) }) { clusters.append(status) }
      places += found?.folders ?? [folder]
    }
    let statuses = try places.map { folder in
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
        JSON.object([
          "sweeps": .array(statuses.map(\.json)), "submit": .array(again),
          "jobs": .array(clusters.flatMap { $0.json.array ?? [] }),
        ]).pretty, terminator: "")
    } else {
      for line in clusters.flatMap(\.lines) { try Console.print(line) }
      for line in statuses.flatMap(\.lines) { try Console.print(line) }
      for part in parts { try Console.print("\(part.experiment): parts to submit, of \(part.count): \(part.parts)") }
    }
    // Of what was submitted nothing may have begun.
    let isComplete = !statuses.isEmpty && parts.isEmpty && statuses.allSatisfy(\.progress.isComplete)
    if !isComplete { throw ExitCode(ExitStatus.incomplete.rawValue) }
  }

  /// Of a sweep that was submitted the parts that have begun and, where the folder is that of its results, what they
  /// are merged into; `nil` for any other folder.
  private func submitted(_ name: String) throws -> (submission: Submission, folders: [String])? {
    guard let folder = Submission.folder(named: name), let submission = try Submission(in: folder) else { return nil }
    let stores = [name] + (1...submission.count).map { "\(folder)/\(submission.folder(of: $0))" }
    return (submission, stores.filter { FileManager.default.fileExists(atPath: $0 + "/runs.sqlite") })
  }
}
