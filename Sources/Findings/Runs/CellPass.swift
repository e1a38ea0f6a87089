import Plans
import Records
import Statistics
import Values

/// Reads and sums up cells several at a time, and hands them on one by one in their order.
package struct CellPass {
  private let input: ReportInput
  private let jobs: Int

  /// A cell with its runs at hand.
  package struct CellRuns {
    /// The runs, by ascending seed.
    package let runs: [Run]
    /// What they are measured by.
    package let measure: Measure
    /// What is kept of them.
    package let arm: ArmSummary
  }

  /// What is left of a cell once its runs are let go.
  package struct CellReport<Rendered: Sendable>: Sendable {
    /// Its runs, summed up.
    package let arm: ArmSummary
    /// What tables of values at steps take from its runs.
    package let extract: CellExtract
    /// What the caller made of its runs.
    package let rendered: Rendered
  }

  /// - Parameter jobs: how many cells are read at a time, at least 1.
  package init(_ input: ReportInput, jobs: Int) {
    self.input = input
    self.jobs = max(1, jobs)
  }

  /// Gives `body` the report of each cell of a group. No more of them wait at a time than sixteen a job.
  ///
  /// - Parameter render: what is made of a cell's runs while they are at hand, on any thread.
  /// - Throws: what the input throws when runs are fetched, and what `body` does.
  package func forEach<Rendered: Sendable>(
    in group: FunctionGroup, _ measure: Measure, _ coordinates: Coordinates, render: @Sendable (CellRuns) -> Rendered,
    _ body: (CellReport<Rendered>) throws -> Void
  ) throws {
    let clock = BudgetClock(input.experiment.budget(of: group.function))
    let window = 16 * jobs
    for first in stride(from: 0, to: group.cells.count, by: window) {
      let cells = group.cells[first..<min(first + window, group.cells.count)]
      let reports = concurrentMap(cells.indices, jobs: jobs, workspace: { CurveSummary.Workspace() }) {
        index, workspace in
        Result {
          let cell = cells[index]
          let found = try summary(of: cell, measure, clock, &workspace)
          return CellReport(
            arm: found.arm, extract: CellExtract(cell, found.runs, input.experiment, coordinates),
            rendered: render(found))
        }
      }
      for report in reports { try body(report.get()) }
    }
  }

  private func summary(
    of cell: ReportedCell, _ measure: Measure, _ clock: BudgetClock, _ workspace: inout CurveSummary.Workspace
  ) throws -> CellRuns {
    var runs = try input.runs(cell.cell)
    let isSorted = runs.indices.dropFirst().allSatisfy { runs[$0 - 1].seed < runs[$0].seed }
    if !isSorted { runs.sort { $0.seed < $1.seed } }
    let curve = CurveSummary(runs, measure, input.experiment.record, &workspace)
    return CellRuns(
      runs: runs, measure: measure,
      arm: ArmSummary(
        cell, runs, measure, input.experiment, clock, curve: curve, clocks: try input.clocks(cell.cell)))
  }
}
