import Reports

/// The longer texts of help, which the parser wraps to the terminal line by line.
enum HelpText {
  /// The parser breaks lines of eighty.
  private static let width = 79

  /// A text of paragraphs and indented lines as the parser takes it: a paragraph is one line, which is wrapped once; of
  /// what is indented a line that is too long goes on below, a command behind a backslash, anything else under what it
  /// says.
  ///
  /// Every command makes the texts of all of them when it begins; without a question for help none is read.
  static func lines(_ text: String) -> String {
    guard isAsked else { return text }
    var lines: [String] = []
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let isPlain = line.first.map { $0 != " " } ?? false
      if isPlain, isOpen, let last = lines.last {
        lines[lines.count - 1] = last + " " + line
      } else {
        lines += isPlain ? [line] : folded(line)
      }
      // A heading stands alone.
      isOpen = isPlain && line != line.uppercased()
    }
    return lines.joined(separator: "\n")
  }

  private static let isAsked =
    CommandLine.arguments.count < 2 || CommandLine.arguments.contains { $0.contains("help") || $0.hasPrefix("-h") }

  private static func folded(_ line: String) -> [String] {
    guard line.count > width else { return [line] }
    let indent = line.prefix { $0 == " " }.count
    let text = line.dropFirst(indent)
    // What is said of something stands behind two blanks or more.
    let gap = text.firstRange(of: /\ {2,}/).flatMap { text[$0.upperBound...].hasPrefix("--") ? nil : $0 }
    let hang = gap.map { line.distance(from: line.startIndex, to: $0.upperBound) } ?? indent + 2
    let isCommand = gap == nil && text.hasPrefix("downhill ")
    // Commands are broken before options, text between words.
    let parts =
      isCommand ? options(String(text)) : text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let end = isCommand ? " \\" : ""
    var rows: [String] = []
    var row = String(repeating: " ", count: indent) + (parts.first ?? "")
    for part in parts.dropFirst() {
      if row.count + 1 + part.count + end.count <= width {
        row += " " + part
      } else {
        rows.append(row + end)
        row = String(repeating: " ", count: hang) + part
      }
    }
    return rows + [row]
  }

  /// A command's words, each option with its value.
  private static func options(_ line: String) -> [String] {
    let words = line.split(separator: " --", omittingEmptySubsequences: false)
    return words.indices.map { ($0 == 0 ? "" : "--") + words[$0].trimmedRight }
  }
}
