import Exchange
import Findings
import Foundation
import Plans
import Reports
import Runner
import Store
import Values

/// Hands what is stored to the reports.
struct ReportAssembly {
  private let experiment: Experiment
  private let store: RunStore

  init(_ experiment: Experiment, _ store: RunStore) {
    self.experiment = experiment
    self.store = store
  }

  /// Writes the report of what is stored; `nil` where nothing can be reported yet.
  ///
  /// - Parameter figures: what figures are drawn as besides SVG.
  func write(
    to folder: String, jobs: Int? = nil, runs: RunSummary? = nil, figures: FigureFormats? = nil
  ) throws -> ReportOutcome? {
    let source = try ResultsSource(experiment, store, after: runs)
    guard var input = try input(source) else { return nil }
    // Of who made the runs: a report that makes none changes nothing of it.
    let known = (runs?.made ?? 0) == 0 ? Provenance.read(in: folder) : nil
    input.provenance = known ?? Provenance.json(jobs: jobs, runs: runs, workerSeconds: source.workerSeconds)
    let report = Reports.Report(input, jobs: jobs ?? Processors.allowed, formats: figures?.formats ?? [])
    return try report.write(to: URL(filePath: folder))
  }

  /// What the report is made of, without provenance; `nil` where nothing can be reported yet.
  func input() throws -> ReportInput? { try input(try ResultsSource(experiment, store)) }

  /// The store's runs, and those that were imported beside it.
  private func input(_ source: ResultsSource) throws -> ReportInput? {
    guard var input = ownInput(source) else { return nil }
    let folder = URL(filePath: store.path).deletingLastPathComponent().path(percentEncoded: false)
    input.add(try ImportedRuns.all(in: folder))
    return input
  }

  private func ownInput(_ source: ResultsSource) -> ReportInput? {
    // Tables without a run in them would take the place of good ones.
    if source.cells.isEmpty || source.done == 0 { return nil }
    let timings = source.cells.map { cell in
      let timing = source.timing(of: cell)
      return CellTiming(
        function: cell.cell.function.label, arm: cell.cell.arm.label, runs: timing.runs, seconds: timing.seconds)
    }
    var input = ReportInput(
      experiment: experiment, resolved: experiment.resolved, cells: source.cells,
      progress: SweepProgress(done: source.done, planned: source.planned),
      tuning: experiment.tuning == nil ? nil : TuningSummary(source), timings: timings
    ) { cell in
      try source.runs(of: cell).map { SeededRun(seed: $0.seed, record: $0.record) }
    }
    input.trials = { cell in try source.trials(of: cell).map { SeededRun(seed: $0.seed, record: $0.record) } }
    return input
  }
}

extension TuningSummary {
  fileprivate init(_ source: ResultsSource) {
    let over = source.experiment.tuning?.over ?? []
    let choices = source.tuning + source.bestUntuned
    self.init(
      choices: source.tuning.map { outcome in
        TuningChoice(
          function: outcome.function, label: outcome.label, settings: outcome.settings,
          candidates: outcome.candidates.count, atEdge: outcome.edges, criterion: outcome.criterion,
          trials: outcome.candidates.map { candidate in
            TuningTrial(
              settings: candidate.cell.cell.arm.settings.filter { over.contains($0.key) },
              criterion: candidate.criterion, cell: candidate.cell, label: outcome.label)
          })
      },
      runs: choices.reduce(0) { $0 + $1.runs }, evaluations: choices.reduce(0) { $0 + $1.evaluations },
      untuned: source.untuned.map { UntunedArm(label: $0.label, cell: $0.cell, settings: $0.settings) },
      bestUntuned: source.bestUntuned.map { outcome in
        let chosen = source.untuned.first { $0.trial.key == outcome.chosen.key }
        return UntunedChoice(
          function: outcome.function, label: chosen?.label ?? outcome.label, candidates: outcome.candidates.count,
          trials: outcome.candidates.map { candidate in
            let arm = source.untuned.first { $0.trial.key == candidate.cell.key }
            return TuningTrial(
              settings: arm?.settings ?? [:], criterion: candidate.criterion, cell: candidate.cell,
              label: arm?.label ?? "")
          })
      })
  }
}
