import Exchange
import Foundation
import Plans
import Records
import Reports
import Runner
import Store
import Values

/// Makes published runs again, from the manifest alone, and compares every bit with what was published: rows of
/// runs.csv, curves, tables, and the store where it is there. That a folder agrees with itself proves nothing here.
package struct Verifier: Sendable {
  /// Workers at a time; the processors that this process may use where absent.
  package var jobs: Int?
  /// Whether programs that the experiment names may be started.
  package var allowsPrograms = false
  /// Draws some of the runs; all are made again where absent.
  package var draw: Draw?
  /// The label of the only function that is looked at.
  package var function: String?
  /// The label of the only arm that is looked at.
  package var arm: String?
  /// The heading of the only table that is looked at.
  package var table: String?
  /// Folders in which data of the experiment may lie.
  package var data: [String] = []
  /// When to stop early.
  package var interruption: Interruption?
  /// Told how far the runs are.
  package var progress: (@Sendable (RunProgress) -> Void)?
  private let tool: String

  /// - Parameter tool: this program's version, for the stores that it makes.
  package init(tool: String) { self.tool = tool }

  var means: Remake.Means {
    Remake.Means(
      jobs: jobs, allowsPrograms: allowsPrograms, interruption: interruption, tool: tool, progress: progress)
  }

  /// What becomes of a folder of results.
  ///
  /// - Throws: `VerificationError`, `ExperimentErrors`, `StoreError` where it cannot be looked at.
  package func verdict(on folder: String) throws -> Verdict {
    let results = try PublishedResults(folder: folder)
    let store = try openStore(folder)
    defer { store?.close() }
    return try verdict(on: results, store, as: folder).verdict
  }

  /// The same, with the report of the runs that were made where these were all.
  func verdict(
    on results: PublishedResults, _ store: RunStore?, as path: String
  ) throws -> (verdict: Verdict, report: VerifiedReport?) {
    let experiment = try experiment(of: results, store)
    var selection = try Selection(results, experiment, runs: try results.table("runs.csv"), allowsPrograms)
    try selection.narrow(function: function, arm: arm)
    if let draw { selection.draw(draw) }
    var verdict = Verdict(
      path: path, experiment: experiment.name, digest: results.experimentDigest, draw: draw)
    verdict.published = selection.published
    verdict.skipped = selection.skipped
    verdict.differences = results.filesThatDiffer + selection.strangers
    verdict.remarks = selection.remarks
    try store?.adopt(experiment)
    var report: VerifiedReport?
    for part in selection.parts {
      let isWhole = selection.isWhole
      let remake = try Remake(
        isWhole ? experiment : experiment.narrowed(to: part.cells, seeds: part.seeds), means)
      var comparison = RunComparison(remake, part, selection.table)
      let made = try remake.report(
        columns: isWhole ? nil : selection.table.settingColumns,
        imports: isWhole ? ImportedRuns.all(in: results.folder) : [])
      try comparison.compareRuns(made.files["runs.csv"] ?? "")
      if draw == nil {
        let curves = made.files["curves.csv"] ?? ""
        try comparison.compareCurves(curves, try results.table("curves.csv"), except: selection.cut)
      }
      if let store { try comparison.compare(with: store) }
      verdict.take(comparison)
      if isWhole { report = VerifiedReport(files: made.files, document: made.document) }
    }
    if let report, table == nil { verdict.differences += try results.differences(from: report) }
    if let report, let table { try verdict.take(table, of: results, report) }
    return (verdict, report)
  }

  private func experiment(of results: PublishedResults, _ store: RunStore?) throws -> Experiment {
    var search = DataSearch(folders: data)
    if let kept = try store?.meta("experiment")?["data"]?.object { search.kept = kept.compactMapValues(\.string) }
    return try results.experiment(search.text)
  }

  func openStore(_ folder: String) throws -> RunStore? {
    guard FileManager.default.fileExists(atPath: folder + "/runs.sqlite") else { return nil }
    do {
      return try RunStore(folder: folder, .readOnly, tool: tool)
    } catch StoreError.missing {
      return nil
    }
  }
}

/// The report of runs that were made again.
struct VerifiedReport {
  /// The text of each file by its name.
  let files: [String: String]
  /// The tables of summary.md and statistics.md.
  let document: Document
}
