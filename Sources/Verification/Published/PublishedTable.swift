import Values

/// A function and an arm by the names that tables of results have for them.
package struct CellName: Hashable, Sendable, CustomStringConvertible {
  /// The function's label, as a field of CSV.
  package let function: String
  /// The arm's label, as a field of CSV.
  package let arm: String

  /// "rosenbrock, adam".
  package var description: String { "\(function), \(arm)" }
}

/// runs.csv or curves.csv as it was published: rows of fields, cell by cell.
struct PublishedTable: Sendable {
  /// The path of the file.
  let path: String
  /// The names of the columns.
  let columns: [String]
  /// In the order of the file.
  let cells: [CellName]
  /// The rows of each cell in the order of the file; as many fields a row as there are columns.
  let rows: [CellName: [[String]]]

  /// - Throws: where the text is no table, or has no columns `function` and `arm`.
  init(_ text: String, path: String) throws(VerificationError) {
    self.path = path
    let table: CSVTable
    do throws(CSVError) {
      table = try CSVTable(text, needsRows: false)
    } catch {
      throw VerificationError(.file, "\(path):\(error)")
    }
    columns = table.names
    guard let function = columns.firstIndex(of: "function"), let arm = columns.firstIndex(of: "arm") else {
      throw .file(path, "it has no columns `function` and `arm`, which every table of results has")
    }
    var cells: [CellName] = []
    var rows: [CellName: [[String]]] = [:]
    for row in table.rows {
      let cell = CellName(function: row[function].text, arm: row[arm].text)
      if rows[cell] == nil { cells.append(cell) }
      rows[cell, default: []].append(row.map(\.text))
    }
    self.cells = cells
    self.rows = rows
  }

  /// A table without rows.
  init(path: String) {
    self.path = path
    columns = []
    cells = []
    rows = [:]
  }

  /// The place of a column.
  func place(of column: String) -> Int? { columns.firstIndex(of: column) }

  /// The text of a field; empty where the table has no such column.
  func field(_ column: String, _ row: [String]) -> String { place(of: column).map { row[$0] } ?? "" }

  /// The columns of settings.
  var settingColumns: [String] { columns.filter { $0.hasPrefix("optimizer.") || $0.hasPrefix("schedule.") } }
}

extension CellName {
  /// A cell by the labels that an experiment has for it.
  init(function: String, label: String) {
    self.init(function: function.spreadsheetText, arm: label.spreadsheetText)
  }
}
