import Values

/// LaTeX to `\input` in a paper, with tables of booktabs. Figures are named without an extension, so that each engine
/// takes the form that it can read: the SVG of a report becomes a PDF with `rsvg-convert -f pdf`.
package struct LaTeXFormat: DocumentFormat {
  package static let name = "latex"
  package static let fileExtension = "tex"
  package init() {}

  package func text(_ document: Document) -> String {
    var text = "% \\usepackage{booktabs,graphicx,hyperref}\n"
    var blocks = document.blocks[...]
    var caption: RichText?
    var labels = Labels(document.name)
    while let block = blocks.popFirst() {
      text += "\n"
      if case .table(let table) = block {
        // The notes that follow a table stay with it wherever it floats.
        var notes: [RichText] = []
        if case .notes(let following)? = blocks.first {
          notes = following
          blocks.removeFirst()
        }
        write(table, caption: caption, notes: notes, &labels, to: &text)
      } else {
        write(block, &labels, to: &text)
      }
      if case .heading(_, let title) = block { caption = title } else { caption = nil }
    }
    return text
  }

  private func write(_ block: Document.Block, _ labels: inout Labels, to text: inout String) {
    switch block {
    case .heading(let level, let title): text += "\\\(LaTeXFormat.command(of: level)){\(line(title))}\n"
    case .paragraph(let content): text += line(content) + "\n"
    case .warning(let content): text += "\\begin{quote}\n\(line(content))\n\\end{quote}\n"
    case .table(let table): write(table, caption: nil, notes: [], &labels, to: &text)
    case .figure(let figure):
      text += """
        \\begin{figure}[!htbp]
        \\centering
        \\includegraphics[width=\\linewidth]{\(LaTeXText.address(figure.path.withoutExtension))}
        \\caption{\(LaTeXText.escaped(figure.caption))}
        \\end{figure}

        """
    // LaTeX has no list without items.
    case .notes(let notes) where notes.isEmpty: break
    case .notes(let notes):
      text += "\\begin{itemize}\n" + notes.map { "\\item \(line($0))\n" }.joined() + "\\end{itemize}\n"
    }
  }

  /// Labels of tables, each of them once: `tab:` with the name of the document and that of the table.
  private struct Labels {
    private let prefix: String
    private var seen: [String: Int] = [:]

    init(_ name: String) { prefix = name.isEmpty ? "tab:" : "tab:\(name.slug)-" }

    mutating func label(_ title: String) -> String {
      let label = prefix + title.slug
      seen[label, default: 0] += 1
      let number = seen[label] ?? 1
      // A slug has no dot, so that no other title comes to the same.
      return number == 1 ? label : "\(label).\(number)"
    }
  }

  private func write(
    _ table: Table, caption: RichText?, notes: [RichText], _ labels: inout Labels, to text: inout String
  ) {
    func row(_ cells: [RichText]) -> String { cells.map(line).joined(separator: " & ") + " \\\\\n" }
    text += "\\begin{table}[!htbp]\n\\centering\n"
    if let caption = caption ?? table.caption.map({ RichText($0) }) {
      let key = table.key.map { RichText(". ") + $0 } ?? ""
      text += "\\caption[\(line(caption))]{\(line(caption + key))}\n\\label{\(labels.label(caption.text))}\n"
    }
    // A table that is wider than its column shrinks to it.
    text += "\\resizebox{\\ifdim\\width>\\linewidth\\linewidth\\else\\width\\fi}{!}{%\n"
    text += "\\begin{tabular}{" + table.heads.map { $0.alignment == .left ? "l" : "r" }.joined() + "}\n\\toprule\n"
    text += row(table.heads.map(\.title)) + "\\midrule\n" + table.rows.map(row).joined()
    text += "\\bottomrule\n\\end{tabular}}\n"
    if !notes.isEmpty {
      text += "\\par\\smallskip\n\\begin{minipage}{\\linewidth}\n\\footnotesize\n"
      text += notes.map { line($0) + "\\par\n" }.joined() + "\\end{minipage}\n"
    }
    text += "\\end{table}\n"
  }

  private func line(_ content: RichText) -> String {
    content.spans.map { span in
      switch span {
      case .plain(let text): LaTeXText.escaped(text)
      case .strong(let text): "\\textbf{\(LaTeXText.escaped(text))}"
      case .code(let text): "\\texttt{\(LaTeXText.escaped(text))}"
      case .link(let text, let address): "\\href{\(LaTeXText.address(address))}{\(LaTeXText.escaped(text))}"
      }
    }.joined()
  }

  private static func command(of level: Int) -> String {
    switch level {
    case ...1: "section"
    case 2: "subsection"
    case 3: "subsubsection"
    default: "paragraph"
    }
  }
}

extension String {
  fileprivate var withoutExtension: String {
    let name = split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return self }
    return String(self[..<dot])
  }
}
