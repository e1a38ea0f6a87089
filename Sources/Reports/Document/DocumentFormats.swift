/// The formats that a document can be written in. A new one is its file and a row here.
package enum DocumentFormats {
  /// Every format, in the order of lists.
  package static let catalogue: [any DocumentFormat] = [
    MarkdownFormat(),
    CSVFormat(),
    LaTeXFormat(),
    HTMLFormat(),
    JSONFormat(),
    JSONLinesFormat(),
    TextFormat(),
  ]

  /// The names of all of them.
  package static var names: [String] { catalogue.map { type(of: $0).name } }

  /// The one of a name.
  package static func named(_ name: String) -> (any DocumentFormat)? {
    catalogue.first { type(of: $0).name == name }
  }
}

extension Document {
  /// The same with the paths of its figures and manifests counted from another folder.
  ///
  /// - Parameter folder: what leads from there to the folder that they are counted from now, `../Results/nine`; empty
  ///   where both are the same.
  package func withPaths(in folder: String) -> Document {
    guard !folder.isEmpty else { return self }
    return Document(
      blocks.map { block in
        switch block {
        case .figure(var figure):
          figure.path = folder + "/" + figure.path
          return .figure(figure)
        case .table(var table):
          if let path = table.proof?.manifest { table.proof?.manifest = folder + "/" + path }
          return .table(table)
        default: return block
        }
      }, name: name)
  }
}
