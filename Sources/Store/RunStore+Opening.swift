import Foundation
import GRDB

extension RunStore {
  /// A connection, and where the runs are.
  struct Opened {
    let queue: DatabaseQueue
    var directory = Directory()
    /// Rows that were found damaged; none where they were not read.
    var damaged = 0
  }

  static func open(_ path: String, _ mode: Mode, _ file: StoreFile, tool: String) throws(StoreError) -> Opened {
    do {
      var opened = Opened(queue: try connect(path, mode, file))
      let isMade = try opened.queue.unsafeRead { try recognise($0, path) }
      if mode == .readOnly && !isMade { throw StoreError.missing(path) }
      switch mode {
      case .readWrite: try prepareForWriting(&opened, path, tool: tool)
      case .readOnly:
        try opened.queue.unsafeRead { db in
          // One transaction, so that another process's commits do not come between.
          try db.inTransaction(.deferred) {
            if let directory = try Contents.read(db) {
              opened.directory = directory
            } else {
              (opened.directory, opened.damaged) = try survey(db, path).counted
            }
            return .commit
          }
        }
      }
      return opened
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Reads every row, and removes what is damaged.
  private static func prepareForWriting(_ opened: inout Opened, _ path: String, tool: String) throws {
    try opened.queue.writeWithoutTransaction { db in
      guard try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") == "wal" else {
        throw StoreError.failed(path, reason: "its file system allows no write-ahead log")
      }
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 256")
    }
    try Schema.migrator.migrate(opened.queue)
    let survey = try opened.queue.unsafeRead { try Self.survey($0, path) }
    (opened.directory, opened.damaged) = survey.counted
    try opened.queue.write { db in
      for id in survey.damaged { try db.execute(sql: "DELETE FROM runs WHERE id = ?", arguments: [id]) }
      if try Contents.read(db) != survey.directory { try Contents.replace(by: survey.directory, db) }
      try setMeta(db, "tool", .string(tool))
    }
  }

  private static func connect(_ path: String, _ mode: Mode, _ file: StoreFile) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.label = "downhill.store"
    // Readers and the writer wait for each other's moments; processes that write are kept apart by the lock.
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = false
    if mode == .readOnly {
      // A log can only be read by a connection that may write beside it.
      configuration.readonly = file == .atRest || access(path, W_OK) != 0
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA query_only = 1") }
    } else {
      if access(path, F_OK) == 0 && access(path, W_OK) != 0 { throw StoreError.readOnly(path) }
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA page_size = 65536") }
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Whether a database is a store of a form that can be read; else it is one that died before it had its tables, which
  /// the next writer finishes.
  ///
  /// - Throws: `StoreError.notAStore` for a database of something else, `foreign` for a form of a later version.
  private static func recognise(_ db: Database, _ path: String) throws -> Bool {
    let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let others = "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'"
    let isEmpty = try Int.fetchOne(db, sql: others) == 0
    let hasForms = try db.tableExists("grdb_migrations")
    let forms = hasForms ? try String.fetchSet(db, sql: "SELECT identifier FROM grdb_migrations") : []
    if application != Schema.application {
      // The table of migrations is made before the first of them.
      guard isEmpty && forms.isEmpty else { throw StoreError.notAStore(path) }
      return false
    }
    if let newer = forms.subtracting(Schema.known).max() {
      throw StoreError.foreign(path, schema: newer, tool: try meta(db, "tool")?.string)
    }
    return true
  }

  /// What is found when the structure is checked and every row is read.
  struct Survey {
    var directory = Directory()
    /// The numbers of the damaged rows.
    var damaged: [Int64] = []
    var counted: (Directory, Int) { (directory, damaged.count) }
  }

  /// Reads all that there is.
  ///
  /// - Throws: `StoreError.damaged` where SQLite's structure is.
  static func survey(_ db: Database, _ path: String) throws -> Survey {
    let report = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "ok"
    if report != "ok" {
      let line = report.split(separator: "\n").last.map(String.init) ?? report
      throw StoreError.damaged(path, what: line)
    }
    var survey = Survey()
    guard try db.tableExists("runs") else { return survey }
    let rows = try Row.fetchCursor(db, sql: "SELECT id, cell, records FROM runs ORDER BY id")
    while let row = try rows.next() {
      let id: Int64 = row[0]
      let cell = try row.bytes(1)
      if Directory.numbers.contains(id), cell.count == 32,
        let runs = RunBlock.runs(of: try row.bytes(2), cell: cell), !runs.isEmpty
      {
        survey.directory.add(Directory.Row(id: id, seeds: runs.map(\.seed)), cell: cell)
      } else {
        survey.damaged.append(id)
      }
    }
    return survey
  }
}

extension Row {
  /// A blob.
  func bytes(_ column: Int) throws -> [UInt8] {
    try withUnsafeData(atIndex: column) { $0.map([UInt8].init) ?? [] }
  }
}
