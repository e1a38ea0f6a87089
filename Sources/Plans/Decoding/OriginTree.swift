import Values

/// Which of several texts each part of a JSON value comes from: those of its parts that come from elsewhere are in
/// `parts`.
struct OriginTree: Sendable {
  /// The number of the text that the value comes from.
  var origin: Int
  private(set) var parts: [JSONPath.Step: OriginTree] = [:]

  init(_ origin: Int) { self.origin = origin }

  /// Where the value at a path comes from.
  func origin(of path: JSONPath) -> Int {
    var tree = self
    for step in path.steps {
      guard let next = tree.parts[step] else { break }
      tree = next
    }
    return tree.origin
  }

  /// Notes that all of the value at a path comes from a text.
  mutating func set(_ origin: Int, at path: ArraySlice<JSONPath.Step>) {
    guard let first = path.first else {
      self = OriginTree(origin)
      return
    }
    parts[first, default: OriginTree(self.origin)].set(origin, at: path.dropFirst())
  }

  /// Notes that the members of an object, of which it has some already, are laid over by a text's.
  mutating func lay(
    _ names: some Sequence<String>, over below: some Collection<String>, from origin: Int, at key: String
  ) {
    parts[.key(key), default: OriginTree(self.origin)].lay(names, over: below, from: origin)
  }

  private mutating func lay(_ names: some Sequence<String>, over below: some Collection<String>, from origin: Int) {
    // Each that is there comes from where the object came from, unless something was laid over it already.
    if parts.count < below.count {
      for name in below where parts[.key(name)] == nil { parts[.key(name)] = OriginTree(self.origin) }
    }
    for name in names { parts[.key(name)] = OriginTree(origin) }
    self.origin = origin
  }
}
