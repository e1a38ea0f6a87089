import Foundation
import Values

/// What came of replaying reference files.
package struct ParityReport: Sendable, Equatable {
  /// In the order of the paths, of the names inside a folder, and of the cases inside a file.
  package let cases: [ParityCase]

  /// Replays files, and all `.json` files of folders and the folders in them.
  ///
  /// A file of no known kind is an error where it was named itself, and a case that is not implemented where it was
  /// found in a folder.
  package init(of paths: [String]) throws(ParityError) {
    var cases: [ParityCase] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .missing(path) }
      for file in isFolder.boolValue ? Self.files(in: path) : [path] {
        let reference = ReferenceFile(try Self.document(file))
        if case .unknown = reference, !isFolder.boolValue { throw .unrecognized(path) }
        cases += reference.replay(file)
      }
    }
    self.cases = cases
  }

  /// The cases that are within their tolerance.
  package var passed: [ParityCase] { cases.filter { $0.verdict == .passed } }
  /// The cases that are not.
  package var failed: [ParityCase] { cases.filter { if case .failed = $0.verdict { true } else { false } } }
  /// The cases that nothing here replays.
  package var notImplemented: [ParityCase] {
    cases.filter { if case .notImplemented = $0.verdict { true } else { false } }
  }

  private static func files(in folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted().map { folder + (folder.hasSuffix("/") ? "" : "/") + $0 }
  }

  private static func document(_ file: String) throws(ParityError) -> JSON {
    let text: String
    do { text = try String(contentsOfFile: file, encoding: .utf8) } catch { throw .unreadable(file) }
    do { return try JSONDocument(text).root } catch { throw .notJSON(file, error) }
  }
}

/// Why reference files cannot be replayed.
package enum ParityError: Error, Equatable, CustomStringConvertible {
  case missing(String)
  case unreadable(String)
  case notJSON(String, JSONSyntaxError)
  case unrecognized(String)

  package var description: String {
    switch self {
    case .missing(let path): "\(path): there is no such file or folder"
    case .unreadable(let path): "\(path): cannot be read as UTF-8 text"
    case .notJSON(let path, let error): "\(path):\(error)"
    case .unrecognized(let path):
      "\(path): not a reference file; allowed: \"kind\" lr-schedule, optimizer-trajectory or test-functions, or \"records\""
    }
  }
}
