import Findings
import Plans
import Reports
import Runner
import Store
import Values

/// A folder of results: its store, open, and the experiment whose runs that has.
struct Results {
  let folder: String
  let experiment: Experiment
  let store: RunStore

  /// Opens what `downhill run` made, to be read.
  ///
  /// - Parameter access: which files the experiment may name; a store of ours holds all of them.
  /// - Throws: `StoreError`; `ExperimentErrors`, where another version wrote what this one cannot read.
  init(reading folder: String, access: FileAccess = .none) throws {
    let store = try RunStore(folder: folder, .readOnly, tool: Downhill.version)
    do {
      guard let source = try store.meta("experiment") else { throw StoreError.missing(store.path) }
      self.init(folder, try Experiment(json: source, name: store.path, access: access, words: .catalogue), store)
      try ReferenceMinima(experiment).take(from: store)
      try GuestGreetings(experiment).take(from: store)
    } catch {
      store.close()
      throw error
    }
  }

  init(_ folder: String, _ experiment: Experiment, _ store: RunStore) {
    self.folder = folder
    self.experiment = experiment
    self.store = store
  }

  /// The texts that stores in a folder of results hold of data files that may be gone, by experiment and path.
  static func data(in results: String) -> @Sendable (_ experiment: String, _ path: String) -> String? {
    { name, path in
      guard Experiment.isName(name) else { return nil }
      let store = try? RunStore(folder: results + "/" + name, .readOnly, tool: Downhill.version)
      defer { store?.close() }
      return (try? store?.meta("experiment"))?["data"]?[path]?.string
    }
  }

  func close() { store.close() }

  /// What reports are made of.
  ///
  /// - Parameter done: what was to be done with it, for the message.
  /// - Throws: `IncompleteError` where there is no run yet.
  func input(toBe done: String) throws -> ReportInput {
    guard let input = try ReportAssembly(experiment, store).input() else {
      throw IncompleteError.nothing(to: done, in: folder)
    }
    return input
  }

  /// Writes the report and notes what is remarkable; `nil` where nothing can be reported yet.
  ///
  /// - Parameter interruption: ends the drawing of figures.
  func report(
    jobs: Int? = nil, runs: RunSummary? = nil, figures: FigureFormats? = nil, interruption: Interruption? = nil
  ) throws -> ReportOutcome? {
    let outcome = try ReportAssembly(experiment, store).write(
      to: folder, jobs: jobs, runs: runs, figures: figures, interruption: interruption)
    for remark in outcome?.remarks ?? [] { Console.note(remark) }
    return outcome
  }

  /// Says where the report is, if there is one.
  func tell(_ outcome: ReportOutcome?) throws(OutputError) {
    if outcome != nil { try Console.print("report: \(folder)/summary.md, \(folder)/report.html") }
  }
}

extension ReportOutcome {
  /// The table over all functions; that of the only function where there is one. Above it stands its heading, and
  /// what is incomplete.
  var mainTable: String? {
    let place = document.blocks.firstIndex { if case .table = $0 { true } else { false } }
    let text = place.map { place in
      let heading = document.blocks[..<place].last { if case .heading = $0 { true } else { false } }
      return TextFormat(width: Console.width).text(Document((heading.map { [$0] } ?? []) + [document.blocks[place]]))
        .trimmedRight
    }
    return progress.isComplete ? text : text.map { "\(progress.warning) runs are done\n\n\($0)" }
  }
}
