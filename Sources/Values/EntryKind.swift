/// What an entry of an experiment file is of. An entry is a name, or an object that has the name at the key of its kind
/// and settings beside it:
///
///     "cosine"        { "schedule": "cosine", "warmup": 0.05 }
package enum EntryKind: String, Sendable, CaseIterable {
  case function, optimizer, schedule, link

  /// What an entry must be, for messages.
  package var expectation: String { "a \(rawValue): a name or an object with the key `\(rawValue)`" }

  /// The name and the settings of an entry.
  ///
  /// - Throws: that it is no entry, or has no name.
  package func parts(of json: JSON) throws(SettingsError) -> (name: String, settings: [String: JSON]) {
    if let name = json.string { return (name, [:]) }
    guard var settings = json.object else {
      throw SettingsError(
        rawValue, "a \(rawValue) must be a name or an object with the key `\(rawValue)`, not \(json.found)")
    }
    guard let name = settings.removeValue(forKey: rawValue) else {
      throw SettingsError(rawValue, "the key `\(rawValue)` is missing: the \(rawValue)'s name")
    }
    guard let name = name.string else {
      throw SettingsError(rawValue, "`\(rawValue)` must be a name, not \(name.found)")
    }
    return (name, settings)
  }

  /// An entry as an object.
  package func entry(_ name: String, _ settings: [String: JSON]) -> JSON {
    .object(settings.merging([rawValue: .string(name)]) { $1 })
  }
}
