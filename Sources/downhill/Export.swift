import ArgumentParser
import Exchange
import Findings
import Foundation
import Reports
import Values

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write results for another tool.",
    discussion: """
      FORMATS
      \(ExportFormats.summary)

      EXAMPLES
        downhill export Results/quickstart --format iohprofiler --output /tmp/quickstart-ioh
      """)

  @Argument(help: ArgumentHelp("A folder that `downhill run` made.", valueName: "dir"))
  var folder: String

  @Option(help: ArgumentHelp("One of \(ExportFormats.names.joined(separator: ", ")).", valueName: "name"))
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
    if !quiet { try Console.print("\(folders.count.counted("folder")) in \(output)") }
  }
}
