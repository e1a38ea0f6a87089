import ArgumentParser
import Plans
import Reports
import Store

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write tables and figures again from the store.",
    discussion: """
      EXAMPLES
        downhill report Results/quickstart
      """)

  @Argument(help: ArgumentHelp("A folder that `downhill run` made.", valueName: "dir"))
  var folder: String

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  func run() throws {
    let store = try RunStore(folder: folder, .readOnly, tool: Downhill.version)
    defer { store.close() }
    guard let source = try store.meta("experiment") else { throw StoreError.missing(store.path) }
    let experiment = try Experiment(json: source, name: store.path)
    guard let outcome = try ReportAssembly(experiment, store).write(to: folder) else {
      throw UsageError("\(folder): nothing can be reported yet; run the experiment again to go on")
    }
    for remark in outcome.remarks { Console.note(remark) }
    if quiet { return }
    if let table = outcome.mainTable { print(table + "\n") }
    print("report: \(folder)/summary.md")
  }
}
