extension JSON {
  /// The order of settings: numbers by size, lists element by element, all else by text; `null` first.
  package func precedes(_ other: JSON) -> Bool {
    switch (self, other) {
    case (.number(let a), .number(let b)): a < b
    case (.array(let a), .array(let b)): a.lexicographicallyPrecedes(b) { $0.precedes($1) }
    case (.null, .null): false
    case (.null, _): true
    case (_, .null): false
    default: canonical.utf8.lexicographicallyPrecedes(other.canonical.utf8)
    }
  }
}
