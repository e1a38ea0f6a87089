/// People's text in GitHub-flavoured Markdown.
///
/// Whatever begins an element inside a line (`\\`, backtick, `*`, `_` at a word's edge, `[`, `]`, `|`, `~`, `$`) has a
/// backslash before it (CommonMark 2.4), and `<`, `>`, `&` are entities, so that no tag, link, cell, formula or code
/// begins or ends in it. The text is on one line without controls.
package enum MarkdownText {
  /// A text whose characters all stand for themselves, on one line and within one cell of a table.
  package static func escaped(_ text: String) -> String {
    let text = text.onOneLine
    guard text.utf8.contains(where: isSpecial) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 8)
    let utf8 = text.utf8
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let byte = utf8[index]
      let next = utf8.index(after: index)
      switch byte {
      case UInt8(ascii: "<"): result.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): result.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "&"): result.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "_"):
        // Within a word it is only itself.
        let (before, after) = (text.unicodeScalars[..<index].last, text.unicodeScalars[next...].first)
        let isInside = before?.isWord == true && after?.isWord == true
        result.append(contentsOf: (isInside ? "_" : "\\_").utf8)
      default:
        if isSpecial(byte) { result.append(UInt8(ascii: "\\")) }
        result.append(byte)
      }
      index = next
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a byte may have to be written otherwise.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "_"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  /// Code between as many backticks as it needs. A bar would end a table's cell even here.
  package static func code(_ text: String) -> String {
    var flat = ""
    for scalar in text.onOneLine.unicodeScalars {
      if scalar == "|" { flat += "\\|" } else { flat.unicodeScalars.append(scalar) }
    }
    var longest = 0
    var current = 0
    for scalar in flat.unicodeScalars {
      current = scalar == "`" ? current + 1 : 0
      longest = max(longest, current)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let pad = flat.utf8.first == UInt8(ascii: "`") || flat.utf8.last == UInt8(ascii: "`") ? " " : ""
    return fence + pad + flat + pad + fence
  }

  /// Where a link or a picture leads: what would end it, or is no part of an address, is percent-encoded.
  package static func address(_ path: String) -> String {
    var result = ""
    for scalar in path.unicodeScalars {
      let isUnsafe = scalar.isControl || scalar.isBidirectional || scalar.isSeparator || scalar.isNoncharacter
      if isUnsafe || "<>\\\"`|".unicodeScalars.contains(scalar) {
        result += String(scalar).utf8.map(HTMLText.percent).joined()
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result.utf8.contains { " ()".utf8.contains($0) } ? "<\(result)>" : result
  }
}

extension Unicode.Scalar {
  fileprivate var isWord: Bool { Character(self).isLetter || Character(self).isNumber }
}
