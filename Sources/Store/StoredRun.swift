import Optimizers

/// A run of a cell: its seed and what it left behind.
public struct StoredRun: Sendable, Equatable {
  public let seed: Int
  public let record: RunRecord
  public init(seed: Int, record: RunRecord) {
    self.seed = seed
    self.record = record
  }
}
