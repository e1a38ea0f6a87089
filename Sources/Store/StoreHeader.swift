import Foundation

/// What the first hundred bytes of an SQLite file say of it: https://www.sqlite.org/fileformat.html#the_database_header
struct StoreHeader {
  /// Whether it is written through a write-ahead log.
  let isLogged: Bool
  /// Whether it bears the mark of Downhill's stores.
  let isOurs: Bool
  /// The bytes that the file has.
  let size: Int
  /// The bytes that it had when it was last written without a log; `nil` where it does not say.
  let fullSize: Int?

  /// - Returns: `nil` where there is no file, or an empty one.
  /// - Throws: `StoreError.unreadable`, and `notADatabase` where the file does not begin as one of SQLite does.
  static func read(_ path: String) throws(StoreError) -> StoreHeader? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path, reason: StoreError.systemReason) }
    defer { Foundation.close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count >= 0 else { throw .unreadable(path, reason: StoreError.systemReason) }
    if count == 0 { return nil }
    guard count == bytes.count, bytes.starts(with: "SQLite format 3\0".utf8) else { throw .notADatabase(path) }
    return StoreHeader(bytes, size: Int(lseek(descriptor, 0, SEEK_END)))
  }

  private init(_ bytes: [UInt8], size: Int) {
    func word(at offset: Int) -> Int { bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
    let pageSize = Int(bytes[16]) << 8 | Int(bytes[17])
    isLogged = bytes[18] == 2 || bytes[19] == 2
    isOurs = word(at: 68) == Int(Schema.application)
    self.size = size
    // The count of pages is void where the change counter is not the one that it was written with. 1 stands for 65536.
    fullSize = word(at: 24) == word(at: 92) ? word(at: 28) * (pageSize <= 1 ? 65536 : pageSize) : nil
  }

  /// Whether the file is shorter than it was.
  var isTruncated: Bool { fullSize.map { size < $0 } ?? false }
}
