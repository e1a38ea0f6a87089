import Foundation
import GRDB
import Values

extension RunStore {
  /// What is known of the store itself under a key, such as the experiment's source; `nil` where it is absent or
  /// damaged.
  package func meta(_ key: String) throws(StoreError) -> JSON? {
    try reading { try Self.meta($0, key) }
  }

  /// Stores what is known of the store itself under a key, in the place of what stood there.
  package func setMeta(_ key: String, _ value: JSON) throws(StoreError) {
    try writing { try Self.setMeta($0, key, value) }
  }

  /// What a tuning came to; `nil` where it is absent or damaged.
  ///
  /// - Parameter tuning: the hash of everything that decides it.
  package func choice(of tuning: Digest) throws(StoreError) -> JSON? {
    let tuning = stored(tuning)
    if let known = choices.withLock({ $0 }) { return known[tuning.bytes] }
    let all = try reading { db in
      var all: [[UInt8]: JSON] = [:]
      let rows = try Row.fetchCursor(db, sql: "SELECT tuning, outcome FROM choices")
      while let row = try rows.next() {
        let name = try row.bytes(0)
        all[name] = JSON(sealed: try row.bytes(1), name: name)
      }
      return all
    }
    choices.withLock { $0 = all }
    return all[tuning.bytes]
  }

  /// Stores outcomes of tunings, in one transaction.
  package func setChoices(_ outcomes: [(tuning: Digest, outcome: JSON)]) throws(StoreError) {
    if outcomes.isEmpty { return }
    try writing { db in
      let statement = try db.cachedStatement(sql: "INSERT OR REPLACE INTO choices (tuning, outcome) VALUES (?, ?)")
      for (tuning, outcome) in outcomes {
        try statement.execute(arguments: [Data(tuning.bytes), Data(outcome.sealed(name: tuning.bytes))])
      }
    }
    choices.withLock { known in
      for (tuning, outcome) in outcomes { known?[tuning.bytes] = outcome }
    }
  }

  /// Of all that is stored, every byte of it.
  package func digest() throws(StoreError) -> Digest {
    try reading { db in
      var stream = DigestStream()
      for query in [
        "SELECT key, value FROM meta ORDER BY key", "SELECT tuning, outcome FROM choices ORDER BY tuning",
        "SELECT cell, runs, nanoseconds FROM timings ORDER BY id",
        "SELECT id, cell, records FROM runs ORDER BY id",
      ] {
        let rows = try Row.fetchCursor(db, sql: query)
        while let row = try rows.next() {
          for column in 0..<row.count { stream.append(field: row, column) }
        }
      }
      return stream.digest()
    }
  }

  static func meta(_ db: Database, _ key: String) throws -> JSON? {
    guard try db.tableExists("meta") else { return nil }
    return try Row.fetchOne(db, sql: "SELECT value FROM meta WHERE key = ?", arguments: [key]).flatMap {
      JSON(sealed: try $0.bytes(0), name: Array(key.utf8))
    }
  }

  static func setMeta(_ db: Database, _ key: String, _ value: JSON) throws {
    if try meta(db, key) == value { return }
    try db.execute(
      sql: "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)",
      arguments: [key, Data(value.sealed(name: Array(key.utf8)))])
  }
}

extension JSON {
  /// The canonical text and its digest.
  func sealed(name: [UInt8]) -> [UInt8] {
    let text = Array(canonical.utf8)
    return text + Seal.make(name, text)
  }

  init?(sealed bytes: [UInt8], name: [UInt8]) {
    guard Seal.holds(name, bytes),
      let document = try? JSONDocument(String(decoding: bytes.dropLast(Seal.count), as: UTF8.self))
    else { return nil }
    self = document.root
  }
}

extension DigestStream {
  /// A field of a row, told from its neighbours by its length.
  fileprivate mutating func append(field row: Row, _ column: Int) {
    switch (row[column] as DatabaseValue).storage {
    case .blob(let data):
      append("\(data.count):")
      data.withUnsafeBytes { append($0) }
    case .string(let text): append("\(text.utf8.count):\(text)")
    case .int64(let number): append("i\(number):")
    case .double(let number): append("d\(number):")
    case .null: append("n:")
    }
  }

  private mutating func append(_ text: String) { Array(text.utf8).withUnsafeBytes { append($0) } }
}
