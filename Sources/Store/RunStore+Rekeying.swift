import Foundation
import GRDB
import Values

/// Another name for the runs of a cell, or for what a tuning came to.
package struct Renaming: Sendable {
  /// The name in the store.
  package let old: Digest
  /// The name that it is asked for by.
  package let new: Digest

  /// What stands under `old` is to stand under `new`.
  package init(_ old: Digest, to new: Digest) {
    self.old = old
    self.new = new
  }
}

extension RunStore {
  /// Whether runs of any cell other than these are stored.
  package func holdsMore(than cells: Set<Digest>) -> Bool {
    directory.withLock { directory in directory.rows.keys.contains { !cells.contains(Digest(bytes: $0)) } }
  }

  /// Whether runs of a cell are stored under this name.
  package func holds(_ cell: Digest) -> Bool { directory.withLock { $0.rows[cell.bytes] != nil } }

  /// Serves cells and tunings by other names. In a store that is written they get them, in one transaction, each row
  /// with a new digest; in one that is only read they are found by them.
  ///
  /// - Throws: `StoreError`: damaged where a row is not what was stored; nothing is renamed then.
  package func rename(cells: [Renaming], tunings: [Renaming]) throws(StoreError) {
    let cells = cells.filter { holds($0.old) && !holds($0.new) }
    guard mode == .readWrite else {
      aliases.withLock { aliases in for one in cells + tunings { aliases[one.new] = one.old } }
      return
    }
    if cells.isEmpty { return }
    let before = directory.withLock { $0 }
    let after = before.renaming(cells.map { ($0.old.bytes, $0.new.bytes) })
    try writing { [path] db in
      for one in cells {
        for row in before.rows[one.old.bytes] ?? [] {
          guard
            let bytes = try Row.fetchOne(db, sql: "SELECT records FROM runs WHERE id = ?", arguments: [row.id])?
              .bytes(0), Seal.holds(one.old.bytes, bytes)
          else {
            throw StoreError.damaged(path, what: "runs of cell \(one.old.description.prefix(12)) changed on disk")
          }
          let content = Array(bytes.dropLast(Seal.count))
          try db.execute(
            sql: "UPDATE runs SET cell = ?, records = ? WHERE id = ?",
            arguments: [Data(one.new.bytes), Data(content + Seal.make(one.new.bytes, content)), row.id])
        }
        try db.execute(
          sql: "UPDATE timings SET cell = ? WHERE cell = ?", arguments: [Data(one.new.bytes), Data(one.old.bytes)])
        try Self.renameClocks(one.old, to: one.new, db)
      }
      for one in tunings {
        let row = try Row.fetchOne(
          db, sql: "SELECT outcome FROM choices WHERE tuning = ?", arguments: [Data(one.old.bytes)])
        guard let outcome = try row.flatMap({ JSON(sealed: try $0.bytes(0), name: one.old.bytes) }) else { continue }
        try db.execute(sql: "DELETE FROM choices WHERE tuning = ?", arguments: [Data(one.old.bytes)])
        try db.execute(
          sql: "INSERT OR IGNORE INTO choices (tuning, outcome) VALUES (?, ?)",
          arguments: [Data(one.new.bytes), Data(outcome.sealed(name: one.new.bytes))])
      }
      try Contents.replace(by: after, db)
    }
    directory.withLock { $0 = after }
    choices.withLock { $0 = nil }
  }

  /// The name under which a cell or a tuning stands.
  func stored(_ name: Digest) -> Digest { aliases.withLock { $0[name] } ?? name }
}

extension Directory {
  /// The same rows with some cells under other names.
  fileprivate func renaming(_ names: [(old: [UInt8], new: [UInt8])]) -> Directory {
    var renamed = self
    let moved = names.flatMap { old, new in (rows[old] ?? []).map { (old: old, new: new, row: $0) } }
    renamed.remove(moved.map { ($0.old, $0.row.id) })
    for one in moved { renamed.add(one.row, cell: one.new) }
    return renamed
  }
}
