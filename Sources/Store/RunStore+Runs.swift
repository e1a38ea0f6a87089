import Foundation
import GRDB
import Records
import Values

extension RunStore {
  /// The seeds whose runs of a cell are stored, ascending.
  package func seeds(of cell: Digest) -> [Int] { directory.withLock { $0.seeds(of: stored(cell).bytes) } }

  /// The cells of which runs are stored, in no order.
  package var cells: [Digest] {
    let names = aliases.withLock { aliases in Dictionary(aliases.map { ($1, $0) }, uniquingKeysWith: { a, _ in a }) }
    return directory.withLock { $0.rows.keys.map { Digest(bytes: $0) } }.map { names[$0] ?? $0 }
  }

  /// How many runs are stored, each counted once.
  package var runCount: Int {
    directory.withLock { directory in directory.rows.keys.reduce(0) { $0 + directory.seeds(of: $1).count } }
  }

  /// The stored runs of a cell, in the order of their seeds.
  ///
  /// - Parameter seeds: those that are wanted; all where absent.
  /// - Throws: `StoreError.damaged` where a row is not what was stored.
  package func runs(of cell: Digest, seeds: Set<Int>? = nil) throws(StoreError) -> [Run] {
    let cell = stored(cell)
    var rows = directory.withLock { $0.rows[cell.bytes] ?? [] }
    if let seeds { rows.removeAll { seeds.isDisjoint(with: $0.seeds) } }
    // Workers store blocks as they come.
    rows.sort { ($0.seeds.first ?? 0) < ($1.seeds.first ?? 0) }
    var runs: [Run] = []
    // Decoded when the database is free for others again.
    for (row, block) in zip(rows, try blocks(of: rows)) {
      guard let decoded = block.flatMap({ RunBlock.runs(of: $0.bytes, cell: cell.bytes, isIntact: $0.isRecent) }),
        decoded.elementsEqual(row.seeds, by: { $0.seed == $1 })
      else { throw damage(in: cell) }
      if let seeds, !row.seeds.allSatisfy(seeds.contains) {
        runs += decoded.filter { seeds.contains($0.seed) }
      } else {
        runs += decoded
      }
    }
    let isAscending = zip(runs, runs.dropFirst()).allSatisfy { $0.seed < $1.seed }
    return isAscending ? runs : Self.ordered(runs)
  }

  func damage(in cell: Digest) -> StoreError {
    .damaged(path, what: "runs of cell \(cell.description.prefix(12)) changed on disk")
  }

  /// The content of rows, `nil` where a row is gone.
  func blocks(of rows: [Directory.Row]) throws(StoreError) -> [(bytes: [UInt8], isRecent: Bool)?] {
    let known = recent.withLock { recent in rows.map { recent[$0.id] } }
    if known.allSatisfy({ $0 != nil }) { return known.map { $0.map { ($0, true) } } }
    return try reading { db in
      var blocks: [(bytes: [UInt8], isRecent: Bool)?] = []
      // One transaction, so that the file is locked once.
      try db.inTransaction(.deferred) {
        let statement = try db.cachedStatement(sql: "SELECT records FROM runs WHERE id = ?")
        for row in rows {
          statement.setUncheckedArguments([row.id])
          let cursor = try Row.fetchCursor(statement)
          // A row is gone with its cursor.
          blocks.append(try withExtendedLifetime(cursor) { try cursor.next().map { (try $0.bytes(0), false) } })
        }
        return .commit
      }
      return blocks
    }
  }

  /// By seed; a run that was stored twice is one run.
  private static func ordered(_ runs: [Run]) -> [Run] {
    var last: Int?
    return runs.sorted { $0.seed < $1.seed }.filter { run in
      defer { last = run.seed }
      return run.seed != last
    }
  }

