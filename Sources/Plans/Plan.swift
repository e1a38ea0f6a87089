import Optimizers
import Values

/// The number that is raised whenever any result's bits change, with a line in CHANGELOG.
public let numericsVersion = 1

/// Runs to be made: every cell with every seed.
public struct Plan: Sendable {
  /// In canonical order.
  public let cells: [PlannedCell]
  /// Ascending.
  public let seeds: [Int]
  public let budget: Budget
  public let stopping: Stopping
  public let targets: [Double]
  public let record: RecordRule
  /// The experiment seed.
  public let seed: Int

  public var runCount: Int { cells.count * seeds.count }

  /// The whole grid on `seeds`.
  public init(_ experiment: Experiment, cells: [Cell], seeds: [Int]) {
    self.seeds = seeds
    budget = experiment.budget
    stopping = experiment.stopping
    targets = experiment.targets
    record = experiment.record
    seed = experiment.seed
    self.cells = cells.map { PlannedCell(cell: $0, key: experiment.key(of: $0)) }
  }
}

/// A cell with its key.
public struct PlannedCell: Sendable {
  public let cell: Cell
  /// With a seed it names a run: the hash of everything that decides the bits of the cell's records.
  public let key: Digest
}

extension Experiment {
  /// A cell's key: SHA-256 of the canonical JSON of the cell, the experiment seed, the budget, what is recorded and when
  /// runs stop, and the numerics version. Names, titles, labels and the order of the file are no part of it.
  public func key(of cell: Cell) -> Digest {
    let identity: JSON = [
      "numerics": .integer(numericsVersion), "seed": .integer(seed), "function": cell.function.identity,
      "arm": cell.arm.identity, "budget": budget.identity, "targets": .numbers(targets),
      "stopping": stopping.identity, "record": record.identity,
    ]
    return Digest(of: identity.canonical)
  }
}

extension Budget {
  public var identity: JSON {
    var members: [String: JSON] = [:]
    members["steps"] = steps.map(JSON.integer)
    members["evaluations"] = evaluations.map(JSON.integer)
    members["gradients"] = gradients.map(JSON.integer)
    return .object(members)
  }
}

extension Stopping {
  public var identity: JSON {
    ["atTarget": .bool(atTarget), "gradientNorm": gradientNorm.map(JSON.number) ?? .null]
  }
}
