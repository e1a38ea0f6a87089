import Foundation

/// A text of another tool, line by line.
struct TextFile {
  let path: String
  let lines: [Substring]

  init(_ path: String) throws(ExchangeError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .malformed(path: path, line: 0, reason: "there is no readable file")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw .malformed(path: path, line: 0, reason: "it is no text in UTF-8")
    }
    self.path = path
    lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
  }

  /// - Parameter line: from 0.
  func failure(_ line: Int, _ reason: String) -> ExchangeError {
    .malformed(path: path, line: line + 1, reason: reason)
  }

  /// The files in a folder, and in those below it, whose names `isWanted`; the path itself where it is such a file.
  static func files(at path: String, _ isWanted: (String) -> Bool) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    if !isFolder.boolValue { return isWanted((path as NSString).lastPathComponent) ? [path] : [] }
    let names = (FileManager.default.enumerator(atPath: path)?.allObjects ?? []).compactMap { $0 as? String }
    return names.filter { isWanted(($0 as NSString).lastPathComponent) }.sorted().map { path + "/" + $0 }
  }
}