  /// Stores blocks in one transaction: after it they survive whatever happens to the process or the machine. The runs
  /// must not be stored yet.
  package func append(_ blocks: [RunBlock]) throws(StoreError) {
    if blocks.isEmpty { return }
    let (last, listed) = directory.withLock { ($0.lastRow, $0.lastKept) }
    let entries = blocks.indices.map { number in
      (blocks[number].cell.bytes, Directory.Row(id: last + Int64(number) + 1, seeds: blocks[number].seeds))
    }
    try writing { db in
      let runs = try db.cachedStatement(sql: "INSERT INTO runs (id, cell, records) VALUES (?, ?, ?)")
      let timings = try db.cachedStatement(sql: "INSERT INTO timings (cell, runs, nanoseconds) VALUES (?, ?, ?)")
      var (timed, nanoseconds) = (0, 0)
      for (number, block) in blocks.enumerated() {
        let cell = Data(block.cell.bytes)
        runs.setUncheckedArguments([entries[number].1.id, cell, Data(block.bytes)])
        try runs.execute()
        timed += block.seeds.count
        nanoseconds += block.nanoseconds
        // Blocks of a cell mostly stand together: one row for all of them.
        if number + 1 == blocks.count || blocks[number + 1].cell != block.cell {
          timings.setUncheckedArguments([cell, timed, nanoseconds])
          try timings.execute()
          (timed, nanoseconds) = (0, 0)
        }
      }
      try Self.add(blocks.flatMap { block in block.clocks.map { (block.cell.bytes, $0.seed, $0.clock) } }, db)
      try Contents.append(entries, after: listed, db)
    }
    directory.withLock { directory in for (cell, row) in entries { directory.add(row, cell: cell) } }
    recent.withLock { recent in
      for (entry, block) in zip(entries, blocks) { recent.add(block.bytes, row: entry.1.id) }
    }
  }

  /// Removes the runs of some seeds of cells, so that they can be made afresh.
  package func discard(_ seeds: [Int], of cells: some Sequence<Digest>) throws(StoreError) {
    let seeds = Set(seeds)
    var kept: [RunBlock] = []
    var gone: [(cell: [UInt8], row: Int64)] = []
    for cell in cells {
      for row in directory.withLock({ $0.rows[cell.bytes] ?? [] }) where !seeds.isDisjoint(with: row.seeds) {
        gone.append((cell.bytes, row.id))
        let rest = Set(row.seeds).subtracting(seeds)
        if !rest.isEmpty { kept.append(try RunBlock(cell: cell, runs: try runs(of: cell, seeds: rest))) }
      }
    }
    if gone.isEmpty { return }
    var rest = directory.withLock { $0 }
    rest.remove(gone)
    let (rows, left, touched) = (gone, rest, Set(gone.map(\.cell)))
    // The times of cells of which nothing is left are those of work that counts no more.
    let parts = Set(kept.map(\.cell.bytes))
    let bare = Set(gone.map(\.cell)).filter { left.rows[$0] == nil && !parts.contains($0) }
    try writing { db in
      for row in rows { try db.execute(sql: "DELETE FROM runs WHERE id = ?", arguments: [row.row]) }
      for cell in bare { try db.execute(sql: "DELETE FROM timings WHERE cell = ?", arguments: [Data(cell)]) }
      for cell in touched { try Self.forgetClocks(seeds, of: cell, db) }
      try Contents.replace(by: left, db)
    }
    directory.withLock { $0 = left }
    try append(kept)
  }

  /// How long the runs of every cell took, by all that were ever stored here: their number and nanoseconds in sum.
  /// They bear no digest; what is no time is left out.
  package func timings() throws(StoreError) -> [Digest: (runs: Int, nanoseconds: Int)] {
    try reading { db in
      let rows = try Row.fetchCursor(db, sql: "SELECT cell, total(runs), total(nanoseconds) FROM timings GROUP BY cell")
      var timings: [Digest: (runs: Int, nanoseconds: Int)] = [:]
      while let row = try rows.next() {
        let cell = try row.bytes(0)
        guard cell.count == 32, let runs = Int.fromDatabaseValue(row[1]), let time = Int.fromDatabaseValue(row[2]),
          runs > 0, (0...Self.longestTime).contains(time)
        else { continue }
        timings[Digest(bytes: cell)] = (runs, time)
      }
      for (name, old) in aliases.withLock({ $0 }) {
        if let time = timings.removeValue(forKey: old) { timings[name] = timings[name] ?? time }
      }
      return timings
    }
  }

  /// In nanoseconds; more than a century.
  private static let longestTime = 1 << 52
}
