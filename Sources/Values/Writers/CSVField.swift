/// People's text in a field of CSV (RFC 4180).
///
/// A field with a comma, a quote or a line end is quoted. A text that a spreadsheet would take for a formula, because
/// it begins with `=`, `+`, `-`, `@`, their full-width forms, a tab or a line end (OWASP, *CSV injection*), gets an
/// apostrophe before it, and so does one that has only apostrophes before such a scalar: a field that begins with
/// apostrophes and then one of these has exactly one that is not of the text, so that no two texts have one field.
/// Numbers stay numbers.
extension ByteBuffer {
  /// Appends a text as a field.
  package mutating func append(field text: String) {
    let utf8 = text.utf8
    let isQuoted = utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 == 10 || $0 == 13 }
    if isQuoted { append(byte: UInt8(ascii: "\"")) }
    if text.isFormula { append(byte: UInt8(ascii: "'")) }
    if isQuoted {
      for byte in utf8 {
        if byte == UInt8(ascii: "\"") { append(byte: byte) }
        append(byte: byte)
      }
      append(byte: UInt8(ascii: "\""))
    } else {
      append(utf8)
    }
  }
}

extension String {
  /// The text as whoever reads a table of ours finds it, its quotes taken off: with an apostrophe where a spreadsheet
  /// would take it for a formula.
  package var spreadsheetText: String { isFormula ? "'" + self : self }

  /// Whether a spreadsheet could take it for a formula, or for one that is guarded already.
  fileprivate var isFormula: Bool {
    let rest = unicodeScalars.drop { $0 == "'" }
    guard let first = rest.first else { return false }
    switch first {
    case "+", "-": return rest.startIndex > unicodeScalars.startIndex || !isDecimal
    case "=", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
    default: return false
    }
  }

  /// Whether it is a number in decimals, with a sign, a point and an exponent where it has them.
  private var isDecimal: Bool {
    let digits = utf8.drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    return utf8.count - digits.count <= 1 && digits.first.map { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") } == true
      && utf8.allSatisfy { 0x30...0x39 ~= $0 || "+-.eE".utf8.contains($0) } && Double(self) != nil
  }
}
