/// The headings of tables alone, a line each.
struct PlainFormat: DocumentFormat {
  static let name = "plain"
  static let fileExtension = "txt"

  func text(_ document: Document) -> String { document.tables.map { $0.name + "\n" }.joined() }
}
