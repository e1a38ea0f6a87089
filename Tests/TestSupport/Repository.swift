import Foundation
import Values

/// The files of the repository that tests read.
package enum Repository {
  /// Its root.
  package static let url = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

  /// The numbers of other packages and of exact arithmetic that several rooms are tested against: one folder a kind,
  /// in the formats that `downhill parity` replays.
  package static let reference = url.appending(path: "Tests/Reference")

  /// The text of a file.
  package static func text(_ path: String) throws -> String {
    try String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  /// The text of a reference file.
  package static func reference(_ path: String) throws -> String { try text("Tests/Reference/" + path) }

  /// What the Swift files of a folder give names to, `static let name = "…"`: a row of a catalogue each.
  package static func names(under folder: String, except part: String? = nil) throws -> [String] {
    let files = FileManager.default.enumerator(at: url.appending(path: folder), includingPropertiesForKeys: nil)
    var names: [String] = []
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      if let part, file.path().contains(part) { continue }
      names += try String(contentsOf: file, encoding: .utf8).matches(of: /static let name = "(\w+)"/).map {
        String($0.1)
      }
    }
    return names
  }

  /// The case of an id in a reference file; `nil` where there is none.
  package static func referenceCase(_ path: String, _ id: String) throws -> JSON? {
    try JSONDocument(reference(path)).root["cases"]?.array?.first { $0["id"] == .string(id) }
  }
}
