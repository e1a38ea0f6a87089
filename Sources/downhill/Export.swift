import ArgumentParser
import Foundation
import Plans
import Reports
import Store
import Values

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write results for another tool.",
    discussion: """
      FORMATS
        iohprofiler: a folder for each arm, which IOHanalyzer and IOHinspector open; raw_y is the best gap so far at the
        recorded steps (the best value, where a function has no minimum)

      EXAMPLES
        downhill export Results/quickstart --format iohprofiler --output /tmp/quickstart-ioh
      """)

  @Argument(help: ArgumentHelp("A folder that `downhill run` made.", valueName: "dir"))
  var folder: String

  @Option(help: ArgumentHelp("iohprofiler", valueName: "name"))
  var format: String

  @Option(help: ArgumentHelp("The folder that takes one for each arm; none of them may be there.", valueName: "dir"))
  var output: String

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  func run() throws {
    guard format == "iohprofiler" else { throw UsageError(unknown("format", format, known: ["iohprofiler"])) }
    let results = try StoredResults(folder)
    let (store, experiment) = (results.store, results.experiment)
    defer { store.close() }
    guard let input = try ReportAssembly(experiment, store).input() else {
      throw IncompleteError.nothing(to: "exported", in: folder)
    }
    let folders = try IOHExport(input).write(to: URL(filePath: output))
    if !quiet { try Console.print("\(folders.count) \(folders.count == 1 ? "folder" : "folders") in \(output)") }
  }
}
