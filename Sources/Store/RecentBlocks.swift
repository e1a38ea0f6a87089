/// The content of the rows that were written last, as far as it has room.
struct RecentBlocks {
  private var blocks: [Int64: [UInt8]] = [:]
  /// The numbers of the rows, oldest first, from `first` on.
  private var order: [Int64] = []
  private var first = 0
  private var size = 0
  /// In bytes.
  private static let room = 16 << 20

  mutating func add(_ block: [UInt8], row: Int64) {
    blocks[row] = block
    order.append(row)
    size += block.count
    while size > Self.room, first < order.count {
      size -= blocks.removeValue(forKey: order[first])?.count ?? 0
      first += 1
    }
    if first > 4096 {
      order.removeFirst(first)
      first = 0
    }
  }

  subscript(row: Int64) -> [UInt8]? { blocks[row] }
}
