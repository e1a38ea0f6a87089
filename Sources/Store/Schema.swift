import GRDB

/// The tables of a store, and how older ones become newer ones.
enum Schema {
  /// The form that this version reads and writes.
  static let current = "1"
  /// "DHIL": marks the SQLite file as ours (`PRAGMA application_id`).
  static let application: Int32 = 0x4448_494C

  /// Rows of runs are appended in the order of their arrival and read by their number, so that every byte is written to
  /// one place; an index would cost more than the scan that opening makes anyway.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration(current) { db in
      try db.execute(
        sql: """
          CREATE TABLE runs (id INTEGER PRIMARY KEY, cell BLOB NOT NULL, records BLOB NOT NULL) STRICT;
          CREATE TABLE choices (tuning BLOB PRIMARY KEY, outcome BLOB NOT NULL) STRICT, WITHOUT ROWID;
          CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
          CREATE TABLE timings (id INTEGER PRIMARY KEY, cell BLOB NOT NULL, runs INTEGER NOT NULL,
            nanoseconds INTEGER NOT NULL) STRICT;
          PRAGMA application_id = \(application);
          """)
    }
    return migrator
  }
}
