/// A table in plain text: columns as wide as their cells, numbers to the right.
struct TextTable {
  let header: [String]
  /// Columns that are aligned to the right.
  var right: Set<Int> = []
  var rows: [[String]] = []

  init(_ header: [String], right: Set<Int> = []) {
    self.header = header
    self.right = right
  }

  var text: String {
    let widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
    return ([header] + rows).map { row in
      row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return right.contains(column) ? space + row[column] : row[column] + space
      }.joined(separator: "  ").trimmedRight
    }.joined(separator: "\n")
  }
}

extension StringProtocol {
  /// Without the blanks at its end.
  var trimmedRight: String { String(reversed().drop(while: \.isWhitespace).reversed()) }
}
