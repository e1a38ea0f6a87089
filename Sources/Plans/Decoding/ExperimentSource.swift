import Values

/// What an experiment is read from: one JSON value, merged of files and of the command line, that knows where each of
/// its parts stands.
struct ExperimentSource: Sendable {
  /// Which files its parts may name.
  let access: FileAccess
  /// What an earlier run kept of a file that is no longer there.
  var kept: @Sendable (_ experiment: String, _ path: String) -> String? = { _, _ in nil }
  /// What its report may name; `nil` to take whatever it names, where nobody will report.
  var words: ReportWords?
  /// The value, without `extends`.
  private(set) var root: JSON
  /// What parts come from, first the file that was asked for.
  private var origins: [Origin]
  private var sources: OriginTree

  /// A file or an argument.
  private struct Origin {
    let name: String
    /// `nil` for what stands in no file.
    let document: JSONDocument?
    /// Whether the name is the path of a file.
    var isFile = false
  }

  /// Objects that a file merges key by key with those of its base; all other values replace the base's.
  static let merged = ["budget", "stopping", "tuning", "report", "data"]

  /// A value that stands in no file.
  init(_ root: JSON, name: String, access: FileAccess) {
    self.access = access
    self.root = root
    origins = [Origin(name: name, document: nil)]
    sources = OriginTree(0)
  }

  init(_ document: JSONDocument, name: String, access: FileAccess) {
    self.access = access
    root = document.root.withoutComments
    origins = [Origin(name: name, document: document)]
    sources = OriginTree(0)
  }

  /// Layers of which each is laid over those before it; the last is the file that was asked for.
  init(layers: [(name: String, document: JSONDocument)], access: FileAccess) {
    self.access = access
    root = .object([:])
    origins = layers.map { Origin(name: $0.name, document: $0.document, isFile: true) }
    sources = OriginTree(layers.count - 1)
    for (index, layer) in layers.enumerated() { lay(layer.document.root.withoutComments.object ?? [:], origin: index) }
  }

  private mutating func lay(_ members: [String: JSON], origin: Int) {
    var object = root.object ?? [:]
    // So that no part has a second owner and is copied.
    root = .null
    for (key, value) in members where key != "extends" {
      if Self.merged.contains(key), let above = value.object, var below = object[key]?.object {
        object[key] = nil
        sources.lay(above.keys, over: below.keys, from: origin, at: key)
        below.merge(above) { $1 }
        object[key] = .object(below)
      } else {
        object[key] = value
        sources.set(origin, at: [.key(key)])
      }
    }
    root = .object(object)
  }

  /// Replaces the value at a path by one that is given in no file.
  mutating func replace(_ path: JSONPath, by value: JSON, name: String) {
    sources.set(origins.count, at: path.steps[...])
    origins.append(Origin(name: name, document: nil))
    root = root.replacing(path.steps[...], by: value)
  }

  /// The folder that paths in the value at a path are relative to; empty for the working directory.
  func folder(of path: JSONPath) -> String {
    let origin = origins[sources.origin(of: path)]
    guard origin.isFile, let slash = origin.name.lastIndex(of: "/") else { return "" }
    return slash == origin.name.startIndex ? "/" : String(origin.name[..<slash])
  }

  /// Where the value at a path stands, or a place inside the text there; `rank` orders files.
  func place(
    of path: JSONPath, offset: Int? = nil
  ) -> (rank: Int, file: String, position: TextPosition?) {
    let index = sources.origin(of: path)
    let origin = origins[index]
    let position = origin.document.map { document in
      offset.map { document.position(of: path, offset: $0) } ?? document.position(of: path)
    }
    return (origins.count - index, origin.name, position)
  }
}

extension JSON {
  /// The key of a comment, which any object may have.
  static let commentKey = "$comment"

  /// The value without its comments.
  fileprivate var withoutComments: JSON {
    switch self {
    case .object(let members):
      .object(members.filter { $0.key != Self.commentKey || $0.value.string == nil }.mapValues(\.withoutComments))
    case .array(let elements): .array(elements.map(\.withoutComments))
    default: self
    }
  }

  /// The value with the part at a path replaced. What the path leads through must exist, but for a last key.
  fileprivate func replacing(_ steps: ArraySlice<JSONPath.Step>, by value: JSON) -> JSON {
    guard let first = steps.first else { return value }
    switch (first, self) {
    case (.key(let key), .object(var members)):
      members[key] = (members[key] ?? .object([:])).replacing(steps.dropFirst(), by: value)
      return .object(members)
    case (.index(let index), .array(var elements)) where elements.indices.contains(index):
      elements[index] = elements[index].replacing(steps.dropFirst(), by: value)
      return .array(elements)
    default: return self
    }
  }
}
