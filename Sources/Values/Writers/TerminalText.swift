/// Text that goes to a terminal, whoever it comes from: an experiment, data, a path, a store, gnuplot.
///
/// Of the controls only line feed and tab come through. All others, DEL, C1, the line separators and what changes the
/// order of reading (U+061C, U+200E, U+200F, U+202A…U+202E, U+2066…U+2069) are written as `\u001b`: this is also what
/// JSON may have in their place, so that a document that is printed keeps its meaning.
package enum TerminalText {
  /// The text with its lines.
  package static func lines(_ text: String) -> String {
    guard text.utf8.contains(where: isSuspect) else { return text }
    var result = String.UnicodeScalarView()
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      if scalar != "\n" && scalar != "\t" && (scalar.isControl || scalar.isBidirectional || scalar.isSeparator) {
        let hex = String(scalar.value, radix: 16)
        result.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text on one line, for a message or the cell of a table.
  package static func line(_ text: String) -> String {
    lines(text).replacing("\n", with: "\\u000a").replacing("\t", with: " ")
  }

  /// A piece of somebody's file in a message: one line, no more than so many scalars.
  package static func excerpt(_ text: String, most: Int = 60) -> String {
    let head = text.unicodeScalars.prefix(most + 1)
    return line(head.count > most ? String(String.UnicodeScalarView(head.dropLast())) + "…" : text)
  }

  /// Whether a scalar that must not come through can begin with a byte.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 10 && byte != 9 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2
  }
}
