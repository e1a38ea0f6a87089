import Foundation
import Values

/// A text of another tool, line by line.
struct TextFile {
  let path: String
  let text: String
  let lines: [Substring]

  init(_ path: String) throws(ExchangeError) {
    let text: String
    do throws(PlainFile.Refusal) {
      text = try PlainFile.text(at: path, most: PlainFile.mostOfData)
    } catch {
      throw .malformed(path: path, line: 0, reason: error.reason)
    }
    self.path = path
    self.text = text
    lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
  }

  /// - Parameter line: from 0.
  func failure(_ line: Int, _ reason: String) -> ExchangeError {
    .malformed(path: path, line: line + 1, reason: reason)
  }

  /// The path of a file that is named here, which lies in this one's folder or below it.
  func neighbour(_ name: String, _ line: Int) throws(ExchangeError) -> String {
    if name.isEmpty || name.hasPrefix("/") || name.split(separator: "/").contains("..") {
      throw failure(line, "`\(TerminalText.excerpt(name))` is no file in this folder or below it")
    }
    let folder = FileAccess.split(path).folder
    return (folder.isEmpty ? "." : folder) + "/" + name
  }

  /// The files in a folder, and in those below it, whose names `isWanted`; the path itself where it is such a file.
  static func files(at path: String, _ isWanted: (String) -> Bool) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    if !isFolder.boolValue { return isWanted(FileAccess.split(path).name) ? [path] : [] }
    let names = (FileManager.default.enumerator(atPath: path)?.allObjects ?? []).compactMap { $0 as? String }
    return names.filter { isWanted(FileAccess.split($0).name) }.sorted().map { path + "/" + $0 }
  }
}
