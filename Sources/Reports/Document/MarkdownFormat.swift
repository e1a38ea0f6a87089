import Values

/// GitHub-flavoured Markdown. Of a table of many arms the first ten are shown, the others where they are asked for.
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
      text += "![\(MarkdownText.escaped(figure.caption))](\(MarkdownText.address(figure.path)))\n"
    case .notes(let notes): for note in notes { text += "- " + line(note) + "\n" }
    }
  }

  /// The arms of a table that are always shown, and how many more at least are worth a fold.
  private static let (mostArms, fewestFolded) = (10, 3)

  private func write(_ table: Table, to text: inout String) {
    let isOfArms = table.heads.first?.title.text == "Arm"
    let folded =
      isOfArms && table.rows.count >= Self.mostArms + Self.fewestFolded ? table.rows.count - Self.mostArms : 0
    write(table, table.rows.dropLast(folded), to: &text)
    if folded > 0 {
      text += "\n<details>\n<summary>\(NumberText.counted(folded, "more arm"))</summary>\n\n"
      write(table, table.rows.suffix(folded), to: &text)
      text += "\n</details>\n"
    }
    if let proof = table.proof { text += "\n" + proof.line + "\n" }
  }

  private func write(_ table: Table, _ rows: ArraySlice<[RichText]>, to text: inout String) {
    func row(_ cells: [RichText]) {
      text += "| " + cells.map { line($0, inCell: true) }.joined(separator: " | ") + " |\n"
    }
    row(table.heads.map(\.title))
    text += "|" + table.heads.map { $0.alignment == .left ? ":---|" : "---:|" }.joined() + "\n"
    for cells in rows { row(cells) }
  }

  /// - Parameter inCell: where a bar would end the cell, in code as well.
  private func line(_ content: RichText, inCell: Bool = false) -> String {
    content.spans.map { span in
      switch span {
      case .plain(let text): MarkdownText.escaped(text)
      case .strong(let text): "**" + MarkdownText.escaped(text) + "**"
      case .code(let text): inCell ? MarkdownText.code(text) : Self.withBars(MarkdownText.code(text))
      case .link(let text, let address): "[\(MarkdownText.escaped(text))](\(MarkdownText.address(address)))"
      }
    }.joined()
  }

  /// Code outside of a cell has its characters as they are: without the backslash before each bar.
  private static func withBars(_ code: String) -> String {
    let scalars = Array(code.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (i, scalar) in scalars.enumerated() where !(scalar == "\\" && i + 1 < scalars.count && scalars[i + 1] == "|") {
      result.append(scalar)
    }
    return String(result)
  }
}
