/// What stands where a store should be, as far as its first hundred bytes say.
enum StoreFile: Equatable {
  case absent
  /// One plain file.
  case atRest
  /// With a write-ahead log: being written, or left by a process that was killed.
  case logged

  /// - Throws: `StoreError` where the file cannot be read, is no SQLite file, or is shorter than it says.
  init(_ path: String) throws(StoreError) {
    guard let header = try StoreHeader.read(path) else {
      self = .absent
      return
    }
    self = header.isLogged ? .logged : .atRest
    if self == .atRest, header.isTruncated, let fullSize = header.fullSize {
      throw .damaged(path, what: "truncated to \(header.size) of \(fullSize) bytes")
    }
  }
}
