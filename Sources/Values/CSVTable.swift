/// A table of comma-separated values with a header (RFC 4180), each field with its place.
///
/// Lines end with LF or CRLF, a byte order mark and empty lines are passed over, and a field in double quotes may hold
/// commas, line breaks and doubled quotes.
package struct CSVTable: Sendable {
  /// One value of the table, or the name of a column.
  package struct Field: Sendable {
    /// What stands there, without the quotes.
    package let text: String
    /// Where it begins.
    package let position: TextPosition
  }

  /// The names of the columns.
  package let header: [Field]
  /// As many fields a row as there are columns.
  package let rows: [[Field]]

  /// The names of the columns, from the left.
  package var names: [String] { header.map(\.text) }

  /// - Throws: the first place where the text is no table: it is empty, a row is longer or shorter than the header, a
  ///   quote is not closed, two columns have one name, the first line is of numbers only.
  package init(_ text: String) throws(CSVError) {
    var reader = CSVReader(text)
    guard let header = try reader.row() else {
      throw CSVError(
        position: TextPosition(line: 1, column: 1), message: "the file is empty; its first line names columns")
    }
    var seen: Set<String> = []
    for field in header where !seen.insert(field.text).inserted {
      throw CSVError(position: field.position, message: "two columns are called `\(field.text)`")
    }
    if header.allSatisfy({ Double($0.text.trimmedSpaces) != nil }) {
      throw CSVError(
        position: header[0].position,
        message: "the first line must name the columns, and here it is of numbers only: `\(header[0].text)`"
          + (header.count > 1 ? ", …" : ""))
    }
    var rows: [[Field]] = []
    while let row = try reader.row() {
      guard row.count == header.count else {
        throw CSVError(
          position: row[0].position,
          message: "this row has \(row.count) \(row.count == 1 ? "field" : "fields"), and the header \(header.count)")
      }
      rows.append(row)
    }
    guard !rows.isEmpty else {
      throw CSVError(position: reader.position, message: "the file has a header and no rows")
    }
    self.header = header
    self.rows = rows
  }

  /// The numbers of a column, from the top.
  ///
  /// - Throws: that there is no such column, or the first field of it that is no finite number.
  package func numbers(of name: String) throws(CSVError) -> [Double] {
    guard let column = header.firstIndex(where: { $0.text == name }) else {
      throw CSVError(position: header[0].position, message: unknown("column", name, known: names))
    }
    var numbers: [Double] = []
    numbers.reserveCapacity(rows.count)
    for row in rows {
      let field = row[column]
      guard let value = Double(field.text.trimmedSpaces), value.isFinite else {
        let found = field.text.isEmpty ? "nothing" : "`\(field.text)`"
        throw CSVError(position: field.position, message: "the column `\(name)` must hold finite numbers, not \(found)")
      }
      numbers.append(value)
    }
    return numbers
  }
}

/// What is wrong with a table, and where.
package struct CSVError: Error, Equatable, CustomStringConvertible {
  /// Where in the text.
  package let position: TextPosition
  /// What is wrong and what is allowed there.
  package let message: String

  /// A mistake at a place.
  package init(position: TextPosition, message: String) {
    self.position = position
    self.message = message
  }

  /// "3:7: the column `y` must hold finite numbers, not `north`".
  package var description: String { "\(position.line):\(position.column): \(message)" }
}

/// Takes a text apart row by row.
private struct CSVReader {
  private let characters: [Character]
  private var index = 0
  private var line = 1
  private var column = 1

  init(_ text: String) {
    var characters = Array(text)
    // A byte order mark is one character with what follows it nowhere in Unicode's rules but at the start of a text.
    if let first = characters.first, first.unicodeScalars.first == "\u{FEFF}" {
      characters.removeFirst()
      let rest = String(String.UnicodeScalarView(first.unicodeScalars.dropFirst()))
      characters.insert(contentsOf: Array(rest), at: 0)
    }
    self.characters = characters
  }

  var position: TextPosition { TextPosition(line: line, column: column) }

  /// The next row that is not empty; `nil` at the end.
  mutating func row() throws(CSVError) -> [CSVTable.Field]? {
    while index < characters.count, characters[index].isNewline { step() }
    guard index < characters.count else { return nil }
    var fields = [try field()]
    while index < characters.count, characters[index] == "," {
      step()
      fields.append(try field())
    }
    if index < characters.count { step() }
    return fields
  }

  private mutating func step() {
    if characters[index].isNewline {
      line += 1
      column = 1
    } else {
      column += 1
    }
    index += 1
  }

  private mutating func field() throws(CSVError) -> CSVTable.Field {
    let start = position
    var text = ""
    guard index < characters.count, characters[index] == "\"" else {
      while index < characters.count, characters[index] != ",", !characters[index].isNewline {
        if characters[index] == "\"" {
          throw CSVError(position: position, message: "a quote stands inside a field that does not begin with one")
        }
        text.append(characters[index])
        step()
      }
      return CSVTable.Field(text: text, position: start)
    }
    step()
    while true {
      guard index < characters.count else { throw CSVError(position: start, message: "the quote is not closed") }
      let character = characters[index]
      step()
      guard character == "\"" else {
        text.append(character)
        continue
      }
      guard index < characters.count, characters[index] == "\"" else { break }
      text.append(character)
      step()
    }
    guard index == characters.count || characters[index] == "," || characters[index].isNewline else {
      throw CSVError(position: position, message: "a comma or the end of the line must follow a closing quote")
    }
    return CSVTable.Field(text: text, position: start)
  }
}

extension String {
  fileprivate var trimmedSpaces: Substring {
    var text = drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
