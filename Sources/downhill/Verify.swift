import ArgumentParser
import Foundation
import Runner
import Values
import Verification

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Make published runs again and compare every bit.",
    discussion: HelpText.lines(
      """
      Runs are made again from manifest.json alone, whatever store, tables and digests say, and compared with runs.csv,
      curves.csv, the tables, and the store where it is there. --sample draws runs by a number that nobody knows before
      and that is told; curves and tables are looked at where all runs of theirs are made. Of a Markdown file every table
      is taken that has a line of its runs, as `report --into` writes it. Exit code 1 where anything came out otherwise,
      4 where runs that were asked for could not be made again.

      EXAMPLES
        downhill verify Results/quickstart
        downhill verify README.md
        downhill verify Results/* --sample 20
        downhill verify Results/quickstart --function rosenbrock --arm adam
        downhill verify Results/quickstart --table "rosenbrock: expected runtime" --json
      """))

  @Argument(help: ArgumentHelp("Folders that `downhill run` made, or Markdown files.", valueName: "path"))
  var paths: [String]

  @Option(parsing: .unconditional, help: ArgumentHelp("Make so many runs of each again.", valueName: "n"))
  var sample: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Which runs --sample draws; another number each time where absent.", valueName: "number"))
  var draw: Int?

  @Option(help: ArgumentHelp("Only runs on this function, by its label in runs.csv.", valueName: "label"))
  var function: String?

  @Option(help: ArgumentHelp("Only runs of this arm, by its label in runs.csv.", valueName: "label"))
  var arm: String?

  @Option(help: ArgumentHelp("Only this table, by its heading in summary.md or statistics.md.", valueName: "heading"))
  var table: String?

  @Option(
    help: ArgumentHelp(
      "Where data of the experiment lies; by its digest it is found below there. The working directory where absent.",
      valueName: "dir"))
  var data: [String] = []

  @Option(
    parsing: .unconditional, help: "How many workers; the processors that this process may use where it is not given.")
  var jobs: Int?

  @OptionGroup var access: PathOptions

  @OptionGroup var programs: ProgramOptions

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print a line for a README that says how many runs were verified.")
  var badge = false

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1, not \(jobs)") }
    if let sample, sample < 1 { throw ValidationError("--sample must be at least 1, not \(sample)") }
    if draw != nil && sample == nil { throw ValidationError("--draw needs --sample") }
    if table != nil && (sample != nil || function != nil || arm != nil) {
      throw ValidationError("--table goes with neither --sample nor --function nor --arm")
    }
    if json && badge { throw ValidationError("--json goes not with --badge") }
  }

  func run() throws {
    let interruption = Interruption.onSignals()
    var verifier = Verifier(tool: Downhill.version)
    verifier.jobs = jobs
    verifier.allowsPrograms = programs.areAllowed
    verifier.draw = sample.map { Draw($0, number: draw) }
    verifier.function = function
    verifier.arm = arm
    verifier.table = table
    verifier.data = data.isEmpty ? ["."] : data
    verifier.interruption = interruption
    var verdicts: [Verdict] = []
    for path in paths {
      // A few runs are made cell by cell, each in a moment.
      let bar = quiet || json || badge || sample != nil ? nil : ProgressBar(path)
      verifier.progress = { bar?.show($0) }
      defer { bar?.clear() }
      do {
        if path.lowercased().hasSuffix(".md") {
          verdicts += try verifier.verdicts(onMarkdown: path, access: access.access)
        } else {
          verdicts.append(try verifier.verdict(on: path))
        }
      } catch let error as VerificationError where error.kind == .interrupted {
        bar?.clear()
        Console.note(error.description)
        throw ExitCode(interruption.exitCode ?? 130)
      }
    }
    try tell(verdicts)
    if !verdicts.allSatisfy(\.holds) { throw ExitCode(ExitStatus.failed.rawValue) }
    if verdicts.contains(where: { $0.skipped > 0 }) { throw ExitCode(ExitStatus.incomplete.rawValue) }
  }

  private func tell(_ verdicts: [Verdict]) throws {
    if json { return try Console.print(JSON.array(verdicts.map(\.json)).pretty, terminator: "") }
    if badge { return try Console.print(verdicts.badge) }
    for verdict in verdicts {
      if quiet && verdict.holds { continue }
      for line in verdict.lines { try Console.print(line) }
    }
  }
}
