// What no writer lets through: each works by Unicode scalar, since a quote with a combining mark and a carriage return
// with a line feed are one `Character` and compare equal to neither of their parts.

extension Unicode.Scalar {
  /// C0, DEL and C1: what moves a cursor, colours a screen, or is not allowed in XML.
  var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }

  /// What makes text read in another order than it stands: U+061C, U+200E, U+200F, U+202A…U+202E, U+2066…U+2069
  /// (Unicode Standard Annex 9).
  var isBidirectional: Bool {
    value == 0x61C || value == 0x200E || value == 0x200F || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value)
  }

  /// The line and the paragraph separator.
  var isSeparator: Bool { value == 0x2028 || value == 0x2029 }

  /// What XML 1.0 has no place for even beyond the controls; Swift's texts have no lone surrogates.
  var isNoncharacter: Bool { value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value) }

  /// An ASCII letter or digit.
  var isPlain: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

extension String {
  /// The text on one line: line ends (CRLF is one) and controls become spaces, what would change the order of reading
  /// and noncharacters U+FFFD.
  package var onOneLine: String {
    // Only ASCII controls and what begins with C2, D8, E2, EF or F0 and above can be any of these.
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xD8 || $0 == 0xE2 || $0 >= 0xEF })
    else { return self }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n" && previous == "\r" { continue }
      if scalar.isControl || scalar.isSeparator {
        result.append(" ")
      } else {
        result.append(scalar.isBidirectional || scalar.isNoncharacter ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }
}
