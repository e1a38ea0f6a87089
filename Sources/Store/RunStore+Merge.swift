import Foundation
import GRDB
import Values

extension RunStore {
  /// Takes over the runs, choices and times of another store, under the names that `rename` gave them there. A run
  /// that both have must be the same in both. Rows that are new and keep their names are copied as they are.
  ///
  /// - Returns: the number of runs that were new.
  /// - Throws: `StoreError.conflict` at the first run whose records differ, `damaged` where a row of the other store is
  ///   and was not found to be by `check`; what was taken over before it stays.
  package func merge(_ other: RunStore) throws(StoreError) -> Int {
    var added = 0
    var batch: [RunBlock] = []
    let times = try other.timings()
    let names = other.aliases.withLock { aliases in
      Dictionary(aliases.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let cells = other.directory.withLock { $0.rows }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    for (bytes, rows) in cells {
      let stored = Digest(bytes: bytes)
      let cell = names[stored] ?? stored
      let time = times[cell].map { $0.nanoseconds / $0.runs } ?? 0
      var known = Set(seeds(of: cell))
      for (row, block) in zip(rows, try other.blocks(of: rows)) {
        guard let block = block?.bytes, RunBlock.seeds(of: block, cell: bytes) == row.seeds else {
          throw other.damage(in: cell)
        }
        let new = row.seeds.filter { !known.contains($0) }
        if new.count == row.seeds.count && cell == stored {
          batch.append(RunBlock(cell: cell, seeds: row.seeds, bytes: block, nanoseconds: time * new.count))
        } else {
          try compare(cell, Set(row.seeds).subtracting(new), with: other)
          let runs = try other.runs(of: cell, seeds: Set(new))
          if !new.isEmpty { batch.append(try RunBlock(cell: cell, runs: runs, nanoseconds: time * new.count)) }
        }
        known.formUnion(new)
        added += new.count
      }
      if batch.count >= 1000 {
        try append(batch)
        batch = []
      }
    }
    try append(batch)
    for stored in cells.map({ Digest(bytes: $0.key) }) { try takeClocks(of: other, names[stored] ?? stored) }
    try takeChoices(of: other, names)
    return added
  }

  /// - Throws: `StoreError.conflict` where records of one run differ.
  private func compare(_ cell: Digest, _ seeds: Set<Int>, with other: RunStore) throws(StoreError) {
    for (a, b) in zip(try runs(of: cell, seeds: seeds), try other.runs(of: cell, seeds: seeds))
    where a.record != b.record {
      throw .conflict(path, other: other.path, cell: cell.description, seed: a.seed)
    }
  }

  private func takeChoices(of other: RunStore, _ names: [Digest: Digest]) throws(StoreError) {
    let rows = try other.reading { db in
      try Row.fetchAll(db, sql: "SELECT tuning, outcome FROM choices").map { (try $0.bytes(0), try $0.bytes(1)) }
    }
    try writing { db in
      for (stored, sealed) in rows {
        guard stored.count == 32, let content = JSON(sealed: sealed, name: stored) else { continue }
        let tuning = (names[Digest(bytes: stored)] ?? Digest(bytes: stored)).bytes
        let outcome = content.sealed(name: tuning)
        try db.execute(
          sql: "INSERT OR IGNORE INTO choices (tuning, outcome) VALUES (?, ?)",
          arguments: [Data(tuning), Data(outcome)])
      }
    }
    choices.withLock { $0 = nil }
  }
}
