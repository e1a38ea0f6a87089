import Foundation

/// What stands where a store should be, as far as its first hundred bytes say.
enum StoreFile: Equatable {
  case absent
  /// One plain file.
  case atRest
  /// With a write-ahead log: being written, or left by a process that was killed.
  case logged

  /// - Throws: `StoreError` where the file cannot be read, is no SQLite file, or is shorter than it says.
  init(_ path: String) throws(StoreError) {
    guard FileManager.default.fileExists(atPath: path) else {
      self = .absent
      return
    }
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path, reason: StoreError.systemReason) }
    defer { Foundation.close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = pread(descriptor, &header, header.count, 0)
    guard count >= 0 else { throw .unreadable(path, reason: StoreError.systemReason) }
    if count == 0 {
      self = .absent
      return
    }
    guard count == header.count, header.starts(with: "SQLite format 3\0".utf8) else { throw .notADatabase(path) }
    // https://www.sqlite.org/fileformat.html#the_database_header
    func word(at offset: Int) -> Int { header[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
    self = header[18] == 2 || header[19] == 2 ? .logged : .atRest
    let pageSize = max(Int(header[16]) << 8 | Int(header[17]), 1) == 1 ? 65536 : Int(header[16]) << 8 | Int(header[17])
    let size = Int(lseek(descriptor, 0, SEEK_END))
    if self == .atRest, word(at: 24) == word(at: 92), size < word(at: 28) * pageSize {
      throw .damaged(path, what: "truncated to \(size) of \(word(at: 28) * pageSize) bytes")
    }
  }
}
