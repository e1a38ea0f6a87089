/// A table in plain text: columns as wide as their cells, numbers to the right.
package struct TextTable {
  private let header: [String]
  private let right: Set<Int>
  /// As many cells a row as there are columns.
  package var rows: [[String]] = []
  /// Whether a rule stands under the header.
  package var isRuled = false

  /// - Parameters:
  ///   - header: the titles of the columns.
  ///   - right: the columns that are aligned to the right.
  package init(_ header: [String], right: Set<Int> = []) {
    self.header = header
    self.right = right
  }

  /// Of each column the most characters.
  private var widths: [Int] {
    header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
  }

  /// Its lines, without a break at the end.
  package var text: String { text(within: .max) }

  /// Its lines, the cells of the last column cut where a line would be longer than a width.
  package func text(within width: Int) -> String {
    var widths = self.widths
    let others = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    if let last = widths.last, width < .max { widths[widths.count - 1] = min(last, max(8, width - others)) }
    var lines = ([header] + rows).map { row in
      row.indices.map { column in
        let cell = TextWrap.cut(row[column], to: widths[column])
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return right.contains(column) ? space + cell : cell + space
      }.joined(separator: "  ").trimmedRight
    }
    if isRuled { lines.insert(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "), at: 1) }
    return lines.joined(separator: "\n")
  }

  /// Its lines in a width: where a row has no room, what stands behind its first cells is one text beside these, which
  /// goes on under itself.
  ///
  /// - Parameter leading: how many cells those are.
  package func text(flowing width: Int, behind leading: Int) -> String {
    let widths = self.widths
    guard widths.reduce(-2, { $0 + $1 + 2 }) > width else { return text }
    var lead = TextTable(Array(header.prefix(leading)), right: right)
    lead.rows = rows.map { Array($0.prefix(leading)) }
    let begin = widths.prefix(leading).reduce(0) { $0 + $1 + 2 }
    return zip(lead.text.split(separator: "\n"), [header] + rows).flatMap { line, row in
      let rest = row.dropFirst(leading).filter { !$0.isEmpty }.joined(separator: ": ")
      return TextWrap.lines(rest, width: max(20, width - begin)).enumerated().map { place, text in
        (String(place == 0 ? line : "").padding(to: begin) + text).trimmedRight
      }
    }.joined(separator: "\n")
  }

  /// Its lines in a width: where the columns have no room side by side, those that are left stand below the others,
  /// again behind the first column.
  package func text(folded width: Int) -> String {
    let widths = self.widths
    var bands: [[Int]] = []
    var room = 0
    for column in header.indices.dropFirst() {
      if bands.isEmpty || room < widths[column] + 2 {
        bands.append([0])
        room = width - widths[0]
      }
      bands[bands.count - 1].append(column)
      room -= widths[column] + 2
    }
    guard bands.count > 1 else { return text }
    return bands.map { band in
      var part = TextTable(
        band.map { header[$0] }, right: Set(band.indices.filter { right.contains(band[$0]) }))
      part.rows = rows.map { row in band.map { row[$0] } }
      part.isRuled = isRuled
      return part.text
    }.joined(separator: "\n\n")
  }
}

extension String {
  /// With blanks behind it, to a number of characters.
  package func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

extension StringProtocol {
  /// Without the blanks at its end.
  package var trimmedRight: String { String(reversed().drop(while: \.isWhitespace).reversed()) }
}
