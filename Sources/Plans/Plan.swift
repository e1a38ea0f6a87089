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

extension Experiment {
  /// A cell's key: SHA-256 of the canonical JSON of the cell, the experiment seed, the budget, what is recorded and
  /// when runs stop, and the numerics version. Names, titles, labels and the order of the file are no part of it.
  package func key(of cell: Cell) -> Digest { KeyMaker(self).key(of: cell) }
}

/// Makes the keys of an experiment's cells; the parts of the hashed text that cells share are written once.
struct KeyMaker {
  private let budget: String
  private let rest: String

  init(_ experiment: Experiment) {
    budget = ",\"budget\":" + experiment.budget.identity.canonical + ",\"function\":"
    let parts: [(String, JSON)] = [
      ("numerics", .integer(numericsVersion)), ("record", experiment.record.identity),
      ("seed", .integer(experiment.seed)),
      ("stopping", experiment.stopping.identity), ("targets", .numbers(experiment.targets)),
    ]
    rest = parts.map { ",\"\($0)\":" + $1.canonical }.joined() + "}"
  }

  /// The digest of `{"arm":…,"budget":…,"function":…,"numerics":…,"record":…,"seed":…,"stopping":…,"targets":…}`.
  func key(of cell: Cell) -> Digest {
    Digest(of: "{\"arm\":" + cell.arm.canonical + budget + cell.function.canonical + rest)
  }
}

extension Budget {
  /// What keys are made of: the limits that there are.
  package var identity: JSON {
    var members: [String: JSON] = [:]
    members["steps"] = steps.map(JSON.integer)
    members["evaluations"] = evaluations.map(JSON.integer)
    members["gradients"] = gradients.map(JSON.integer)
    members["epochs"] = epochs.map(JSON.integer)
    members["rows"] = rows.map(JSON.integer)
    return .object(members)
  }
}

extension Stopping {
  /// What keys are made of.
  package var identity: JSON {
    ["atTarget": .bool(atTarget), "gradientNorm": gradientNorm.map(JSON.number) ?? .null]
  }
}
