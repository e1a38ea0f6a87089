import Parity
import TestSupport
import Testing
import Values

/// A reference file with something changed.
func edited(_ file: String, _ change: (inout JSON) throws -> Void) throws -> JSON {
  var document = try JSONDocument(Repository.reference(file)).root
  try change(&document)
  return document
}

/// What comes of replaying a text as a file.
func replay(_ text: String) throws -> ParityReport {
  let folder = try TemporaryFolder(["reference.json": text])
  return try withExtendedLifetime(folder) { try ParityReport(of: [folder.path("reference.json")]) }
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
