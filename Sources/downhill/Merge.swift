import ArgumentParser
import Plans
import Reports
import Runner
import Store
import Values

struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Put the parts of a sweep together in one store, and write its report.",
    discussion: HelpText.lines(
      """
      Runs that are in several stores are taken once; a run whose records differ is an error that names it.

      EXAMPLES
        downhill merge part1/sweep part2/sweep --into Results/sweep
      """))

  @Argument(help: ArgumentHelp("Folders that `downhill run --shard` made.", valueName: "dir"), completion: .directory)
  var folders: [String]

  @Option(help: ArgumentHelp("The folder of results that takes them.", valueName: "dir"), completion: .directory)
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
    let experiment = try experiment(of: parts, into: store)
    try store.markNumerics()
    for part in [store] + parts { try part.adopt(experiment) }
    for part in parts { added += try store.merge(part) }
    try ReferenceMinima.copy(from: parts, into: store)
    try GuestGreetings.copy(from: parts, into: store)
    try GuestGreetings(experiment).take(from: store)
    try ClaimHistory.merge(parts, into: store)
    _ = try ReferenceMinima(experiment, tell: Console.note).prepare(in: store)
    let results = Results(into, experiment, store)
    let outcome = try results.report()
    if !quiet {
      try Console.print("\(added) runs taken from \(folders.count) stores")
      try results.tell(outcome)
    }
    guard let outcome else { throw IncompleteError.nothing(to: "reported", in: into) }
    if !outcome.progress.isComplete {
      throw IncompleteError("\(into): \(outcome.progress.warning) runs are there; the other parts are missing")
    }
  }

  /// The experiment that the store and all parts are of, as it has the most seeds: a file may have grown since some of
  /// them were made.
  ///
  /// - Throws: `UsageError` for a part of another experiment, before anything is taken.
  private func experiment(of parts: [RunStore], into store: RunStore) throws -> Experiment {
    var chosen: (experiment: Experiment, source: JSON, path: String)?
    for part in [store] + parts {
      guard let source = try part.meta("experiment") else {
        if part === store { continue }
        throw StoreError.missing(part.path)
      }
      let experiment = try Experiment(json: source, name: part.path, access: .none, words: .catalogue)
      if let chosen {
        let different = chosen.experiment.differences(from: experiment)
        if !different.isEmpty {
          throw UsageError(
            "\(part.path) is of another experiment than \(chosen.path): they differ in "
              + different.map { "`\($0)`" }.joined(separator: ", "))
        }
      }
      if experiment.seeds.count > chosen?.experiment.seeds.count ?? 0 { chosen = (experiment, source, part.path) }
    }
    guard let chosen else { throw StoreError.missing(store.path) }
    if try store.meta("experiment") != chosen.source { try store.setMeta("experiment", chosen.source) }
    return chosen.experiment
  }
}

extension Experiment {
  /// The keys that decide which runs there are, but for their seeds, and that differ in another experiment.
  fileprivate func differences(from other: Experiment) -> [String] {
    let (ours, theirs) = (resolved.object ?? [:], other.resolved.object ?? [:])
    let free: Set = ["name", "title", "description", "report", "seeds", "gate", "$schema"]
    return Set(ours.keys).union(theirs.keys).subtracting(free).filter { ours[$0] != theirs[$0] }.sorted()
  }
}
