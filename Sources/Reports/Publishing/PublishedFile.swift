import Foundation
import Values

/// A file outside the folder of results that reports are written into: the user's own.
package struct PublishedFile: Sendable {
  /// As the user wrote it.
  package let path: String

  /// The file at a path, which need not be there yet.
  package init(_ path: String) { self.path = path }

  /// - Throws: `FileError.unreadable`.
  package func bytes() throws(FileError) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw .unreadable(
        path: path,
        reason: FileManager.default.fileExists(atPath: path) ? "it is no readable file" : "there is no such file")
    }
  }

  /// Writes it whole or not at all. What a link leads to is written, not the link; permissions stay.
  package func write(_ bytes: some Sequence<UInt8>) throws(FileError) {
    let place = URL(filePath: path).resolvingSymlinksInPath()
    var status = stat()
    let isThere = stat(place.path(percentEncoded: false), &status) == 0
    let file = try AtomicFile(at: place, permissions: isThere ? status.st_mode & 0o7777 : nil)
    try file.write { $0.append(bytes) }
    _ = try file.commit()
  }
}
