import Values

/// Plain text for a terminal: aligned tables, prose wrapped at a width. Where figures stand it names their files.
package struct TextFormat: DocumentFormat {
  package static let name = "text"
  package static let fileExtension = "txt"
  /// Where lines of prose end.
  private let width: Int
  /// Where columns of tables go on below: a table that a terminal wraps cannot be read.
  private let tableWidth: Int

  /// Prose of a hundred columns, and tables as wide as they are.
  package init() { (width, tableWidth) = (100, .max) }

  /// - Parameter width: in columns, at least 20.
  package init(width: Int) {
    self.width = max(20, width)
    tableWidth = self.width
  }

  package func text(_ document: Document) -> String {
    document.blocks.map(text).joined(separator: "\n")
  }

  private func text(_ block: Document.Block) -> String {
    switch block {
    case .heading(let level, let title):
      let lines = TextWrap.lines(line(title), width: width)
      let title = lines.joined(separator: "\n") + "\n"
      // The levels that a report has, told apart as text files do.
      let rule = String(repeating: level == 1 ? "═" : "─", count: lines.map(\.count).max() ?? 0)
      return level > 2 ? title : title + rule + "\n"
    case .paragraph(let content): return wrapped(line(content), behind: "")
    case .warning(let content): return wrapped("WARNING: " + line(content), behind: "")
    case .table(let table): return text(table)
    case .figure(let figure): return wrapped("figure: " + figure.path, behind: "")
    case .notes(let notes): return notes.map { wrapped(line($0), behind: "· ") }.joined()
    }
  }

  private func text(_ table: Table) -> String {
    let right = Set(table.heads.indices.filter { table.heads[$0].alignment == .right })
    var grid = TextTable(table.heads.map { line($0.title) }, right: right)
    grid.rows = table.rows.map { $0.map { line($0, mark: "*") } }
    grid.isRuled = true
    return grid.text(folded: tableWidth) + "\n"
  }

  /// - Parameter mark: what stands behind parts that stand out: a star in tables, whose columns stay aligned by it.
  private func line(_ content: RichText, mark: String = "") -> String {
    let text = content.spans.map { span in
      switch span {
      case .plain(let text), .code(let text), .link(let text, to: _): text
      case .strong(let text): text + mark
      }
    }.joined()
    return TerminalText.line(text)
  }

  private func wrapped(_ text: String, behind mark: String) -> String {
    let lines = TextWrap.lines(text, width: width - mark.count)
    let indent = String(repeating: " ", count: mark.count)
    return lines.enumerated().map { ($0 == 0 ? mark : indent) + $1 + "\n" }.joined()
  }
}
