/// The I-th of N parts of an experiment, to be run elsewhere and merged.
///
/// Where there is tuning, a part holds whole choices (function and arm label); else it holds the runs of whole cells
/// for blocks of eight seeds. Parts do not overlap and together are the whole, whatever the order of the file.
package struct Shard: Sendable, Equatable {
  /// From 1.
  package let index: Int
  /// How many parts there are.
  package let count: Int

  /// - Returns: `nil` unless 1 ≤ index ≤ count.
  package init?(index: Int, of count: Int) {
    guard count >= 1, (1...count).contains(index) else { return nil }
    self.index = index
    self.count = count
  }

  /// Reads "I/N".
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1] else { return nil }
    self.init(index: index, of: count)
  }

  func holds(_ unit: Int) -> Bool { unit % count == index - 1 }
}
