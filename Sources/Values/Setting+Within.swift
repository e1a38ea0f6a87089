extension Setting {
  private init(
    key: String, kind: SettingKind, summary: String, read: @escaping @Sendable (Owner) -> JSON,
    write: @escaping @Sendable (inout Owner, JSON) -> String?
  ) {
    self.key = key
    self.kind = kind
    self.summary = summary
    self.read = read
    self.write = write
  }

  /// The same setting as one of a whole that holds the owner as a part.
  package func within<Whole>(_ part: WritableKeyPath<Whole, Owner> & Sendable) -> Setting<Whole> {
    Setting<Whole>(
      key: key, kind: kind, summary: summary, read: { [read] in read($0[keyPath: part]) },
      write: { [write] in write(&$0[keyPath: part], $1) })
  }
}
