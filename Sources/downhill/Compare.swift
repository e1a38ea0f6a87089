import ArgumentParser
import Foundation
import Plans
import Reports
import Values
import Verification

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Hold new results against old ones: equal, better, worse or undecided, cell by cell.",
    discussion: HelpText.lines(
      """
      Read are manifest.json, runs.csv and curves.csv of both, or of every folder in both. Cells are matched by their
      settings. First bits are compared; where they differ, the runs of each seed by the measures of the experiment's
      "gate", with exact sign tests that Holm's method adjusts over all of them. Evaluations count, never seconds. Exit code
      4 where a cell or a run is missing, else 1 where a cell is worse (or undecided, where the gate says so).

      EXAMPLES
        downhill compare main/Results/quickstart Results/quickstart
        downhill compare main/Results Results --summary --markdown comment.md
        downhill compare old new --bisect ./downhill-0.1 .build/release/downhill
      """))

  @Argument(help: ArgumentHelp("A folder that `downhill run` made, or one that holds such folders.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The same, made by the new version.", valueName: "new"))
  var new: String

  @Option(help: ArgumentHelp("Write Markdown for a comment into a file, 64 KiB at most.", valueName: "file"))
  var markdown: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Trace the first cell that changed with two programs, and say at which step they part.",
      valueName: "old-program new-program"))
  var bisect: [String] = []

  @OptionGroup var access: PathOptions

  @Flag(help: "Append Markdown to the file that GITHUB_STEP_SUMMARY names, where it is set, up to 1 MiB.")
  var summary = false

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  func validate() throws {
    if !bisect.isEmpty && bisect.count != 2 {
      throw ValidationError("--bisect needs two programs, the old one and the new one, not \(bisect.count)")
    }
  }

  func run() throws {
    let (compared, missing) = try ResultsComparison.all(old, new)
    if json {
      try Console.print(
        JSON.object(["compared": .array(compared.map(\.json)), "missing": .strings(missing)]).pretty, terminator: "")
    } else if !quiet {
      for line in compared.flatMap(\.lines) { try Console.print(line) }
    }
    if let markdown { try write(compared, missing, to: markdown) }
    if summary, let file = ProcessInfo.processInfo.environment["GITHUB_STEP_SUMMARY"], !file.isEmpty {
      try append(compared, missing, to: file)
    }
    if bisect.count == 2 { try part(compared) }
    if !missing.isEmpty || !compared.allSatisfy(\.isComplete) {
      throw IncompleteError(
        missing.isEmpty
          ? "\(new): cells or runs are missing" : "\(new): no results of " + missing.joined(separator: ", "))
    }
    if !compared.allSatisfy(\.passes) { throw ExitCode(ExitStatus.failed.rawValue) }
  }

  private func write(_ compared: [ResultsComparison], _ missing: [String], to file: String) throws {
    let text = ComparisonMarkdown.text(compared, missing: missing, limit: ComparisonMarkdown.commentLimit)
    try PublishedFile(file).write(text.utf8)
  }

  /// A step's summary may have something in it already, which counts.
  private func append(_ compared: [ResultsComparison], _ missing: [String], to file: String) throws {
    let before = FileManager.default.fileExists(atPath: file) ? try PublishedFile(file).bytes() : []
    let room = max(0, ComparisonMarkdown.summaryLimit - before.count)
    let text = ComparisonMarkdown.text(compared, missing: missing, limit: room)
    try PublishedFile(file).write(before + text.utf8)
  }

  private func part(_ compared: [ResultsComparison]) throws {
    guard let (one, cell) = compared.lazy.compactMap({ one in one.cells.first { !$0.isSame }.map { (one, $0) } }).first
    else { return try Console.print("no cell changed: there is nothing to trace") }
    let experiment = try PublishedResults(folder: one.folder).readExperiment(data: ["."])
    try Console.print(
      try Bisection(cell, of: experiment, programs: (old: bisect[0], new: bisect[1])).line)
  }
}
