import Foundation
import GRDB

/// Why a store cannot be opened, read or written. Whatever was committed before stays where it is.
package enum StoreError: Error, Equatable {
  /// Another process has it; its number, where it is known.
  case inUse(String, process: Int?)
  /// There is nothing to read.
  case missing(String)
  case notADatabase(String)
  /// A database of something else.
  case notAStore(String)
  /// Written by another version of Downhill.
  case foreign(String, schema: String, tool: String?)
  /// Its runs were made with arithmetic, or recorded in a way, that another version of the numerics has.
  case otherNumerics(String, version: Int, current: Int)
  case readOnly(String)
  case unreadable(String, reason: String)
  case full(String)
  case damaged(String, what: String)
  /// Two stores have different records of one run.
  case conflict(String, other: String, cell: String, seed: Int)
  /// Records that are none.
  case notStorable(String)
  case failed(String, reason: String)
}

extension StoreError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .inUse(let path, let process):
      "\(path): in use by another process\(process.map { " (\($0))" } ?? ""); wait for it, or end it"
    case .missing(let path): "\(path): there is no store; `downhill run` makes one"
    case .notADatabase(let path): "\(path): not an SQLite file; move it away and run again"
    case .notAStore(let path): "\(path): an SQLite file that Downhill did not write; move it away and run again"
    case .foreign(let path, let schema, let tool):
      "\(path): written by \(tool.map { "Downhill \($0)" } ?? "another version of Downhill") (form \(schema)), and this "
        + "version reads form \(Schema.current); use that version, or move the file away and run again"
    case .otherNumerics(let path, let version, let current):
      "\(path): made by numerics version \(version), and this one is \(current): none of its runs counts here; use the version "
        + "that made it, or make the runs again with `downhill run`"
    case .readOnly(let path): "\(path): cannot be written; allow writing, or name another folder with --results"
    case .unreadable(let path, let reason): "\(path): cannot be opened: \(reason)"
    case .full(let path): "\(path): the disk is full; make room and run again: what was stored is kept"
    case .damaged(let path, let what):
      "\(path): damaged: \(what); `downhill run` keeps what is intact and runs the rest again"
    case .conflict(let path, let other, let cell, let seed):
      "\(path) and \(other): different records of one run (cell \(cell.prefix(12)), seed \(seed)); `downhill verify` says "
        + "which is right"
    case .notStorable(let reason): "runs that cannot be stored: \(reason)"
    case .failed(let path, let reason): "\(path): \(reason)"
    }
  }
}

extension StoreError {
  /// What SQLite or the file system said, by name.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(error, path: path)
    default: self = .failed(path, reason: String(describing: error))
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let reason = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_FULL: self = .full(path)
    case .SQLITE_IOERR where Self.isFull(path): self = .full(path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path)
    case .SQLITE_NOTADB: self = .notADatabase(path)
    case .SQLITE_CORRUPT: self = .damaged(path, what: reason)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .inUse(path, process: nil)
    case .SQLITE_CANTOPEN: self = .unreadable(path, reason: reason)
    default: self = .failed(path, reason: reason)
    }
  }

  /// Whether the file system of a file has no room left.
  private static func isFull(_ path: String) -> Bool {
    var status = statvfs()
    return statvfs(path, &status) == 0 && status.f_bavail == 0
  }

  /// What the last system call said.
  static var systemReason: String { String(cString: strerror(errno)) }
}
