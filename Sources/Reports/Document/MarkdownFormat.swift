import Values

/// GitHub-flavoured Markdown.
package struct MarkdownFormat: DocumentFormat {
  package static let name = "markdown"
  package static let fileExtension = "md"
  package init() {}

  package func text(_ document: Document) -> String {
    var text = ""
    for (index, block) in document.blocks.enumerated() {
      if index > 0 { text += "\n" }
      write(block, to: &text)
    }
    return text
  }

  private func write(_ block: Document.Block, to text: inout String) {
    switch block {
    case .heading(let level, let title): text += String(repeating: "#", count: level) + " " + line(title) + "\n"
    case .paragraph(let content): text += line(content) + "\n"
    case .warning(let content): text += "> [!WARNING]\n> " + line(content) + "\n"
    case .table(let table): write(table, to: &text)
    case .figure(let figure):
      text += "![\(MarkdownFormat.escaped(figure.caption))](\(MarkdownFormat.address(figure.path)))\n"
    case .notes(let notes): for note in notes { text += "- " + line(note) + "\n" }
    }
  }

  private func write(_ table: Table, to text: inout String) {
    func row(_ cells: [RichText]) { text += "| " + cells.map(line).joined(separator: " | ") + " |\n" }
    row(table.heads.map(\.title))
    text += "|" + table.heads.map { $0.alignment == .left ? ":---|" : "---:|" }.joined() + "\n"
    for cells in table.rows { row(cells) }
  }

  private func line(_ content: RichText) -> String {
    content.spans.map { span in
      switch span {
      case .plain(let text): MarkdownFormat.escaped(text)
      case .strong(let text): "**" + MarkdownFormat.escaped(text) + "**"
      case .code(let text): MarkdownFormat.code(text)
      case .link(let text, let address): "[\(MarkdownFormat.escaped(text))](\(MarkdownFormat.address(address)))"
      }
    }.joined()
  }

  /// A text whose characters all stand for themselves, on one line and within one cell of a table.
  static func escaped(_ text: String) -> String {
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
      case UInt8(ascii: "\r") where next < utf8.endIndex && utf8[next] == UInt8(ascii: "\n"): break
      case UInt8(ascii: "\t"), 0x0A...0x0D: result.append(UInt8(ascii: " "))
      case 0xC2, 0xE2:
        // Line ends beyond ASCII: next line, line separator, paragraph separator.
        let scalar = text.unicodeScalars[index]
        let end = text.unicodeScalars.index(after: index)
        let isNewline = scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
        if isNewline { result.append(UInt8(ascii: " ")) } else { result.append(contentsOf: utf8[index..<end]) }
        index = end
        continue
      default:
        if isSpecial(byte) { result.append(UInt8(ascii: "\\")) }
        result.append(byte)
      }
      index = next
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a byte may have to be written otherwise: those of ASCII, and those that line ends beyond it begin with.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "_"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "&"), 0x09...0x0D, 0xC2, 0xE2:
      true
    default: false
    }
  }

  /// Code between as many backticks as it needs. A bar would end a table's cell even here.
  static func code(_ text: String) -> String {
    var flat = ""
    for scalar in text.onOneLine.unicodeScalars { flat += scalar == "|" ? "\\|" : String(scalar) }
    var longest = 0
    var current = 0
    for character in flat {
      current = character == "`" ? current + 1 : 0
      longest = max(longest, current)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let pad = flat.hasPrefix("`") || flat.hasSuffix("`") ? " " : ""
    return fence + pad + flat + pad + fence
  }

  private static func address(_ path: String) -> String {
    path.contains(where: { " ()<>".contains($0) }) ? "<\(path)>" : path
  }
}

extension Unicode.Scalar {
  fileprivate var isWord: Bool { Character(self).isLetter || Character(self).isNumber }
}
