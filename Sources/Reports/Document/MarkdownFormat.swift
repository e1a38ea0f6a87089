/// GitHub-flavoured Markdown.
public struct MarkdownFormat: DocumentFormat {
  public static let name = "markdown"
  public static let fileExtension = "md"
  public init() {}

  public func text(_ document: Document) -> String {
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
    guard text.utf8.contains(where: { special.contains($0) }) else { return text }
    var result = ""
    // Scalars: what a combining mark joins would be another character.
    let characters = text.replacing("\r\n", with: "\n").unicodeScalars.map(Character.init)
    for (index, character) in characters.enumerated() {
      switch character {
      case "\\", "`", "*", "[", "]", "|", "~", "$": result += "\\" + String(character)
      case "_":
        // Within a word it is only itself.
        let inside =
          index > 0 && index + 1 < characters.count && characters[index - 1].isWord && characters[index + 1].isWord
        result += inside ? "_" : "\\_"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case _ where character.isNewline || character == "\t": result += " "
      default: result.append(character)
      }
    }
    return result
  }

  private static let special = Set("\\`*[]|~$_<>&\n\r\t".utf8).union([0xC2, 0xE2])

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

extension Character {
  fileprivate var isWord: Bool { isLetter || isNumber }
}
