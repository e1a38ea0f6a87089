import Foundation

/// A folder that is gone when its owner is.
package final class TemporaryFolder: Sendable {
  /// Where it is.
  package let url: URL

  private init(at url: URL) { self.url = url }

  /// A path where nothing is yet: what is made there goes away too.
  package static func absent() -> TemporaryFolder {
    TemporaryFolder(at: FileManager.default.temporaryDirectory.appending(path: "downhill-\(UUID().uuidString)"))
  }

  /// A folder that is there, with files in it: their texts by their paths in the folder.
  package convenience init(_ files: [String: String] = [:]) throws {
    self.init(at: Self.absent().url)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files { try file(name, text) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of the folder, without a slash at its end.
  package var path: String { url.path(percentEncoded: false) }

  /// The path of something in it.
  package func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file, and the folders that it lies in, and returns its path.
  @discardableResult
  package func file(_ name: String, _ text: String) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return path(name)
  }

  /// A file's text.
  package func text(_ name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  /// A file's bytes.
  package func bytes(_ name: String) throws -> Data { try Data(contentsOf: url.appending(path: name)) }

  /// What lies in it.
  package func names() throws -> Set<String> { Set(try FileManager.default.contentsOfDirectory(atPath: path)) }
}
