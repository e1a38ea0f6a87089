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
    while let block = blocks.popFirst() {
      text += "\n"
      if case .table(let table) = block {
        // The notes that follow a table stay with it wherever it floats.
        var notes: [RichText] = []
        if case .notes(let following)? = blocks.first {
          notes = following
          blocks.removeFirst()
        }
        write(table, caption: caption, notes: notes, to: &text)
      } else {
        write(block, to: &text)
      }
      if case .heading(_, let title) = block { caption = title } else { caption = nil }
    }
    return text
  }

  private func write(_ block: Document.Block, to text: inout String) {
    switch block {
    case .heading(let level, let title): text += "\\\(LaTeXFormat.command(of: level)){\(line(title))}\n"
    case .paragraph(let content): text += line(content) + "\n"
    case .warning(let content): text += "\\begin{quote}\n\(line(content))\n\\end{quote}\n"
    case .table(let table): write(table, caption: nil, notes: [], to: &text)
    case .figure(let figure):
      text += """
        \\begin{figure}[!htbp]
        \\centering
        \\includegraphics[width=\\linewidth]{\(LaTeXFormat.address(figure.path.withoutExtension))}
        \\caption{\(LaTeXFormat.escaped(figure.caption))}
        \\end{figure}

        """
    // LaTeX has no list without items.
    case .notes(let notes) where notes.isEmpty: break
    case .notes(let notes):
      text += "\\begin{itemize}\n" + notes.map { "\\item \(line($0))\n" }.joined() + "\\end{itemize}\n"
    }
  }

  private func write(_ table: Table, caption: RichText?, notes: [RichText], to text: inout String) {
    func row(_ cells: [RichText]) -> String { cells.map(line).joined(separator: " & ") + " \\\\\n" }
    text += "\\begin{table}[!htbp]\n\\centering\n"
    if let caption = caption ?? table.caption.map({ RichText($0) }) {
      text += "\\caption{\(line(caption))}\n\\label{tab:\(caption.text.slug)}\n"
    }
    // A table that is wider than the page shrinks to it.
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
      case .plain(let text): LaTeXFormat.escaped(text)
      case .strong(let text): "\\textbf{\(LaTeXFormat.escaped(text))}"
      case .code(let text): "\\texttt{\(LaTeXFormat.escaped(text))}"
      case .link(let text, let address): "\\href{\(LaTeXFormat.address(address))}{\(LaTeXFormat.escaped(text))}"
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

  /// A text whose characters all stand for themselves, on one line and within one cell of a table. What pdfLaTeX has no
  /// letter for and reports use is written in mathematics; other Unicode is left to the engine.
  static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in text.onOneLine.unicodeScalars {
      // `--`, `''` and `,,` would join to another character.
      if scalar == previous, "-',".unicodeScalars.contains(scalar) { result += "{}" }
      if let written = written[scalar] { result += written } else { result.unicodeScalars.append(scalar) }
      previous = scalar
    }
    return result
  }

  private static let written: [Unicode.Scalar: String] = [
    "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#", "_": "\\_", "%": "\\%",
    "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "<": "\\textless{}", ">": "\\textgreater{}",
    "|": "\\textbar{}", "`": "\\textasciigrave{}", "\"": "\\char34{}",
    // After the end of a row or an item they would begin its argument.
    "[": "{[}", "]": "{]}", "*": "{*}",
    "≤": "$\\leq$", "≥": "$\\geq$", "≠": "$\\neq$", "≈": "$\\approx$", "×": "$\\times$", "·": "$\\cdot$", "±": "$\\pm$",
    "∞": "$\\infty$", "−": "$-$", "√": "$\\surd$", "‖": "$\\|$", "→": "$\\to$", "∇": "$\\nabla$",
    "α": "$\\alpha$", "β": "$\\beta$", "γ": "$\\gamma$", "δ": "$\\delta$", "ε": "$\\varepsilon$", "η": "$\\eta$",
    "κ": "$\\kappa$", "λ": "$\\lambda$", "μ": "$\\mu$", "ν": "$\\nu$", "π": "$\\pi$", "ρ": "$\\rho$", "σ": "$\\sigma$",
    "τ": "$\\tau$", "φ": "$\\varphi$", "ω": "$\\omega$", "Δ": "$\\Delta$", "Σ": "$\\Sigma$", "⁻": "$^{-}$",
    "⁰": "$^{0}$", "¹": "$^{1}$", "²": "$^{2}$", "³": "$^{3}$", "⁴": "$^{4}$", "⁵": "$^{5}$", "⁶": "$^{6}$",
    "⁷": "$^{7}$", "⁸": "$^{8}$", "⁹": "$^{9}$",
    "–": "--", "—": "---", "…": "\\dots{}", "‘": "`", "’": "'", "“": "``", "”": "''", "\u{A0}": "~", "\u{202F}": "\\,",
  ]

  /// A path or an address, where only these have a meaning.
  private static func address(_ path: String) -> String {
    var result = ""
    for scalar in path.onOneLine.unicodeScalars {
      if "%#&{}".unicodeScalars.contains(scalar) { result += "\\" }
      result += scalar == "\\" ? "/" : String(scalar)
    }
    return result
  }
}

extension String {
  /// Line ends and control characters become spaces.
  var onOneLine: String {
    if isOnOneLine { return self }
    var result = ""
    for character in self {
      if character.isNewline {
        result += " "
      } else {
        for scalar in character.unicodeScalars {
          result.unicodeScalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
        }
      }
    }
    return result
  }

  /// Whether it has neither C0 nor C1 controls, nor the line and paragraph separators.
  private var isOnOneLine: Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in utf8 {
      if byte < 0x20 || byte == 0x7F { return false }
      if before.1 == 0xC2 && byte < 0xA0 { return false }
      if before == (0xE2, 0x80) && (byte == 0xA8 || byte == 0xA9) { return false }
      before = (before.1, byte)
    }
    return true
  }

  fileprivate var withoutExtension: String {
    let name = split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return self }
    return String(self[..<dot])
  }
}
