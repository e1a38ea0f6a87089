import Foundation
import GRDB
import Values

extension RunStore {
  /// Takes over the runs, choices and timings of another store. A run that both have must be the same in both.
  ///
  /// - Returns: the number of runs that were new.
  /// - Throws: `StoreError.conflict` at the first run whose records differ; what was taken over before it stays.
  package func merge(_ other: RunStore) throws(StoreError) -> Int {
    var added = 0
    var batch: [RunBlock] = []
    let times = try other.timings()
    let cells = other.directory.withLock { Array($0.rows.keys) }.sorted { $0.lexicographicallyPrecedes($1) }
    for bytes in cells {
      let cell = Digest(bytes: bytes)
      let mine = Set(seeds(of: cell))
      let theirs = try other.runs(of: cell)
      let both = Set(theirs.map(\.seed)).intersection(mine)
      if !both.isEmpty {
        for (a, b) in zip(try runs(of: cell, seeds: both), theirs.filter { both.contains($0.seed) })
        where RunBlock(cell: cell, runs: [a]).bytes != RunBlock(cell: cell, runs: [b]).bytes {
          throw .conflict(path, other: other.path, cell: cell.description, seed: a.seed)
        }
      }
      let new = theirs.filter { !mine.contains($0.seed) }
      added += new.count
      let time = times[cell] ?? (0, 0)
      for first in stride(from: 0, to: new.count, by: 8) {
        let runs = Array(new[first..<min(first + 8, new.count)])
        batch.append(RunBlock(cell: cell, runs: runs, nanoseconds: time.nanoseconds / max(1, time.runs) * runs.count))
      }
      if batch.count >= 1000 {
        try append(batch)
        batch = []
      }
    }
    try append(batch)
    try takeChoices(of: other)
    return added
  }

  private func takeChoices(of other: RunStore) throws(StoreError) {
    let rows = try other.reading { db in
      try Row.fetchAll(db, sql: "SELECT tuning, outcome FROM choices").map { (try $0.bytes(0), try $0.bytes(1)) }
    }
    try writing { db in
      for (tuning, outcome) in rows where Seal.holds(tuning, outcome) {
        try db.execute(
          sql: "INSERT OR IGNORE INTO choices (tuning, outcome) VALUES (?, ?)",
          arguments: [Data(tuning), Data(outcome)])
      }
    }
    choices.withLock { $0 = nil }
  }
}
