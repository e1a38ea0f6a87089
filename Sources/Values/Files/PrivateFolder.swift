import Foundation

/// An empty folder of our own, which nobody else can read or write, and which goes with the value that holds it.
package final class PrivateFolder: Sendable {
  /// Where it is.
  package let url: URL

  /// Makes one among the system's temporary files.
  package init(_ name: String) throws(FileError) {
    let base = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    var template = Array("\(base.hasSuffix("/") ? base : base + "/")\(name)-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .unwritable(path: base, reason: String(cString: strerror(errno)))
    }
    url = URL(
      filePath: String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self),
      directoryHint: .isDirectory)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path, without a slash at its end.
  package var path: String {
    let path = url.path(percentEncoded: false)
    return path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
