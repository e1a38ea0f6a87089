import Foundation
import Parity
import Testing
import Values

/// The committed copies of reference files.
let reference = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference")

/// A reference file with something changed.
func edited(_ file: String, _ change: (inout JSON) throws -> Void) throws -> JSON {
  let text = try String(contentsOf: reference.appending(path: file), encoding: .utf8)
  var document = try JSONDocument(text).root
  try change(&document)
  return document
}

/// What comes of replaying a text as a file.
func replay(_ text: String) throws -> ParityReport {
  let folder = FileManager.default.temporaryDirectory.appending(path: "parity-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appending(path: "reference.json")
  try text.write(to: file, atomically: true, encoding: .utf8)
  return try ParityReport(of: [file.path()])
}

extension JSON {
  /// The value at a path of keys and indices, to be changed.
  subscript(at path: [JSONPath.Step]) -> JSON {
    get {
      path.reduce(self) { value, step in
        switch step {
        case .key(let key): value[key] ?? .null
        case .index(let index): value.array?[index] ?? .null
        }
      }
    }
    set {
      guard let step = path.first else {
        self = newValue
        return
      }
      let rest = Array(path.dropFirst())
      switch step {
      case .key(let key):
        var members = object ?? [:]
        var member = members[key] ?? .null
        member[at: rest] = newValue
        members[key] = member
        self = .object(members)
      case .index(let index):
        var elements = array ?? []
        elements[index][at: rest] = newValue
        self = .array(elements)
      }
    }
  }
}

extension ParityCase {
  var reason: String {
    switch verdict {
    case .passed: "passed"
    case .failed(let reason), .notImplemented(let reason): reason
    }
  }
}
