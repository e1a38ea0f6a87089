/// People's text in a page of HTML.
///
/// What holds for XML holds for HTML: `&`, `<`, `>` and both quotes are entities (WHATWG HTML, 13.1.2.3, 13.1.4), and
/// controls do not come through. Addresses are percent-encoded, and JSON within a script has no `<` and no line
/// separator.
package enum HTMLText {
  /// The text on one line, in an element and in an attribute.
  package static func escaped(_ text: String) -> String { XMLText.escaped(text) }

  /// The same with its lines as they are, for `<pre>`.
  package static func escapedLines(_ text: String) -> String { XMLText.escapedLines(text) }

  /// The address of a file: RFC 3986 has another meaning for some characters of a name, and none for others. A first
  /// part that has a colon is no scheme.
  package static func path(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      if byte > 0x20, byte < 0x7F, !"\"#%<>?\\^`{|}'&".utf8.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += percent(byte)
      }
    }
    let first = result.prefix { $0 != "/" }
    return first.contains(":") ? "./" + result : result
  }

  /// The text of JSON within `<script>`: neither `</script>` nor `<!--` can stand in it, nor what ends a line of a
  /// script in older browsers.
  package static func script(_ json: String) -> String {
    guard json.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == 0xE2 }) else { return json }
    var result = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      switch scalar {
      case "<": result.append(contentsOf: "\\u003c".unicodeScalars)
      case "\u{2028}": result.append(contentsOf: "\\u2028".unicodeScalars)
      case "\u{2029}": result.append(contentsOf: "\\u2029".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A byte as `%XX`.
  static func percent(_ byte: UInt8) -> String {
    let hex = String(byte, radix: 16, uppercase: true)
    return "%" + (hex.utf8.count == 1 ? "0" : "") + hex
  }
}
