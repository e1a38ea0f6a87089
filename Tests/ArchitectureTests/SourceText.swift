import Foundation

/// The lines of a Swift file without what stands in string literals and comments, so that braces can be counted.
struct SourceText {
  /// Each line's code: of string literals the quotes are left, of comments nothing.
  let code: [String]
  /// Each line as it is.
  let lines: [String]
  /// Whether a line begins inside a string literal of several lines.
  let isLiteral: [Bool]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var code: [String] = []
    var isLiteral: [Bool] = []
    var scanner = Scanner()
    for line in lines {
      isLiteral.append(scanner.isInLiteral)
      code.append(scanner.code(of: line))
    }
    self.code = code
    self.isLiteral = isLiteral
  }

  /// Where the scan stands from one line to the next.
  private struct Scanner {
    private enum Mode {
      case code(parentheses: Int)
      case literal(quotes: String, hashes: String)
      case comment
    }
    private var modes: [Mode] = [.code(parentheses: 0)]

    var isInLiteral: Bool {
      modes.contains { if case .literal(let quotes, _) = $0 { quotes.count == 3 } else { false } }
    }

    mutating func code(of line: String) -> String {
      // Most lines have neither literals nor comments, or are a comment.
      if modes.count == 1 {
        if !line.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "/") }) { return line }
        if line.utf8.drop(while: { $0 == UInt8(ascii: " ") }).starts(with: "//".utf8) { return "" }
      }
      var rest = Substring(line)
      var code = ""
      while !rest.isEmpty {
        switch modes[modes.count - 1] {
        case .comment:
          if rest.hasPrefix("*/") { modes.removeLast() }
          rest = rest.dropFirst(rest.hasPrefix("*/") ? 2 : 1)
        case .literal(let quotes, let hashes): rest = literal(rest, quotes, hashes)
        case .code(let parentheses):
          if rest.first == "/", rest.hasPrefix("//") { return ended(code) }
          rest = step(rest, parentheses, &code)
        }
      }
      return ended(code)
    }

    /// A literal between single quotes ends with its line at the latest.
    private mutating func ended(_ code: String) -> String {
      while case .literal(let quotes, _) = modes[modes.count - 1], quotes.count == 1 { modes.removeLast() }
      return code
    }

    private mutating func literal(_ rest: Substring, _ quotes: String, _ hashes: String) -> Substring {
      guard let first = rest.first, first == "\"" || first == "\\" else { return rest.dropFirst() }
      if rest.hasPrefix(quotes + hashes) {
        modes.removeLast()
        return rest.dropFirst(quotes.count + hashes.count)
      }
      if rest.hasPrefix("\\" + hashes + "(") {
        modes.append(.code(parentheses: 1))
        return rest.dropFirst(2 + hashes.count)
      }
      return rest.dropFirst(hashes.isEmpty && rest.hasPrefix("\\") ? 2 : 1)
    }

    private mutating func step(_ rest: Substring, _ parentheses: Int, _ code: inout String) -> Substring {
      let character = rest[rest.startIndex]
      if character == "/", rest.hasPrefix("/*") {
        modes.append(.comment)
        return rest.dropFirst(2)
      }
      if character == "\"" || character == "#", let start = rest.prefixMatch(of: /(#*)("""|")/) {
        modes.append(.literal(quotes: String(start.2), hashes: String(start.1)))
        code += "\""
        return rest[start.range.upperBound...]
      }
      code.append(character)
      // Inside an interpolation the last parenthesis leads back into the literal.
      if modes.count > 1, character == "(" || character == ")" {
        let left = parentheses + (character == "(" ? 1 : -1)
        if left == 0 { modes.removeLast() } else { modes[modes.count - 1] = .code(parentheses: left) }
      }
      return rest.dropFirst()
    }
  }

  /// The bodies of functions, initializers, subscripts and computed properties: what is declared and how many lines lie
  /// between its braces, these with it.
  var bodies: [(name: String, lines: Int)] {
    var bodies: [(name: String, lines: Int)] = []
    var open: [(name: String?, line: Int)] = []
    var segment = ""
    for (number, line) in code.enumerated() {
      let hasBraces = line.utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
      if !hasBraces { segment += line }
      for character in hasBraces ? line : "" {
        switch character {
        case "{":
          open.append((Self.declared(segment), number))
          segment = ""
        case "}":
          if let (name, start) = open.popLast(), let name { bodies.append((name, number - start + 1)) }
          segment = ""
        default: segment.append(character)
        }
      }
      segment.append("\n")
    }
    return bodies
  }

  /// What the text before a brace declares, where that is something with a body.
  private static func declared(_ segment: String) -> String? {
    let words =
      /^\s*(?:@\w+(?:\([^)]*\))?\s+|(?:public|package|private|fileprivate|internal|static|final|mutating|override|convenience|required|nonisolated|consuming|borrowing|class|prefix|lazy)(?:\(set\))?\s+)*/
    for line in segment.split(separator: "\n").reversed()
    where ["func ", "init", "subscript", "var "].contains(where: line.contains) {
      let rest = line[(line.prefixMatch(of: words)?.range.upperBound ?? line.startIndex)...]
      if let match = rest.prefixMatch(
        of: /func\s+([^\s(<]+)|(init|subscript)[?!]?\s*[(<]|(deinit)\b|var\s+(\w+)\s*:[^=]*$/)
      {
        return String(match.1 ?? match.2 ?? match.3 ?? match.4 ?? "")
      }
    }
    return nil
  }
}
