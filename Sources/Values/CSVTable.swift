/// A table of separated values with a header (RFC 4180 where they are by commas), each field with its place.
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
  private let form: CSVForm
  private let places: [String: Int]

  /// How many fields there may be.
  static let mostFields = 50_000_000

  /// The names of the columns, from the left.
  package var names: [String] { header.map(\.text) }

  /// - Parameter needsRows: whether a header alone is refused.
  /// - Throws: the first place where the text is no table: it is empty, a row is longer or shorter than the header, a
  ///   quote is not closed, two columns have one name, the first line is of numbers only.
  package init(_ text: String, _ form: CSVForm = CSVForm(), needsRows: Bool = true) throws(CSVError) {
    self.form = form
    var reader = CSVReader(text, form.delimiter)
    guard let header = try reader.row() else {
      throw CSVError(
        position: TextPosition(line: 1, column: 1), message: "the file is empty; its first line names columns")
    }
    if header.count == 1, let other = form.delimiter.other(in: header[0].text) {
      throw CSVError(
        position: header[0].position,
        message: "the columns are separated by \(other.words), and not by \(form.delimiter.words); to read them: "
          + "\"delimiter\": \(JSON.string(other.rawValue).canonical)"
          + (reader.hasDecimalComma(between: other) ? ", \"decimal\": \",\"" : ""))
    }
    var seen: Set<String> = []
    for field in header where !seen.insert(field.text).inserted {
      let name = field.text.isEmpty ? "have no name" : "are called `\(TerminalText.excerpt(field.text))`"
      throw CSVError(position: field.position, message: "two columns \(name)")
    }
    if header.allSatisfy({ $0.text.number(form.decimal) != nil }) {
      throw CSVError(
        position: header[0].position,
        message:
          "the first line must name the columns, and here it is of numbers only: "
          + "`\(TerminalText.excerpt(header[0].text))`"
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
      if rows.count > Self.mostFields / header.count {
        throw CSVError(position: row[0].position, message: "a table has at most \(Self.mostFields) fields")
      }
    }
    guard !rows.isEmpty || !needsRows else {
      throw CSVError(position: reader.position, message: "the file has a header and no rows")
    }
    self.header = header
    self.rows = rows
    places = Dictionary(uniqueKeysWithValues: header.enumerated().map { ($1.text, $0) })
  }

  /// The numbers of a column, from the top.
  ///
  /// - Throws: that there is no such column, or the first field of it that is no finite number.
  package func numbers(of name: String) throws(CSVError) -> [Double] {
    guard let column = places[name] else {
      throw CSVError(
        position: header[0].position,
        message: unknown("column", name, known: names.prefix(20).map { TerminalText.excerpt($0) }))
    }
    var numbers: [Double] = []
    numbers.reserveCapacity(rows.count)
    for row in rows {
      let field = row[column]
      guard let value = field.text.number(form.decimal) else {
        let found = field.text.isEmpty ? "nothing" : "`\(TerminalText.excerpt(field.text))`"
        let isComma = form.decimal == .point && field.text.number(.comma) != nil
        throw CSVError(
          position: field.position,
          message: "the column `\(TerminalText.excerpt(name))` must hold finite numbers, not \(found)"
            + (isComma ? "; where this is a decimal comma: \"decimal\": \",\"" : ""))
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

/// Takes a text apart row by row, by its bytes: a comma or a quote under a combining mark is one all the same.
private struct CSVReader {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var index = 0
  private var line = 1
  private var column = 1

  init(_ text: String, _ delimiter: CSVForm.Delimiter) {
    self.delimiter = delimiter.byte
    bytes = Array(text.utf8)
    if bytes.starts(with: TextLines.byteOrderMark) { index = TextLines.byteOrderMark.count }
  }

  var position: TextPosition { TextPosition(line: line, column: column) }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }
  private var isAtLineEnd: Bool { next == 10 || next == 13 }

  /// The next row that is not empty; `nil` at the end.
  mutating func row() throws(CSVError) -> [CSVTable.Field]? {
    while isAtLineEnd { step() }
    guard index < bytes.count else { return nil }
    var fields = [try field()]
    while next == delimiter {
      step()
      fields.append(try field())
    }
    if index < bytes.count { step() }
    return fields
  }

  /// Whether a number in the next line has a comma before its fraction.
  func hasDecimalComma(between delimiter: CSVForm.Delimiter) -> Bool {
    var line = bytes[index...].drop { $0 == 10 || $0 == 13 }
    line = line.prefix { $0 != 10 && $0 != 13 }
    return line.split(separator: delimiter.byte).contains { field in
      field.contains(UInt8(ascii: ",")) && String(decoding: field, as: UTF8.self).number(.comma) != nil
    }
  }

  /// Goes on by a byte, by two over CRLF; columns count scalars.
  private mutating func step() {
    if isAtLineEnd {
      if next == 13 && index + 1 < bytes.count && bytes[index + 1] == 10 { index += 1 }
      line += 1
      column = 1
    } else if bytes[index] & 0xC0 != 0x80 {
      column += 1
    }
    index += 1
  }

  private mutating func field() throws(CSVError) -> CSVTable.Field {
    let start = position
    guard next == UInt8(ascii: "\"") else {
      let first = index
      while let byte = next, byte != delimiter, !isAtLineEnd {
        if byte == UInt8(ascii: "\"") {
          throw CSVError(position: position, message: "a quote stands inside a field that does not begin with one")
        }
        if byte == 0 { throw CSVError(position: position, message: "a NUL stands here, so this is no text") }
        step()
      }
      return CSVTable.Field(text: String(decoding: bytes[first..<index], as: UTF8.self), position: start)
    }
    step()
    var text: [UInt8] = []
    while true {
      guard let byte = next else { throw CSVError(position: start, message: "the quote is not closed") }
      let first = index
      step()
      guard byte == UInt8(ascii: "\"") else {
        text.append(contentsOf: bytes[first..<index])
        continue
      }
      guard next == UInt8(ascii: "\"") else { break }
      text.append(byte)
      step()
    }
    guard index == bytes.count || next == delimiter || isAtLineEnd else {
      let mark = delimiter == UInt8(ascii: ",") ? "a comma" : "the next column"
      throw CSVError(position: position, message: "\(mark) or the end of the line must follow a closing quote")
    }
    return CSVTable.Field(text: String(decoding: text, as: UTF8.self), position: start)
  }
}

extension CSVForm.Delimiter {
  /// Another one, in what should be the names of columns.
  fileprivate func other(in header: String) -> Self? {
    Self.allCases.reversed().first { $0 != self && header.utf8.contains($0.byte) }
  }
}

extension String {
  /// The finite number that it is in decimals, blanks around it left out; C's other forms (`0x10`, `inf`, `nan`) are
  /// none.
  package func number(_ decimal: CSVForm.Decimal) -> Double? {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 9 }
    let text = utf8.drop(while: isBlank)
    let count = text.reversed().drop(while: isBlank).count
    let digits = text.prefix(count)
    let mark: UInt8 = decimal == .point ? UInt8(ascii: ".") : UInt8(ascii: ",")
    guard digits.allSatisfy({ 0x30...0x39 ~= $0 || $0 == mark || "+-eE".utf8.contains($0) }),
      let value = Double(
        decimal == .point ? String(Substring(digits)) : String(Substring(digits)).replacing(",", with: ".")),
      value.isFinite
    else { return nil }
    return value
  }
}
