import Optimizers

/// A run of a cell: its seed and what it left behind.
public struct StoredRun: Sendable, Equatable {
  /// Which repetition of the cell it is.
  public let seed: Int
  /// What it left behind.
  public let record: RunRecord
  /// A run of a seed.
  public init(seed: Int, record: RunRecord) {
    self.seed = seed
    self.record = record
  }
}
