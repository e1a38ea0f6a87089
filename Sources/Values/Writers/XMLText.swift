/// People's text in XML, such as the SVG of a race: in an element and in an attribute.
///
/// `&`, `<`, `>` and both quotes are entities, so that no tag, attribute, entity or `]]>` begins or ends in it; what is
/// no Char of XML 1.0 (production 2: controls, surrogates, U+FFFE, U+FFFF) does not come through: line ends and
/// controls are spaces, the rest U+FFFD.
package enum XMLText {
  /// The text on one line.
  package static func escaped(_ text: String) -> String { escapedLines(text.onOneLine) }

  /// A text that is on one line, or whose lines are to stay as they are; controls that are no line end are spaces.
  package static func escapedLines(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 16)
    // By byte: a carriage return and a line feed are one `Character`, which is no line feed.
    let lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if number > 0 { result.append(10) }
      let isCRLF = line.last == 13 && number < lines.count - 1
      for byte in String(Substring(isCRLF ? line.dropLast() : line)).onOneLine.utf8 {
        switch byte {
        case UInt8(ascii: "&"): result.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): result.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): result.append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "\""): result.append(contentsOf: "&quot;".utf8)
        case UInt8(ascii: "'"): result.append(contentsOf: "&#39;".utf8)
        default: result.append(byte)
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
