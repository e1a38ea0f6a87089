import Dispatch
import Plans
import Statistics
import Synchronization
import Values

/// Reads and sums up cells several at a time, and hands them on one by one in their order.
package struct CellPass {
  private let input: ReportInput
  private let table: RunsTable
  private let jobs: Int
  private let limits: PageLimits?

  /// What is left of a cell once its runs are let go.
  package struct CellReport: Sendable {
    package let arm: ArmSummary
    /// Its rows of runs.csv.
    package let runs: ByteBuffer
    /// Its rows of curves.csv.
    package let curve: ByteBuffer
    package let extract: CellExtract
    /// What report.html has of it; `nil` where none is written.
    package let page: PageCell?
  }

  /// - Parameters:
  ///   - jobs: how many cells at a time.
  ///   - limits: what report.html holds; `nil` where none is written.
  package init(_ input: ReportInput, _ table: RunsTable, jobs: Int, page limits: PageLimits?) {
    self.limits = limits
    self.input = input
    self.table = table
    self.jobs = jobs
  }

  /// Gives `body` the report of each cell of a group. No more of them wait at a time than sixteen a job.
  ///
  /// - Parameter function: the place of the group in the report, from 0.
  package func forEach(
    in group: FunctionGroup, at function: Int, _ measure: Measure, _ body: (CellReport) throws -> Void
  ) throws {
    let resamples = SharedResamples(of: group.function, input.experiment)
    let window = 16 * jobs
    for first in stride(from: 0, to: group.cells.count, by: window) {
      let range = first..<min(first + window, group.cells.count)
      for result in results(of: range, in: group, at: function, measure, resamples) { try body(result.get()) }
    }
  }

  private func results(
    of range: Range<Int>, in group: FunctionGroup, at function: Int, _ measure: Measure, _ resamples: SharedResamples
  ) -> [Result<CellReport, any Error>] {
    let next = Atomic(range.lowerBound)
    let done = Mutex<[Int: Result<CellReport, any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: min(jobs, range.count)) { _ in
      var workspace = CurveSummary.Workspace()
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < range.upperBound else { return }
        let result = Result { try report(of: index, in: group, at: function, measure, resamples, &workspace) }
        done.withLock { $0[index] = result }
      }
    }
    return done.withLock { done in range.compactMap { done[$0] } }
  }

  private func report(
    of index: Int, in group: FunctionGroup, at function: Int, _ measure: Measure, _ resamples: SharedResamples,
    _ workspace: inout CurveSummary.Workspace
  ) throws -> CellReport {
    let (cell, label) = group.cells[index]
    var runs = try input.runs(cell)
    let isSorted = runs.indices.dropFirst().allSatisfy { runs[$0 - 1].seed < runs[$0].seed }
    if !isSorted { runs.sort { $0.seed < $1.seed } }
    let curve = CurveSummary(runs, measure, input.experiment.record, &workspace)
    let series =
      input.experiment.report.figures.isEmpty
      ? nil : ArmSeries(cell.cell, runs, measure, input.experiment, steps: curve.steps)
    let arm = ArmSummary(cell, label: label, runs, measure, input.experiment, resamples, curve: curve, series: series)
    return CellReport(
      arm: arm, runs: table.rows(cell.cell, arm: label, runs, measure),
      curve: CurvesTable.rows(group.function.label, arm, measure),
      extract: CellExtract(cell, label: label, runs, input.experiment),
      page: limits.map {
        PageCell(
          runs, curve, measure, targets: input.experiment.targets.count, function: function,
          isOwn: !cell.cell.arm.isImported, $0)
      })
  }
}

/// The resamples of all arms on one function: the same, since an arm is not in what names them.
package struct SharedResamples: Sendable {
  package let cell: String
  package let cache = ResampleCache()
  /// What the function's budget is counted in: epochs are steps of which each function has its own number.
  package let clock: BudgetClock

  package init(of function: FunctionCase, _ experiment: Experiment) {
    cell = "\(experiment.seed) \(function.canonical)"
    clock = BudgetClock(experiment.budget(of: function))
  }
}
