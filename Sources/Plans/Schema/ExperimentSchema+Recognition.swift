import Values

extension ExperimentSchema {
  /// Whether a file is a JSON Schema, as the one that stands beside experiments for editors, and no experiment.
  package static func isSchema(file: String) -> Bool {
    guard let text = try? PlainFile.text(at: file), text.contains("json-schema.org") else { return false }
    return (try? JSONDocument(text)).map { isSchema($0.root) } ?? false
  }

  /// A schema names the meta-schema that it follows; an experiment names a file in its place.
  static func isSchema(_ document: JSON) -> Bool {
    document["$schema"]?.string?.contains("://json-schema.org/") ?? false
  }
}
