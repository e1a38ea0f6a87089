import Values

/// HTML: a page that needs nothing but itself and its figures, or what goes into a page of one's own.
///
/// The page is light or dark as its reader prefers, and prints in black on white with no table row torn apart.
package struct HTMLFormat: DocumentFormat {
  package static let name = "html"
  package static let fileExtension = "html"
  package init() {}

  package func text(_ document: Document) -> String {
    let title = document.blocks.lazy.compactMap { if case .heading(_, let title) = $0 { title.text } else { nil } }
      .first
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(HTMLText.escaped(title ?? "Report"))</title>
      <style>
      \(HTMLFormat.style)
      </style>
      </head>
      <body>
      <main>
      \(fragment(document))</main>
      </body>
      </html>

      """
  }

  /// The document's elements alone, without a page around them.
  package func fragment(_ document: Document) -> String {
    var text = ""
    for block in document.blocks { write(block, to: &text) }
    return text
  }

  private func write(_ block: Document.Block, to text: inout String) {
    switch block {
    case .heading(let level, let title):
      let level = min(max(level, 1), 6)
      text += "<h\(level)>\(line(title))</h\(level)>\n"
    case .paragraph(let content): text += "<p>\(line(content))</p>\n"
    case .warning(let content): text += "<p class=\"warning\" role=\"note\">\(line(content))</p>\n"
    case .table(let table): write(table, to: &text)
    case .figure(let figure):
      let caption = HTMLText.escaped(figure.caption)
      text += """
        <figure>
        <img src="\(HTMLText.path(figure.path))" alt="\(caption)">
        <figcaption>\(caption)</figcaption>
        </figure>

        """
    case .notes(let notes) where notes.isEmpty: break
    case .notes(let notes):
      text += "<ul class=\"notes\">\n" + notes.map { "<li>\(line($0))</li>\n" }.joined() + "</ul>\n"
    }
  }

  private func write(_ table: Table, to text: inout String) {
    let classes = table.heads.map { $0.alignment == .left ? "" : " class=\"right\"" }
    let caption = table.caption.map { "<caption>\(HTMLText.escaped($0))</caption>\n" } ?? ""
    text += "<div class=\"wide\">\n<table>\n\(caption)<thead>\n<tr>"
    for (head, side) in zip(table.heads, classes) { text += "<th scope=\"col\"\(side)>\(line(head.title))</th>" }
    text += "</tr>\n</thead>\n<tbody>\n"
    for (row, cells) in table.rows.enumerated() {
      let exact = row < table.exact.count ? table.exact[row] : []
      text += "<tr>"
      for (index, (cell, side)) in zip(cells, classes).enumerated() {
        // The first cell says what its row is about.
        let shown = index < exact.count ? Self.precise(line(cell), exact[index]) : line(cell)
        text += index == 0 ? "<th scope=\"row\"\(side)>\(shown)</th>" : "<td\(side)>\(shown)</td>"
      }
      text += "</tr>\n"
    }
    text += "</tbody>\n</table>\n</div>\n"
  }

  /// A number with all of its digits for the pointer, and for what is copied of a page.
  private static func precise(_ shown: String, _ exact: String?) -> String {
    guard let exact = exact.map(HTMLText.escaped), exact != shown else { return shown }
    return "<data value=\"\(exact)\" title=\"\(exact)\">\(shown)</data>"
  }

  private func line(_ content: RichText) -> String {
    content.spans.map { span in
      switch span {
      case .plain(let text): HTMLText.escaped(text)
      case .strong(let text): "<strong>\(HTMLText.escaped(text))</strong>"
      case .code(let text): "<code>\(HTMLText.escaped(text))</code>"
      case .link(let text, let address): "<a href=\"\(HTMLText.escaped(address))\">\(HTMLText.escaped(text))</a>"
      }
    }.joined()
  }

  private static let style = """
    :root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --page: #fff; --band: #f6f8fa;
      --alarm: #9a6700; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --page: #0d1117; --band: #151b23; --alarm: #d29922; }
    }
    body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
    main { max-width: 64rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; }
    h1, h2, h3 { line-height: 1.25; margin: 2rem 0 .75rem; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
    thead th { border-bottom: 2px solid var(--line); vertical-align: bottom; }
    tbody th { font-weight: normal; }
    tbody tr:nth-child(even) { background: var(--band); }
    th, td { padding: .3rem .75rem; text-align: left; white-space: nowrap; }
    .right { text-align: right; }
    .notes { color: var(--soft); font-size: .875rem; padding-left: 1.25rem; }
    .warning { border-left: 4px solid var(--alarm); padding: .5rem 1rem; background: var(--band); }
    figure { margin: 1.5rem 0; }
    img { max-width: 100%; height: auto; background: #fff; border-radius: 6px; }
    figcaption { color: var(--soft); font-size: .875rem; }
    @media print {
      :root { color-scheme: light; --ink: #000; --soft: #333; --line: #999; --page: #fff; --band: #fff; --alarm: #000; }
      main { max-width: none; padding: 0; }
      .wide { overflow: visible; }
      table { font-size: 8pt; }
      th, td { white-space: normal; padding: .15rem .4rem; }
      thead { display: table-header-group; }
      tr, figure, .notes li { break-inside: avoid; }
      h1, h2, h3 { break-after: avoid; }
    }
    """
}

extension RichText {
  /// What it says, nothing set apart.
  var text: String {
    spans.map { span in
      switch span {
      case .plain(let text), .strong(let text), .code(let text), .link(let text, to: _): text
      }
    }.joined()
  }
}
