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

  /// Writes the report and notes what is remarkable; `nil` where nothing can be reported yet. Where nothing has changed
  /// since the last report, what that wrote is left as it is.
  ///
  /// - Parameter interruption: ends the drawing of figures.
  func report(
    jobs: Int? = nil, runs: RunSummary? = nil, figures: FigureFormats? = nil, interruption: Interruption? = nil
  ) throws -> WrittenReport? {
    lazy var source = WrittenReport.source(folder, store, figures)
    if runs?.made ?? 0 == 0, let current = WrittenReport(current: folder, of: { source }) { return current }
    // What is stored meanwhile, by another process, is in a report to come.
    let before = source
    let assembly = ReportAssembly(experiment, store)
    let written = try assembly.write(
      to: folder, jobs: jobs, runs: runs, figures: figures, interruption: interruption)
    guard let (outcome, provenance) = written else { return nil }
    for remark in outcome.remarks { Console.note(remark) }
    try WrittenReport.stamp(outcome, of: before, in: folder, provenance: provenance)
    return WrittenReport(outcome)
  }

  /// Says where the report is, if there is one.
  func tell(_ report: WrittenReport?) throws(OutputError) {
    if report != nil { try Console.print("report: \(folder)/summary.md, \(folder)/report.html") }
  }
}
