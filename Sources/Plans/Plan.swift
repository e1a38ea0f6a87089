import Optimizers
import Values

/// The number that is raised whenever any result's bits change, with a line in CHANGELOG.
package let numericsVersion = 2

/// Runs to be made: every cell with every seed.
package struct Plan: Sendable {
  /// In canonical order.
  package let cells: [PlannedCell]
  /// Ascending.
  package let seeds: [Int]
  /// The most that a run may use.
  package let budget: Budget
  /// When a run stops before its budget.
  package let stopping: Stopping
  /// Gaps, descending, whose runtimes are recorded.
  package let targets: [Double]
  /// The steps at which curves have points.
  package let record: RecordRule
  /// The experiment seed.
  package let seed: Int

  /// The runs of all cells on all seeds.
  package var runCount: Int { cells.count * seeds.count }

  /// The whole grid on `seeds`.
  package init(_ experiment: Experiment, cells: [Cell], seeds: [Int]) {
    let maker = KeyMaker(experiment)
    self.init(experiment, planned: cells.map { PlannedCell(cell: $0, key: maker.key(of: $0)) }, seeds: seeds)
  }

  /// Cells that have their keys under `experiment`, on `seeds`.
  package init(_ experiment: Experiment, planned: [PlannedCell], seeds: [Int]) {
    cells = planned
    self.seeds = seeds
    budget = experiment.budget
    stopping = experiment.stopping
    targets = experiment.targets
    record = experiment.record
    seed = experiment.seed
  }
}

/// A cell with its key.
package struct PlannedCell: Sendable {
  /// The function and the arm.
  package let cell: Cell
  /// With a seed it names a run: the hash of everything that decides the bits of the cell's records.
  package let key: Digest
  /// A cell with the key that it has under an experiment.
  package init(cell: Cell, key: Digest) {
    self.cell = cell
    self.key = key
  }
}
