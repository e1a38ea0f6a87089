import Values

/// Cells of tables in the middle of lines of Markdown:
///
///     <!-- downhill:value NAME :: TABLE :: ROW :: COLUMN -->0.9925<!-- /value -->
enum MarkdownValues {
  private static let (head, close, end) = (
    Array("<!-- downhill:value ".utf8), Array("-->".utf8), Array("<!-- /value -->".utf8)
  )

  /// Those of a line, from the left.
  ///
  /// - Throws: `RegionError` for one that is not closed on its line, or does not name a cell.
  static func regions(
    in line: ArraySlice<UInt8>, _ number: Int, _ path: String
  ) throws(RegionError) -> [MarkdownRegions.Region] {
    var regions: [MarkdownRegions.Region] = []
    var rest = line
    while let begin = place(of: head, in: rest) {
      guard let opened = place(of: close, in: line[(begin + head.count)...]) else {
        throw RegionError(path, number, .openValue)
      }
      let body = opened + close.count
      guard let closed = place(of: end, in: line[body...]) else { throw RegionError(path, number, .openValue) }
      let words = String(decoding: line[(begin + head.count)..<opened], as: UTF8.self)
        .split(separator: " :: ").map { String(decoding: Array($0.utf8)[...].trimmed, as: UTF8.self) }
      guard words.count == 4 else { throw RegionError(path, number, .placeless) }
      regions.append(
        MarkdownRegions.Region(
          line: number, experiment: words[0], table: words[1],
          cell: MarkdownRegions.Region.Cell(row: words[2], column: words[3]), body: body..<closed))
      rest = line[(closed + end.count)...]
    }
    return regions
  }

  /// What a cell of a table says, in Markdown.
  static func text(
    of cell: MarkdownRegions.Region.Cell, in table: Document.NamedTable
  ) throws(ExplanationError) -> String {
    let row = try table.place(ofRow: cell.row)
    return MarkdownText.escaped(table.table.rows[row][try table.place(ofColumn: cell.column)].text)
  }

  private static func place(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= pattern.count else { return nil }
    return (bytes.startIndex...bytes.endIndex - pattern.count).first {
      bytes[$0] == pattern[0] && bytes[$0..<$0 + pattern.count].elementsEqual(pattern)
    }
  }
}
