/// A run of a cell: its seed and what it left behind.
package struct Run: Sendable, Equatable {
  /// Which repetition of the cell it is.
  package var seed: Int
  /// What it left behind.
  package var record: RunRecord
  /// A run of a seed.
  package init(seed: Int, record: RunRecord) {
    self.seed = seed
    self.record = record
  }
}
