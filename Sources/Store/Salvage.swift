import Foundation
import GRDB

/// Copies what is intact out of a store whose structure is damaged, and puts the copy in its place.
///
/// Rows are read from the first on and from the last back, so that one damaged page in the middle costs the rows on it.
/// A file that was cut off is read in a copy that has its full length again, with nothing but zeros where the end was:
/// SQLite reads no file that is shorter than it says. Where not even the names of the tables can be read, nothing is
/// copied. The damaged file is kept beside the new one.
struct Salvage {
  /// Where the damaged file is now.
  let copy: String
  private(set) var damagedRows = 0

  private struct Found {
    var runs: [Int64: (cell: [UInt8], records: [UInt8])] = [:]
    var damaged: Set<Int64> = []
  }

  /// - Throws: `StoreError.full`, and `damaged` where the file is not marked as a store or cannot be replaced.
  init(_ path: String, what: String) throws(StoreError) {
    copy = path + ".damaged"
    do {
      let new = path + ".salvaged"
      Self.remove(new)
      guard let header = try StoreHeader.read(path), header.isOurs else { throw StoreError.notAStore(path) }
      let found = try header.isTruncated ? Self.readPadded(path, to: header.fullSize) : Self.read(path)
      damagedRows = found.damaged.count
      try Self.write(found, to: new)
      Self.remove(copy)
      for suffix in ["", "-wal", "-shm"] where access(path + suffix, F_OK) == 0 {
        try FileManager.default.moveItem(atPath: path + suffix, toPath: copy + suffix)
      }
      guard rename(new, path) == 0 else { throw StoreError.unreadable(path, reason: StoreError.systemReason) }
    } catch {
      if case .full = StoreError(error, path: path) { throw .full(path) }
      throw .damaged(path, what: what)
    }
  }

  private static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  /// Reads a copy that is as long as the file was.
  private static func readPadded(_ path: String, to size: Int?) throws -> Found {
    let padded = path + ".padded"
    remove(padded)
    defer { remove(padded) }
    for suffix in ["", "-wal"] where access(path + suffix, F_OK) == 0 {
      try FileManager.default.copyItem(atPath: path + suffix, toPath: padded + suffix)
    }
    if let size, truncate(padded, off_t(size)) != 0 {
      throw StoreError.unreadable(path, reason: StoreError.systemReason)
    }
    return try read(padded)
  }

  private static func read(_ path: String) throws -> Found {
    let queue: DatabaseQueue
    do { queue = try DatabaseQueue(path: path) } catch let error as DatabaseError
      where [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode)
    { return Found() }
    defer { try? queue.close() }
    return queue.unsafeRead { db in
      var found = Found()
      for order in ["ASC", "DESC"] {
        // A cursor that meets damage throws, and what it gave before stands.
        guard let rows = try? Row.fetchCursor(db, sql: "SELECT id, cell, records FROM runs ORDER BY id \(order)") else {
          continue
        }
        while let row = try? rows.next() {
          let id: Int64 = row[0]
          guard let cell = try? row.bytes(1), let records = try? row.bytes(2), cell.count == 32,
            Directory.numbers.contains(id), RunBlock.runs(of: records, cell: cell) != nil
          else {
            found.damaged.insert(id)
            continue
          }
          found.runs[id] = (cell, records)
        }
      }
      return found
    }
  }

  private static func write(_ found: Found, to path: String) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA page_size = 65536") }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try Schema.migrator.migrate(queue)
    try queue.write { db in
      for (id, row) in found.runs.sorted(by: { $0.key < $1.key }) {
        try db.execute(
          sql: "INSERT INTO runs (id, cell, records) VALUES (?, ?, ?)",
          arguments: [id, Data(row.cell), Data(row.records)])
      }
    }
    try queue.close()
  }
}
