import Foundation

/// Reads a file that somebody else made: an ordinary file of a bounded size, never a device, a pipe or a socket, whose
/// reading could wait or go on for ever.
package enum PlainFile {
  /// What experiments and other small files may have, in bytes: 64 MiB.
  package static let mostOfText = 64 << 20
  /// What data may have: 1 GiB.
  package static let mostOfData = 1 << 30

  /// Why it cannot be read, in words that follow its path.
  package struct Refusal: Error, Equatable {
    /// "there is no such file".
    package let reason: String
    /// Whether there is nothing at the path.
    package var isMissing = false
    /// What it seems to be encoded in, where it is text and not as it was expected.
    package var encoding: TextEncoding?
  }

  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - most: the most bytes that it may have.
  ///   - isNamed: whether whoever runs the command named it, who may then name a pipe.
  package static func bytes(at path: String, most: Int, isNamed: Bool = false) throws(Refusal) -> [UInt8] {
    if path.utf8.contains(0) { throw Refusal(reason: "a path has no NUL") }
    // Not to wait for the other end of a pipe.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | (isNamed ? 0 : O_NONBLOCK))
    guard descriptor >= 0 else {
      let isMissing = errno == ENOENT || errno == ENOTDIR
      throw Refusal(reason: isMissing ? "there is no such file" : "it cannot be read", isMissing: isMissing)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Refusal(reason: "it cannot be read") }
    if let refusal = refusal(status, most, isNamed) { throw refusal }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, Int(status.st_size)) + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw Refusal(reason: "it cannot be read")
      }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > most { throw tooLarge(most) }
    }
  }

  /// The text of a file; of what gzip packed, where its name ends in `.gz`.
  package static func text(
    at path: String, most: Int = mostOfText, isNamed: Bool = false, encoding: TextEncoding = .utf8
  ) throws(Refusal) -> String {
    var bytes = try bytes(at: path, most: most, isNamed: isNamed)
    if bytes.starts(with: Gzip.mark) {
      guard path.lowercased().hasSuffix(".gz") else {
        throw Refusal(reason: "it is compressed by gzip; where its name ends in `.gz`, it is unpacked")
      }
      bytes = try Gzip.unpacked(bytes, most: most)
    }
    return try encoding.text(of: bytes)
  }

  private static func refusal(_ status: stat, _ most: Int, _ isNamed: Bool) -> Refusal? {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return Int(status.st_size) > most ? tooLarge(most) : nil
    case S_IFDIR: return Refusal(reason: "this is a folder")
    case S_IFIFO: return isNamed ? nil : Refusal(reason: "this is a pipe and no file")
    case S_IFSOCK: return Refusal(reason: "this is a socket and no file")
    case S_IFCHR, S_IFBLK: return isNamed ? nil : Refusal(reason: "this is a device and no file")
    default: return Refusal(reason: "this is no file")
    }
  }

  static func tooLarge(_ most: Int) -> Refusal {
    Refusal(
      reason: most >= 1 << 30 ? "it has more than \(most >> 30) GiB" : "it has more than \(most >> 20) MiB")
  }
}
