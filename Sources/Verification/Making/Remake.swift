import Exchange
import Findings
import Plans
import Records
import Reports
import Runner
import Store
import Values

/// Runs of an experiment made again, in a store of their own that is gone with this value.
final class Remake {
  /// What was made.
  let source: ResultsSource
  private let folder: PrivateFolder
  private let store: RunStore

  /// How runs are made.
  struct Means {
    var jobs: Int?
    var allowsPrograms = false
    var interruption: Interruption?
    var tool: String
    var progress: (@Sendable (RunProgress) -> Void)?
  }

  /// Makes every run of an experiment, its tuning included.
  ///
  /// - Throws: what the runner throws, and `VerificationError` where it was asked to stop.
  init(_ experiment: Experiment, _ means: Means) throws {
    let folder = try PrivateFolder("downhill-verify")
    let store = try RunStore(folder: folder.path, .readWrite, tool: means.tool)
    do {
      var runner = SweepRunner(jobs: means.jobs)
      runner.allowsPrograms = means.allowsPrograms
      runner.interruption = means.interruption
      runner.cutsRuns = false
      let isKnown = try ReferenceMinima(experiment).prepare(in: store, interruption: means.interruption)
      let summary = isKnown ? try runner.run(experiment, in: store, progress: means.progress) : nil
      guard let summary, summary.interruptedBy == nil else {
        throw VerificationError(.interrupted, "interrupted: nothing is said of what was not made again")
      }
      source = try ResultsSource(experiment, store, after: summary)
    } catch {
      store.close()
      throw error
    }
    self.folder = folder
    self.store = store
  }

  deinit { store.close() }

  /// The files of the report of these runs, by name, and the tables in them.
  ///
  /// - Parameters:
  ///   - columns: the columns of settings of runs.csv, where these are a part of its runs.
  ///   - imports: runs of other tools that stand beside them.
  func report(
    columns: [String]? = nil, imports: [ImportedRuns] = []
  ) throws -> (files: [String: String], document: Document) {
    guard var input = ReportInput(source) else { return ([:], Document()) }
    input.settingColumns = columns
    input.add(imports)
    let sink = FileSink()
    let outcome = try Report(input).build(into: sink)
    return (sink.files, outcome.everything)
  }

  /// The cells whose runs are reported, untuned ones among them.
  var cells: [PlannedCell] { source.cells + source.untuned.map(\.cell) }
}

extension Experiment {
  /// The same experiment on some of its cells and seeds, with no more of a report than tables of runs.
  func narrowed(to cells: [Cell], seeds: [Int]) -> Experiment {
    var narrowed = self
    narrowed.cells = cells
    narrowed.seeds = seeds
    narrowed.report.figures = false
    narrowed.report.tables = []
    narrowed.report.baseline = nil
    return narrowed
  }
}
