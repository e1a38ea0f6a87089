import Values

/// CSV (RFC 4180) of the tables alone, with what the other formats print in their cells. Several tables have an empty
/// line between two, and each its heading as a line before it; what is not in a table is left out.
package struct CSVFormat: DocumentFormat {
  package static let name = "csv"
  package static let fileExtension = "csv"
  package init() {}

  package func text(_ document: Document) -> String {
    let tables = document.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    if tables.count == 1 { return CSVFormat.text(tables[0]) }
    return document.tables.map { CSVFormat.row([$0.name]) + CSVFormat.text($0.table) }.joined(separator: "\n")
  }

  private static func text(_ table: Table) -> String {
    ([table.heads.map(\.title.text)] + table.rows.map { $0.map(\.text) }).map(row).joined()
  }

  private static func row(_ fields: [String]) -> String {
    var text = ByteBuffer()
    for (index, field) in fields.enumerated() {
      if index > 0 { text.append(byte: comma) }
      text.append(field: field.onOneLine)
    }
    text.append(byte: newLine)
    return text.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }
}
