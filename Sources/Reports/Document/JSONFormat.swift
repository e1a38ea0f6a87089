import Values

/// JSON, for programs: every block is an object that names its `type`.
///
/// A text is `text`, and has `spans` where parts of it are set apart. The cell of a table has the `text` that the other
/// formats print; a `value` where that is a number, or a number with its quartiles or its interval behind it, with the
/// digits that are printed; and `numbers`, what it was made of by name, with the shortest digits that read back equal.
package struct JSONFormat: DocumentFormat {
  package static let name = "json"
  package static let fileExtension = "json"
  package static let needsDerivations = true
  package init() {}

  package func text(_ document: Document) -> String {
    let json: JSON = ["blocks": .array(document.blocks.map(json))]
    return json.pretty
  }

  private func json(_ block: Document.Block) -> JSON {
    switch block {
    case .heading(let level, let title): .object(members(title, "heading", ["level": .integer(level)]))
    case .paragraph(let content): .object(members(content, "paragraph"))
    case .warning(let content): .object(members(content, "warning"))
    case .figure(let figure):
      ["type": "figure", "path": .string(figure.path), "caption": .string(figure.caption)]
    case .notes(let notes): ["type": "notes", "notes": .array(notes.map { .object(members($0)) })]
    case .table(let table):
      [
        "type": "table", "caption": table.caption.map(JSON.string) ?? .null,
        "columns": .array(
          table.heads.map {
            .object(members($0.title, nil, ["align": $0.alignment == .left ? "left" : "right"]))
          }),
        "rows": .array(
          table.rows.indices.map { row in
            .array(
              table.rows[row].indices.map { column in
                .object(members(ofCell: table.rows[row][column], numbers(table, row, column)))
              })
          }),
      ]
    }
  }

  private func members(ofCell cell: RichText, _ numbers: [String: JSON]) -> [String: JSON] {
    var more = JSONFormat.value(of: cell.text).map { ["value": JSON.number($0)] } ?? [:]
    if !numbers.isEmpty { more["numbers"] = .object(numbers) }
    return members(cell, nil, more)
  }

  /// The finite numbers of a cell's derivation by name, with all their digits.
  private func numbers(_ table: Table, _ row: Int, _ column: Int) -> [String: JSON] {
    guard row < table.derivations.count, column < table.derivations[row].count else { return [:] }
    var numbers: [String: JSON] = [:]
    for step in table.derivations[row][column].steps {
      if case .number(let value) = step.value, value.isFinite { numbers[step.name] = .number(value) }
    }
    return numbers
  }

  private func members(_ content: RichText, _ type: String? = nil, _ more: [String: JSON] = [:]) -> [String: JSON] {
    var members = more
    members["type"] = type.map(JSON.string)
    members["text"] = .string(content.text)
    let isPlain = content.spans.allSatisfy { if case .plain = $0 { true } else { false } }
    if !isPlain { members["spans"] = .array(content.spans.map(json)) }
    return members
  }

  private func json(_ span: RichText.Span) -> JSON {
    switch span {
    case .plain(let text): ["text": .string(text)]
    case .strong(let text): ["text": .string(text), "style": "strong"]
    case .code(let text): ["text": .string(text), "style": "code"]
    case .link(let text, let address): ["text": .string(text), "style": "link", "address": .string(address)]
    }
  }

  /// The number that a cell shows: `1.67`, `−3.4e-8`, `12,345`, `0.32 (0.30 … 0.37)`, `0.32 [0.30 … 0.37]`; none where
  /// it is not finite.
  static func value(of text: String) -> Double? {
    let pattern = /([-−]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(e-?\d+)?(?: [(\[][^()\[\]]* … [^()\[\]]*[)\]])?/
    guard let match = text.wholeMatch(of: pattern) else { return nil }
    let digits = (match.1.isEmpty ? "" : "-") + match.2.filter { $0 != "," } + (match.3 ?? "") + (match.4 ?? "")
    return Double(digits).flatMap { $0.isFinite ? $0 : nil }
  }
}
