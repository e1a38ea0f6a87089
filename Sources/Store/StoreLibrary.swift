import GRDB

/// The C library that stores are kept by.
package enum StoreLibrary {
  /// The version of SQLite at run time, such as `3.46.1`; `nil` where it does not say.
  package static var version: String? {
    guard let queue = try? DatabaseQueue() else { return nil }
    defer { try? queue.close() }
    return try? queue.unsafeRead { try String.fetchOne($0, sql: "SELECT sqlite_version()") }
  }
}
