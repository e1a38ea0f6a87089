import Foundation

/// Which files a text that may come from anyone can name: ordinary files inside some folders, links resolved.
package struct FileAccess: Sendable {
  /// Canonical paths.
  private let folders: [String]

  private init(folders: [String]) { self.folders = folders }

  /// No file at all: for what is read from a store, which holds its data.
  package static let none = FileAccess(folders: [])

  /// Files in the working directory and in the folders below it.
  package static let workingDirectory = FileAccess(folders: [Self.canonical(".")].compactMap(\.self))

  /// The same, and files in further folders.
  package func adding(_ folder: String) -> FileAccess {
    FileAccess(folders: folders + [Self.canonical(folder.isEmpty ? "." : folder)].compactMap(\.self))
  }

  /// The text of a file that it allows.
  package func text(
    at path: String, most: Int, encoding: TextEncoding = .utf8
  ) throws(PlainFile.Refusal) -> String {
    try PlainFile.text(at: try allowed(path), most: most, encoding: encoding)
  }

  /// The bytes of a file that it allows.
  package func bytes(at path: String, most: Int) throws(PlainFile.Refusal) -> [UInt8] {
    try PlainFile.bytes(at: try allowed(path), most: most)
  }

  /// Where a path leads, if that is allowed.
  private func allowed(_ path: String) throws(PlainFile.Refusal) -> String {
    if path.utf8.contains(0) { throw PlainFile.Refusal(reason: "a path has no NUL") }
    let (folder, name) = Self.split(path)
    // Of what lies elsewhere not even whether it is there is said.
    guard let place = Self.canonical(folder.isEmpty ? "." : folder) else {
      throw PlainFile.Refusal(reason: "there is no such file", isMissing: true)
    }
    let real = Self.canonical(path)
    guard allows(real ?? place + "/" + name) else {
      let wanted = Self.split(real ?? path).folder
      throw PlainFile.Refusal(
        reason: "it lies outside of the experiment's folder and of the working directory; to allow it: --allow-path "
          + ShellWord.quoted(wanted.isEmpty ? "." : wanted))
    }
    return real ?? path
  }

  /// The folder of a path, empty where it names none, and what is behind it. (Foundation's own traps on short paths.)
  package static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.utf8.index(after: slash)...]))
  }

  private func allows(_ path: String) -> Bool {
    folders.contains { $0 == "/" || path.utf8.starts(with: ($0 + "/").utf8) }
  }

  /// The path with every link resolved; `nil` where nothing is there.
  private static func canonical(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
