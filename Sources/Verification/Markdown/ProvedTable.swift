import Reports
import Values

/// A table of a Markdown file with the line under it that says which runs it is of.
struct ProvedTable {
  /// Where that line stands, from 1.
  let line: Int
  /// What the heading above it says, as it is written.
  let heading: String?
  /// The cells as they are written, the heads first, without the row of dashes.
  let rows: [[String]]
  /// What the line says.
  let proof: Proof

  /// Those of a text, from the top. In fenced code they are text.
  static func all(in text: String) -> [ProvedTable] {
    var found: [ProvedTable] = []
    var rows: [[String]] = []
    var heading: String?
    var fence: Substring?
    var (isOver, isFolded) = (true, false)
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.trimmingBlanks
      let mark = line.prefix { $0 == "`" || $0 == "~" }
      if mark.count >= 3 {
        if fence == nil { fence = mark } else if mark.count >= (fence?.count ?? 0) { fence = nil }
        continue
      }
      if fence != nil { continue }
      if line.hasPrefix("|") {
        if isOver, !isFolded { rows = [] }
        isOver = false
        let cells = Self.cells(line)
        // The rest of a long table stands in a fold, under the same heads.
        if !Self.isRule(cells), cells != rows.first { rows.append(cells) }
        continue
      }
      if ["<details>", "</details>"].contains(line) || line.hasPrefix("<summary>") {
        isFolded = line != "</details>"
        continue
      }
      isOver = true
      if let proof = Proof(line: line) {
        found.append(ProvedTable(line: number + 1, heading: heading, rows: rows, proof: proof))
      }
      if line.isEmpty { continue }
      rows = []
      if line.hasPrefix("#") { heading = String(line.drop { $0 == "#" }.trimmingBlanks) }
    }
    return found
  }

  /// Whether cells are what stands between heads and rows.
  static func isRule(_ cells: [String]) -> Bool {
    cells.allSatisfy { !$0.isEmpty && $0.allSatisfy { ":-".contains($0) } }
  }

  /// The cells of a line: what stands between bars that no backslash is before.
  static func cells(_ line: some StringProtocol) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if scalar == "|", !isEscaped {
        cells.append(cell)
        cell = ""
      } else {
        cell.unicodeScalars.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    cells.append(cell)
    return cells.dropFirst().dropLast().map { String(Substring($0).trimmingBlanks) }
  }
}

extension StringProtocol {
  /// Without the blanks and carriage returns at its ends.
  fileprivate var trimmingBlanks: SubSequence {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }
    guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
      return self[endIndex...]
    }
    return self[first...last]
  }
}
