import GRDB

/// The tables of a store, and how older ones become newer ones.
enum Schema {
  /// The form that this version writes.
  static let current = "2"
  /// The forms that it reads.
  static let known: Set = ["1", current]
  /// "DHIL": marks the SQLite file as ours (`PRAGMA application_id`).
  static let application: Int32 = 0x4448_494C

  /// Rows of runs are appended in the order of their arrival and read by their number, so that every byte is written to
  /// one place; `contents` says what they hold, a commit at a time, where an index would be written all over.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
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
    migrator.registerMigration("2") { db in
      try db.execute(sql: "CREATE TABLE contents (first INTEGER PRIMARY KEY, list BLOB NOT NULL) STRICT")
    }
    return migrator
  }
}
