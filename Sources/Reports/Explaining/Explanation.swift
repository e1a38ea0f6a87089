import Findings
import Statistics
import Values

/// How a printed cell came about: what it shows, by which formula, from which runs, over which values.
package struct Explanation: Sendable, Equatable {
  /// The heading of its table.
  package let table: String
  /// What the first cell of its row says.
  package let row: String
  /// The title of its column.
  package let column: String
  /// The cell as it is printed.
  package let text: String
  /// How it came about.
  package let derivation: Derivation

  /// The statistics that it shows, from the catalogue.
  package var statistics: [StatisticKind] { derivation.statistics.compactMap(StatisticKind.named) }

  /// Finds the cell of a document whose tables keep how their cells came about; see `ReportInput.explains`.
  ///
  /// - Parameters:
  ///   - table: the heading of a table, letters compared without case; `overall` is the first.
  ///   - row: what the row's first cell says.
  ///   - column: the title of the column.
  /// - Throws: `ExplanationError` with the nearest name that there is.
  package init(of document: Document, table: String, row: String, column: String) throws(ExplanationError) {
    let found = try document.table(called: table)
    let (place, side) = (try found.place(ofRow: row), try found.place(ofColumn: column))
    self.table = found.name
    self.row = found.rowNames[place]
    self.column = found.columnNames[side]
    text = found.table.rows[place][side].text
    derivation =
      found.table.derivations.isEmpty ? Derivation("nothing was kept") : found.table.derivations[place][side]
  }

  fileprivate static func place(of name: String, in names: [String]) -> Int? {
    names.firstIndex(of: name) ?? names.firstIndex { $0.lowercased() == name.lowercased() }
  }
}

extension Document {
  /// The table under a heading, letters compared without case; `overall` is the first.
  ///
  /// - Throws: `ExplanationError` with the nearest heading that there is.
  package func table(called name: String) throws(ExplanationError) -> NamedTable {
    let tables = tables
    if let place = Explanation.place(of: name, in: tables.map(\.name)) { return tables[place] }
    if name.lowercased() == "overall", let main = mainTable { return main }
    throw ExplanationError(what: "table", name: name, known: tables.map(\.name))
  }
}

extension Document.NamedTable {
  /// What the first cell of each row says.
  package var rowNames: [String] { table.rows.map { $0.first?.text ?? "" } }
  /// The titles of the columns.
  package var columnNames: [String] { table.heads.map(\.title.text) }

  /// The place of a row, from 0.
  ///
  /// - Throws: `ExplanationError` with the nearest row that there is.
  package func place(ofRow name: String) throws(ExplanationError) -> Int {
    guard let place = Explanation.place(of: name, in: rowNames) else {
      throw ExplanationError(what: "row of `\(self.name)`", name: name, known: rowNames)
    }
    return place
  }

  /// The place of a column, from 0.
  ///
  /// - Throws: `ExplanationError` with the nearest column that there is.
  package func place(ofColumn name: String) throws(ExplanationError) -> Int {
    guard let place = Explanation.place(of: name, in: columnNames) else {
      throw ExplanationError(what: "column of `\(self.name)`", name: name, known: columnNames)
    }
    return place
  }
}

/// There is no such table, row or column.
package struct ExplanationError: Error, Equatable, CustomStringConvertible {
  let what: String
  let name: String
  let known: [String]

  package var description: String { unknown(what, name, known: known) }
}
