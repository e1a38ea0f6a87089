import Foundation

/// A file that is there whole or not at all: it is written beside its place, synced, and renamed into it.
package final class AtomicFile {
  private let place: URL
  private let temporary: URL
  private var descriptor: Int32
  private var buffer = ByteBuffer(capacity: 1 << 14)
  private var stream = DigestStream()
  private let isKept: Bool

  /// Opens it for writing; its folder exists. Without permissions it has those of a new file.
  ///
  /// - Parameter isKept: whether it is to outlive a loss of power once it is in its place.
  package init(at place: URL, permissions: mode_t? = nil, isKept: Bool = true) throws(FileError) {
    self.place = place
    self.isKept = isKept
    temporary = place.deletingLastPathComponent()
      .appending(path: ".\(place.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).partial")
    descriptor = open(
      temporary.path(percentEncoded: false), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    if descriptor < 0 { throw failure() }
    if let permissions, fchmod(descriptor, permissions) != 0 { throw failure() }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(temporary.path(percentEncoded: false))
  }

  /// Appends what `body` writes.
  package func write(_ body: (inout ByteBuffer) -> Void) throws(FileError) {
    body(&buffer)
    if buffer.count >= 1 << 20 { try flush() }
  }

  /// Appends bytes.
  package func write(_ bytes: ByteBuffer) throws(FileError) { try write { $0.append(bytes) } }

  /// Puts the file in its place, and gives the digest of its bytes.
  package func commit() throws(FileError) -> Digest {
    try flush()
    guard !isKept || fsync(descriptor) == 0, close(descriptor) == 0 else { throw failure() }
    descriptor = -1
    guard rename(temporary.path(percentEncoded: false), place.path(percentEncoded: false)) == 0 else {
      throw failure()
    }
    var finished = DigestStream()
    swap(&finished, &stream)
    return finished.digest()
  }

  private func flush() throws(FileError) {
    let reason = buffer.withUnsafeBytes { bytes -> FileError? in
      stream.append(bytes)
      var rest = bytes
      while let start = rest.baseAddress, !rest.isEmpty {
        let written = Foundation.write(descriptor, start, rest.count)
        if written < 0 {
          if errno == EINTR { continue }
          return failure()
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      }
      return nil
    }
    if let reason { throw reason }
    buffer.removeAll()
  }

  private func failure() -> FileError {
    .unwritable(path: place.path(percentEncoded: false), reason: String(cString: strerror(errno)))
  }
}

/// A folder that a report is written into.
package struct OutputFolder {
  /// Where it is.
  package let url: URL
  private let isKept: Bool

  /// Makes the folder, and those above it, where they are not there.
  ///
  /// - Parameter isKept: whether its files are to outlive a loss of power.
  package init(_ url: URL, isKept: Bool = true) throws(FileError) {
    self.url = url
    self.isKept = isKept
    let path = url.standardizedFileURL.path(percentEncoded: false)
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      guard mkdir(made, 0o755) != 0, errno != EEXIST else { continue }
      // A folder above may be there and not be ours to write in; only the last one must be made.
      let reason = errno
      var status = stat()
      guard stat(made, &status) == 0 else {
        throw .unwritable(path: path, reason: String(cString: strerror(reason)))
      }
    }
  }

  /// Begins a file in it.
  package func file(_ name: String) throws(FileError) -> AtomicFile {
    try AtomicFile(at: url.appending(path: name), isKept: isKept)
  }

  /// Writes a file at once.
  @discardableResult
  package func write(_ text: String, to name: String) throws(FileError) -> Digest {
    let file = try file(name)
    try file.write { $0.append(text) }
    return try file.commit()
  }
}
