import Foundation
import GRDB
import Records
import Values

/// The seconds of runs of programs stand beside the runs and bear no digest. Their table is made with the first of
/// them: a store without programs has none.
extension RunStore {
  /// The seconds of the runs of a cell, by seed; what is no time is left out.
  package func clocks(of cell: Digest) throws(StoreError) -> [Int: RunClock] {
    let cell = stored(cell)
    return try reading { db in
      guard try db.tableExists("clocks") else { return [:] }
      let rows = try Row.fetchCursor(
        db, sql: "SELECT seed, marks FROM clocks WHERE cell = ?", arguments: [Data(cell.bytes)])
      var clocks: [Int: RunClock] = [:]
      while let row = try rows.next() {
        guard let seed = Int.fromDatabaseValue(row[0]), let clock = RunClock(bytes: try row.bytes(1)) else { continue }
        clocks[seed] = clock
      }
      return clocks
    }
  }

  /// Stores the seconds of runs; those of runs that have some stay where `replacing` is false.
  static func add(
    _ clocks: [(cell: [UInt8], seed: Int, clock: RunClock)], replacing: Bool = true, _ db: Database
  ) throws {
    if clocks.isEmpty { return }
    try db.execute(
      sql: """
        CREATE TABLE IF NOT EXISTS clocks (cell BLOB NOT NULL, seed INTEGER NOT NULL, marks BLOB NOT NULL,
          PRIMARY KEY (cell, seed)) STRICT, WITHOUT ROWID
        """)
    for (cell, seed, clock) in clocks {
      try db.execute(
        sql: "INSERT OR \(replacing ? "REPLACE" : "IGNORE") INTO clocks (cell, seed, marks) VALUES (?, ?, ?)",
        arguments: [Data(cell), seed, Data(clock.bytes)])
    }
  }

  /// Forgets those of some runs.
  static func forgetClocks(_ seeds: Set<Int>, of cell: [UInt8], _ db: Database) throws {
    guard try db.tableExists("clocks") else { return }
    for seed in seeds {
      try db.execute(sql: "DELETE FROM clocks WHERE cell = ? AND seed = ?", arguments: [Data(cell), seed])
    }
  }

  /// Gives those of a cell another name.
  static func renameClocks(_ old: Digest, to new: Digest, _ db: Database) throws {
    guard try db.tableExists("clocks") else { return }
    try db.execute(
      sql: "UPDATE OR REPLACE clocks SET cell = ? WHERE cell = ?", arguments: [Data(new.bytes), Data(old.bytes)])
  }

  /// Takes over those of a cell of another store that are missing here.
  func takeClocks(of other: RunStore, _ cell: Digest) throws(StoreError) {
    let clocks = try other.clocks(of: cell)
    if clocks.isEmpty { return }
    let known = Set(seeds(of: cell))
    try writing { db in
      try Self.add(
        clocks.filter { known.contains($0.key) }.map { (cell.bytes, $0.key, $0.value) }, replacing: false, db)
    }
  }
}

extension RunClock {
  /// The total, then evaluations and seconds in turn, eight bytes each, the least first.
  fileprivate var bytes: [UInt8] {
    let numbers = [total] + zip(evaluations, seconds).flatMap { [Double($0), $1] }
    return numbers.flatMap { number -> [UInt8] in
      let bits = number.bitPattern
      return (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) }
    }
  }

  fileprivate init?(bytes: [UInt8]) {
    guard bytes.count % 16 == 8 else { return nil }
    let numbers = stride(from: 0, to: bytes.count, by: 8).map { first -> Double in
      var bits: UInt64 = 0
      for place in 0..<8 { bits |= UInt64(bytes[first + place]) << UInt64(8 * place) }
      return Double(bitPattern: bits)
    }
    let most = 0x1p53
    guard numbers.allSatisfy({ (0...most).contains($0) }) else { return nil }
    self.init(
      total: numbers[0],
      marks: stride(from: 1, to: numbers.count, by: 2).map { (Int(numbers[$0]), numbers[$0 + 1]) })
  }
}
