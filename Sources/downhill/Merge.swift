import ArgumentParser
import Plans
import Reports
import Runner
import Store

struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put the parts of a sweep together in one store, and write its report.",
    discussion: """
      Runs that are in several stores are taken once; a run whose records differ is an error that names it.

      EXAMPLES
        downhill merge part1/sweep part2/sweep --into Results/sweep
      """)

  @Argument(help: ArgumentHelp("Folders that `downhill run --shard` made.", valueName: "dir"))
  var folders: [String]

  @Option(help: ArgumentHelp("The folder of results that takes them.", valueName: "dir"))
  var into: String

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  func run() throws {
    let parts = try folders.map { try RunStore(folder: $0, .readOnly, tool: Downhill.version) }
    defer { parts.forEach { $0.close() } }
    let store = try RunStore(folder: into, .readWrite, tool: Downhill.version)
    defer { store.close() }
    var added = 0
    for part in parts {
      try part.requireCurrentNumerics()
      try part.check()
    }
    try store.requireCurrentNumerics()
    try store.markNumerics()
    for part in parts {
      if try store.meta("experiment") == nil, let source = try part.meta("experiment") {
        try store.setMeta("experiment", source)
      }
      added += try store.merge(part)
    }
    guard let source = try store.meta("experiment") else { throw StoreError.missing(store.path) }
    let experiment = try Experiment(json: source, name: store.path)
    let outcome = try ReportAssembly(experiment, store).write(to: into)
    for remark in outcome?.remarks ?? [] { Console.note(remark) }
    if quiet { return }
    print("\(added) runs taken from \(folders.count) stores")
    if let outcome, !outcome.progress.isComplete {
      print("\(outcome.progress.warning) runs are there; the other parts are missing")
    }
    if outcome != nil { print("report: \(into)/summary.md") }
  }
}
