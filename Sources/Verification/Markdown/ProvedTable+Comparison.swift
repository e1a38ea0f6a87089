import Reports
import Values

extension ProvedTable {
  /// Where the table says otherwise than one that was made again: cell by cell where both have the same rows and
  /// columns.
  ///
  /// - Parameter file: what messages call the Markdown file.
  func differences(from table: Table, in file: String) -> [Difference] {
    let fresh = Self.rows(of: table)
    let place = "\(file):\(line)"
    guard rows.count == fresh.count, rows.first == fresh.first else {
      return [
        Difference(
          file: place, field: "table", published: Self.size(rows), made: Self.size(fresh))
      ]
    }
    var differences: [Difference] = []
    for (own, made) in zip(rows, fresh) {
      for (column, text) in made.enumerated() where column >= own.count || own[column] != text {
        let field = "\(made.first ?? ""), \(fresh[0][column])"
        differences.append(
          Difference(file: place, field: field, published: column < own.count ? own[column] : "", made: text))
      }
      if own.count > made.count {
        differences.append(Difference(file: place, field: made.first ?? "", published: "more cells", made: "fewer"))
      }
    }
    return differences
  }

  /// A table's cells as Markdown has them.
  static func rows(of table: Table) -> [[String]] {
    let text = MarkdownFormat().text(Document([.table(table)]))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { cells($0) }
    return rows.indices.filter { $0 == 0 || !isRule(rows[$0]) && rows[$0] != rows[0] }.map { rows[$0] }
  }

  private static func size(_ rows: [[String]]) -> String {
    "\(NumberText.counted(max(0, rows.count - 1), "row")) of " + (rows.first ?? []).joined(separator: " | ")
  }
}

extension Verdict {
  /// Compares one table of a folder's summary.md or statistics.md with the same one made again.
  ///
  /// - Parameter name: its heading.
  /// - Throws: `ExplanationError` where there is no such table.
  mutating func take(_ name: String, of results: PublishedResults, _ report: VerifiedReport) throws {
    let table = try report.document.table(called: name).table
    for file in ["summary.md", "statistics.md"] {
      guard let text = try? PlainFile.text(at: results.folder + "/" + file) else { continue }
      let heading = MarkdownText.escaped(name)
      guard let published = ProvedTable.all(in: text).first(where: { $0.heading == heading }) else { continue }
      tables += 1
      return differences += published.differences(from: table, in: file)
    }
    differences.append(
      Difference(file: "summary.md", field: "table", published: "none with a line of its runs", made: name))
  }
}
