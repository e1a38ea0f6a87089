import Foundation
import GRDB

/// The table of contents of a store: which runs each row holds, so that whoever asks for some need not read all.
///
/// Each commit adds one list with a digest of its own. The lists say nothing that the rows do not say themselves:
/// where one is damaged or missing, the rows are read instead, and the next writer makes the lists anew.
///
///     list   for each row: its number less the one before it, cell (32 bytes), count of seeds, seeds; then the digest
enum Contents {
  typealias Entry = (cell: [UInt8], row: Directory.Row)

  /// The lists, put together; `nil` where they are not all there and intact.
  static func read(_ db: Database) throws -> Directory? {
    guard try db.tableExists("contents"), try String.fetchOne(db, sql: "PRAGMA quick_check('contents')") == "ok" else {
      return nil
    }
    var directory = Directory()
    let lists = try Row.fetchCursor(db, sql: "SELECT first, list FROM contents ORDER BY first")
    while let list = try lists.next() {
      let bytes = try list.bytes(1)
      let first: Int64 = list[0]
      guard Seal.holds(name(first), bytes) else { return nil }
      var isFirst = true
      var reader = ByteReader(bytes, trailer: Seal.count)
      do throws(ByteReader.Malformed) {
        while !reader.isAtEnd {
          let (cell, row) = try reader.entry(after: directory.lastRow)
          // Numbers follow those of the list before: where that one is gone, they are others.
          if isFirst && row.id != first { return nil }
          isFirst = false
          directory.add(row, cell: cell)
        }
      } catch { return nil }
    }
    // A list that is gone with all that followed it.
    let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM runs") ?? 0
    return last == directory.lastRow ? directory : nil
  }

  /// Adds the list of rows that were added just now, ascending, behind the row `last`, the last that lists have.
  static func append(_ entries: [Entry], after last: Int64, _ db: Database) throws {
    guard let first = entries.first?.row.id else { return }
    let capacity = entries.reduce(Seal.count) { $0 + 43 + ByteWriter.longestNumber * $1.row.seeds.count }
    let list = ByteWriter.bytes(capacity: capacity) { writer in
      var last = last
      for (cell, row) in entries {
        writer.number(Int(row.id - last))
        writer.append(cell)
        writer.byte(UInt8(row.seeds.count))
        writer.differences(row.seeds)
        last = row.id
      }
      writer.append(Seal.make(name(first), writer.written))
    }
    let statement = try db.cachedStatement(sql: "INSERT INTO contents (first, list) VALUES (?, ?)")
    try statement.execute(arguments: [first, Data(list)])
  }

  /// Puts the lists of a directory in the place of those that are there.
  static func replace(by directory: Directory, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM contents")
    let entries = directory.rows.flatMap { cell, rows in rows.map { (cell, $0) } }.sorted { $0.1.id < $1.1.id }
    var last: Int64 = 0
    for first in stride(from: 0, to: entries.count, by: 1000) {
      let part = Array(entries[first..<min(first + 1000, entries.count)])
      try append(part, after: last, db)
      last = part[part.count - 1].1.id
    }
  }

  private static func name(_ first: Int64) -> [UInt8] { Array("contents \(first)".utf8) }
}

extension ByteReader {
  fileprivate mutating func entry(after last: Int64) throws(Malformed) -> Contents.Entry {
    let (id, isTooLarge) = last.addingReportingOverflow(Int64(try number()))
    let cell = [UInt8](try bytes(32))
    let seeds = try differences(Int(try byte()))
    guard !isTooLarge, Directory.numbers.contains(id) else { throw Malformed() }
    return (cell, Directory.Row(id: id, seeds: seeds))
  }
}
