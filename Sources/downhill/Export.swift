import ArgumentParser
import Exchange
import Findings
import Foundation
import Plans
import Store
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
    let store = try RunStore(folder: folder, .readOnly, tool: Downhill.version)
    defer { store.close() }
    guard let source = try store.meta("experiment") else { throw StoreError.missing(store.path) }
    let experiment = try Experiment(json: source, name: store.path)
    guard let input = try ReportAssembly(experiment, store).input() else {
      throw IncompleteError.nothing(to: "exported", in: folder)
    }
    let folders = try writer.write(input, to: URL(filePath: output))
    if !quiet { print("\(folders.count) \(folders.count == 1 ? "folder" : "folders") in \(output)") }
  }
}
