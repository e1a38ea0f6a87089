import Records

/// A run of a cell: its seed and what it left behind.
package struct StoredRun: Sendable, Equatable {
  /// Which repetition of the cell it is.
  package let seed: Int
  package let record: RunRecord
  package init(seed: Int, record: RunRecord) {
    self.seed = seed
    self.record = record
  }
}
