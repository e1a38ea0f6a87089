/// What of a catalogue's row decides the bits of runs beside settings: part of the names of runs.
package struct RowVersion: Sendable, Equatable {
  /// 1 at first; raised when a default or the bits of the row change, so that runs from before are made anew.
  package let revision: Int
  /// The library and its version, where a library decides bits of the row.
  package let library: String?

  /// A version that no type has.
  package init(revision: Int, library: String?) {
    self.revision = revision
    self.library = library
  }

  /// The version of a row's type.
  package init(_ row: (some Configurable).Type) {
    revision = row.revision
    library = row.library
  }

  /// Whether a store from before rows had revisions can hold runs of it.
  package var isFirst: Bool { revision == 1 }
}

extension EntryKind {
  /// An entry as names of runs have it: the name, and of settings, revision and library what there is to say.
  ///
  /// - Parameter differences: the settings that differ from their defaults.
  package func identity(_ name: String, _ differences: [String: JSON], _ version: RowVersion) -> JSON {
    var members: [String: JSON] = [rawValue: .string(name)]
    if !differences.isEmpty { members["settings"] = .object(differences) }
    if version.revision != 1 { members["revision"] = .integer(version.revision) }
    members["library"] = version.library.map(JSON.string)
    return .object(members)
  }
}
