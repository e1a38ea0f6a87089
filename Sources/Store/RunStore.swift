import Foundation
import GRDB
import Synchronization
import Values

/// The runs of an experiment on disk: `runs.sqlite` in the folder of its results.
///
///     let store = try RunStore(folder: "Results/example", .readWrite, tool: "0.1.0")
///     try store.append([RunBlock(cell: key, runs: runs)])
///     let runs = try store.runs(of: key)
///
/// A batch of runs is one transaction. Every commit waits for the disk (write-ahead log, `synchronous = FULL`): with a
/// commit or two a second that costs nothing that can be measured, and a power failure then costs no more than a killed
/// process. At rest the store is one plain file; while it is written, and after a kill, `-wal` and `-shm` stand beside
/// it.
///
/// Every row carries a digest over all of its content. A writer reads every row when it opens the store, so that what
/// is damaged is known before anything is skipped or run; a reader looks where the runs are, and at the digest of each
/// row that it reads. Memory holds where the runs are, never the runs.
package final class RunStore: Sendable {
  /// What a store is opened for.
  package enum Mode: Sendable {
    /// One process at a time; creates the store where there is none, and removes what is damaged.
    case readWrite
    /// Any number of processes, also while another writes; changes nothing. Rows are read when their runs are asked
    /// for, or all of them by `check`.
    case readOnly
  }

  /// The SQLite file.
  package let path: String
  package let mode: Mode
  /// The rows that were found damaged when the store was opened for writing, or checked. Their runs are missing.
  package var damagedRows: Int { damaged.load(ordering: .relaxed) }
  /// Where a store whose structure was damaged has been moved, once what was intact had been copied from it.
  package let damagedCopy: String?

  let queue: DatabaseQueue
  let directory: Locked<Directory>
  /// Some of what this process wrote, so that a report need not read it back.
  let recent = Locked(RecentBlocks())
  /// What tunings came to, once it has been asked for.
  let choices = Locked<[[UInt8]: JSON]?>(nil)
  /// In a store that is only read: under which names cells and tunings stand that are asked for by others.
  let aliases = Locked<[Digest: Digest]>([:])
  private let lock: StoreLock?
  private let damaged: Atomic<Int>

  /// Opens the store of a folder.
  ///
  /// - Parameter tool: this program's version, for the message of one that cannot read what it wrote.
  /// - Throws: `StoreError`: in use, missing (when reading), not a store, foreign, read-only, unreadable, full,
  ///   damaged.
  package init(folder: String, _ mode: Mode, tool: String) throws(StoreError) {
    let path = folder + "/runs.sqlite"
    self.path = path
    self.mode = mode
    var lock: StoreLock?
    if mode == .readWrite {
      try Self.makeFolder(folder, for: path)
      lock = try StoreLock(folder + "/runs.lock", of: path)
    }
    self.lock = lock

    do throws(StoreError) {
      let state = try StoreFile(path)
      if mode == .readOnly && state == .absent { throw .missing(path) }
      let opened = try Self.open(path, mode, state, tool: tool)
      (queue, damagedCopy) = (opened.queue, nil)
      damaged = Atomic(opened.damaged)
      directory = Locked(opened.directory)
    } catch .damaged(_, let what) where mode == .readWrite {
      let salvage = try Salvage(path, what: what)
      let opened = try Self.open(path, mode, .atRest, tool: tool)
      (queue, damagedCopy) = (opened.queue, salvage.copy)
      damaged = Atomic(max(1, opened.damaged + salvage.damagedRows))
      directory = Locked(opened.directory)
    }
  }

  /// Reads every row of a store that is only read, as a writer does when it opens one: from then on what is damaged is
  /// missing.
  ///
  /// - Throws: `StoreError.damaged` where the structure is.
  package func check() throws(StoreError) {
    let survey = try reading { try Self.survey($0, path) }
    directory.withLock { $0 = survey.directory }
    damaged.store(survey.damaged.count, ordering: .relaxed)
  }

  /// Writes back the log and leaves one plain file. A store that is not closed loses nothing.
  package func close() {
    if mode == .readWrite {
      // Refused while another process reads, which is not waited for; then the log stays, which is as good.
      try? queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA busy_timeout = 0")
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
      }
    }
    try? queue.close()
    lock?.release()
  }

  /// Reads, with what goes wrong under a name.
  func reading<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    do { return try queue.unsafeRead(body) } catch { throw StoreError(error, path: path) }
  }

  /// Writes in one transaction, with what goes wrong under a name: `readOnly` where it was opened for reading.
  func writing<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    guard mode == .readWrite else { throw .readOnly(path) }
    do { return try queue.write(body) } catch { throw StoreError(error, path: path) }
  }

  private static func makeFolder(_ folder: String, for path: String) throws(StoreError) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      switch (error as? CocoaError)?.code {
      case .fileWriteNoPermission, .fileWriteVolumeReadOnly: throw .readOnly(path)
      case .fileWriteOutOfSpace: throw .full(path)
      default: throw .unreadable(path, reason: "its folder cannot be made")
      }
    }
  }
}
