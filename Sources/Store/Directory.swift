/// Where the runs of each cell are.
struct Directory: Equatable {
  /// A row and the seeds in it.
  struct Row: Equatable {
    let id: Int64
    let seeds: [Int]
  }

  /// The numbers that rows may have; what counts up from there never overflows.
  static let numbers: ClosedRange<Int64> = 1...1 << 53

  private(set) var rows: [[UInt8]: [Row]] = [:]
  /// The greatest number that a row has or had here.
  private(set) var lastRow: Int64 = 0
  /// The greatest number of the rows that are left, behind which a table of contents goes on.
  private(set) var lastKept: Int64 = 0

  mutating func add(_ row: Row, cell: [UInt8]) {
    rows[cell, default: []].append(row)
    lastRow = max(lastRow, row.id)
    lastKept = max(lastKept, row.id)
  }

  mutating func remove(_ gone: [(cell: [UInt8], row: Int64)]) {
    for (cell, row) in gone {
      rows[cell]?.removeAll { $0.id == row }
      if rows[cell]?.isEmpty == true { rows[cell] = nil }
    }
    lastKept = rows.values.lazy.flatMap(\.self).map(\.id).max() ?? 0
  }

  /// Ascending, each once.
  func seeds(of cell: [UInt8]) -> [Int] {
    let seeds = (rows[cell] ?? []).flatMap(\.seeds).sorted()
    var once: [Int] = []
    once.reserveCapacity(seeds.count)
    for seed in seeds where once.last != seed { once.append(seed) }
    return once
  }
}
