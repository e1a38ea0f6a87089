import Findings
import Plans
import Runner

extension ReportInput {
  /// What a report of a store's runs is made of, without provenance and imports; `nil` where nothing can be reported
  /// yet: tables without a run in them would take the place of good ones.
  package init?(_ source: ResultsSource) {
    if source.cells.isEmpty || source.progress.done == 0 { return nil }
    let timings = source.cells.map { cell in
      let timing = source.timing(of: cell)
      return CellTiming(
        function: cell.cell.function.label, arm: cell.cell.arm.label, runs: timing.runs, seconds: timing.seconds)
    }
    self.init(
      experiment: source.experiment, resolved: source.experiment.resolved, cells: source.cells,
      progress: source.progress, tuning: source.tuningSummary, timings: timings
    ) { try source.runs(of: $0) }
    clocks = { try source.clocks(of: $0) }
    trials = { try source.trials(of: $0) }
  }
}
