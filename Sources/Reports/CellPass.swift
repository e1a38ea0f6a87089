import Dispatch
import Synchronization

/// Reads and sums up cells several at a time, and hands them on one by one in their order.
struct CellPass {
  private let input: ReportInput
  private let table: RunsTable
  private let jobs: Int

  /// What is left of a cell once its runs are let go.
  struct CellReport: Sendable {
    let arm: ArmSummary
    /// Its rows of runs.csv.
    let runs: ByteBuffer
    /// Its rows of curves.csv.
    let curve: ByteBuffer
    let extract: CellExtract
  }

  /// - Parameter jobs: how many cells at a time.
  init(_ input: ReportInput, _ table: RunsTable, jobs: Int) {
    self.input = input
    self.table = table
    self.jobs = jobs
  }

  /// Gives `body` the report of each cell of a group. No more of them wait at a time than sixteen a job.
  func forEach(in group: FunctionGroup, _ measure: Measure, _ body: (CellReport) throws -> Void) throws {
    let window = 16 * jobs
    for first in stride(from: 0, to: group.cells.count, by: window) {
      let range = first..<min(first + window, group.cells.count)
      for result in results(of: range, in: group, measure) { try body(result.get()) }
    }
  }

  private func results(
    of range: Range<Int>, in group: FunctionGroup, _ measure: Measure
  ) -> [Result<CellReport, any Error>] {
    let next = Atomic(range.lowerBound)
    let done = Mutex<[Int: Result<CellReport, any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: min(jobs, range.count)) { _ in
      var workspace = CurveSummary.Workspace()
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < range.upperBound else { return }
        let result = Result { try report(of: index, in: group, measure, &workspace) }
        done.withLock { $0[index] = result }
      }
    }
    return done.withLock { done in range.compactMap { done[$0] } }
  }

  private func report(
    of index: Int, in group: FunctionGroup, _ measure: Measure, _ workspace: inout CurveSummary.Workspace
  ) throws -> CellReport {
    let (cell, label) = group.cells[index]
    var runs = try input.runs(cell)
    let isSorted = runs.indices.dropFirst().allSatisfy { runs[$0 - 1].seed < runs[$0].seed }
    if !isSorted { runs.sort { $0.seed < $1.seed } }
    let curve = CurveSummary(runs, measure, input.experiment.record, &workspace)
    let arm = ArmSummary(cell, label: label, runs, measure, input.experiment, curve: curve)
    return CellReport(
      arm: arm, runs: table.rows(cell.cell, arm: label, runs, measure),
      curve: CurvesTable.rows(group.function.label, arm, measure),
      extract: CellExtract(cell, label: label, runs, steps: input.experiment.report.steps))
  }
}
