import Exchange
import Findings
import Foundation
import Plans
import Reports
import Runner
import Store
import Values
import Verification

/// Hands what is stored to the reports.
struct ReportAssembly {
  private let experiment: Experiment
  private let store: RunStore

  init(_ experiment: Experiment, _ store: RunStore) {
    self.experiment = experiment
    self.store = store
  }

  /// Writes the report of what is stored, and gives its provenance; `nil` where nothing can be reported yet.
  ///
  /// - Parameters:
  ///   - figures: what figures are drawn as besides SVG.
  ///   - interruption: ends the drawing of figures.
  func write(
    to folder: String, jobs: Int? = nil, runs: RunSummary? = nil, figures: FigureFormats? = nil,
    interruption: Interruption? = nil
  ) throws -> (ReportOutcome, provenance: JSON)? {
    let source = try ResultsSource(experiment, store, after: runs)
    guard var input = try input(source) else { return nil }
    // Of who made the runs: a report that makes none changes nothing of it.
    let known = (runs?.made ?? 0) == 0 ? Provenance.read(in: folder) : nil
    input.provenance = known ?? Provenance.json(jobs: jobs, runs: runs, workerSeconds: source.workerSeconds)
    if let claims = try ClaimHistory.json(store), case .object(let members) = input.provenance {
      input.provenance = .object(members.merging(["claims": claims]) { $1 })
    }
    var gnuplot = Gnuplot.onPath()
    gnuplot?.isCancelled = { interruption?.isRequested ?? false }
    let report = Reports.Report(
      input, gnuplot: gnuplot, jobs: jobs ?? Processors.allowed, formats: figures?.formats ?? [],
      paper: figures?.paper)
    return (try report.write(to: URL(filePath: folder)), input.provenance)
  }

  /// What the report is made of, without provenance; `nil` where nothing can be reported yet.
  func input() throws -> ReportInput? { try input(try ResultsSource(experiment, store)) }

  /// The store's runs, and those that were imported beside it.
  private func input(_ source: ResultsSource) throws -> ReportInput? {
    guard var input = ReportInput(source) else { return nil }
    let folder = URL(filePath: store.path).deletingLastPathComponent().path(percentEncoded: false)
    input.add(try ImportedRuns.all(in: folder))
    return input
  }
}
