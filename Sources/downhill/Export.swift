import ArgumentParser
import Exchange
import Findings
import Foundation
import Reports
import Values

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write results for another tool.",
    discussion: HelpText.lines(
      """
      FORMATS
      \(ExportFormats.summary)

      WHAT OTHERS COUNT
      They count the evaluation that gives a value, Downhill those made before it: theirs is ours plus one. cocopp's
      expected runtime is the evaluations of all runs over the runs that reach the target, and so is ours plus the
      runs over those that reach it; it takes a run for ended once its gap is below 1e-8. IOHinspector's areas are of
      log gaps between bounds that its caller gives; those of our own table are 1e-8 and 1e2, or what
      `report.aoccBounds` says. Between recorded steps a value is known to be at most a target of the experiment
      where that was reached; record more steps to be told more. A gap below 0 is written as 0.

      EXAMPLES
        downhill export Results/quickstart --format coco --output /tmp/quickstart-coco
        downhill export Results/quickstart --format iohprofiler --output /tmp/quickstart-ioh
      """))

  @Argument(help: ArgumentHelp("A folder that `downhill run` made.", valueName: "dir"), completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp("One of \(ExportFormats.names.joined(separator: ", ")).", valueName: "name"),
    completion: .list(ExportFormats.names))
  var format: String

  @Option(help: ArgumentHelp("The folder that takes one for each arm; none of them may be there.", valueName: "dir"))
  var output: String

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  func run() throws {
    guard let writer = ExportFormats.named(format) else {
      throw UsageError(unknown("format", format, known: ExportFormats.names))
    }
    let results = try Results(reading: folder)
    defer { results.close() }
    let folders = try writer.write(results.input(toBe: "exported"), to: URL(filePath: output))
    if !quiet { try Console.print("\(NumberText.counted(folders.count, "folder")) in \(output)") }
  }
}
