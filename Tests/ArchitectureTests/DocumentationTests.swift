import Foundation
import Testing

/// What other rooms see says what its name and type do not: types what they are; functions that give something what it
/// is; whatever throws when it does; numbers, and lists of them, what they count or their unit, shape and range; the
/// requirements of a protocol what they promise.
///
/// The rest may speak for itself: a comment that repeats a name says nothing. Excused are, too, a declaration that
/// carries out a requirement of a protocol, here or of Swift's own, whose comment then holds for it, and cases of
/// enumerations. A requirement is told by what it declares: static or not, a function, a property or an initializer,
/// and its name; initializers count only without parameters or with a literal.
@Suite struct `Doc comments` {
  private static let sources = URL(filePath: #filePath).appending(path: "../../../Sources").standardizedFileURL

  private static let files: [(name: String, lines: [Substring])] = {
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    let paths = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    return paths.sorted { $0.path() < $1.path() }.map { path in
      let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
      return (
        String(path.path().dropFirst(sources.path().count)),
        text.split(separator: "\n", omittingEmptySubsequences: false)
      )
    }
  }()

  /// What a line declares.
  private struct Declaration: Hashable {
    let isStatic: Bool
    let kind: String
    let name: String

    init(isStatic: Bool, kind: String, name: String) {
      self.isStatic = isStatic
      self.kind = kind
      self.name = name
    }

    /// - Parameter isPublic: whether it must be marked public, as outside of protocols.
    init?(_ line: Substring, isPublic: Bool) {
      let attributes = /\s*(?:@\w+(?:\([^)]*\))?\s+)*/
      var rest = line[(line.prefixMatch(of: attributes)?.range.upperBound ?? line.startIndex)...]
      if isPublic {
        guard let mark = rest.prefixMatch(of: /(public|package|open)\s+/) else { return nil }
        rest = rest[mark.range.upperBound...]
      }
      var words: Set<String> = []
      while let word = rest.prefixMatch(
        of:
          /(static|mutating|nonisolated|final|indirect|prefix|borrowing|consuming|convenience|required|(?:private|internal)\(set\))\s+/
      ) {
        words.insert(String(word.1))
        rest = rest[word.range.upperBound...]
      }
      guard
        let match = rest.prefixMatch(
          of: /(func|var|let|init|struct|class|enum|actor|protocol|typealias|associatedtype|subscript)\b\s*/)
      else { return nil }
      rest = rest[match.range.upperBound...]
      isStatic = words.contains("static")
      kind = match.1 == "let" ? "var" : String(match.1)
      if kind == "init" {
        name = rest.hasPrefix("()") ? "()" : rest.prefixMatch(of: /\((\w+Literal)/).map { String($0.1) } ?? String(rest)
      } else {
        name = rest.prefixMatch(of: /\w+|[^\s\w(]+/).map { String($0.output) } ?? ""
      }
    }
  }

  /// Of Swift's own protocols.
  private static let known: Set<Declaration> = [
    Declaration(isStatic: false, kind: "var", name: "description"),
    Declaration(isStatic: true, kind: "func", name: "=="),
    Declaration(isStatic: true, kind: "func", name: "<"), Declaration(isStatic: false, kind: "func", name: "hash"),
  ]

  /// The requirements of all protocols, and the places of those of public ones that have no comment.
  private static let requirements: (all: Set<Declaration>, bare: [String]) = {
    var all: Set<Declaration> = []
    var bare: [String] = []
    for (name, lines) in files {
      var scope = (isProtocol: false, isPublic: false)
      for (number, line) in lines.enumerated() {
        if let start = line.prefixMatch(of: /((?:public|package)\s+)?protocol\s+/) {
          scope = (true, start.1 != nil)
        } else if line.hasPrefix("}") {
          scope = (false, false)
        } else if scope.isProtocol, let requirement = Declaration(line, isPublic: false) {
          all.insert(requirement)
          if scope.isPublic && !isDocumented(number, lines) { bare.append(place(name, number, line)) }
        }
      }
    }
    return (all, bare)
  }()

  /// Whether a doc comment stands before a line and its attributes.
  private static func isDocumented(_ number: Int, _ lines: [Substring]) -> Bool {
    var before = number - 1
    while before >= 0, lines[before].firstMatch(of: /^\s*@[^\/]*$/) != nil,
      Declaration(lines[before], isPublic: true) == nil
    {
      before -= 1
    }
    return before >= 0 && lines[before].firstMatch(of: /^\s*\/\/\//) != nil
  }

  private static func place(_ file: String, _ number: Int, _ line: Substring) -> String {
    "\(file):\(number + 1): \(line.drop(while: \.isWhitespace))"
  }

  /// Whether a declaration says more than its name where it says what it is.
  private static func asks(_ declaration: Declaration, _ number: Int, _ lines: [Substring]) -> Bool {
    // The declaration with the lines that its parameters take up.
    var text = String(lines[number])
    var next = number + 1
    while next < lines.count, next < number + 8, text.count(where: { $0 == "(" }) > text.count(where: { $0 == ")" }) {
      text += lines[next]
      next += 1
    }
    let head = text.prefix { $0 != "{" }
    let hasNumbers = head.contains(/[:>\[]\s*(?:inout )?\[*(?:Double|Int|UInt64|Matrix|Duration|ClosedRange)\b/)
    switch declaration.kind {
    case "func": return head.contains("->") || head.contains("throws") || hasNumbers
    case "init": return head.contains("throws")
    case "var": return hasNumbers || head.contains("throws") || head.contains(/=\s*-?\d/)
    case "subscript": return hasNumbers
    default: return true
    }
  }

  @Test func `stand wherever a name is not enough`() {
    var bare: [String] = []
    for (name, lines) in Self.files {
      for (number, line) in lines.enumerated() {
        guard let declaration = Declaration(line, isPublic: true), Self.asks(declaration, number, lines),
          !Self.isDocumented(number, lines)
        else { continue }
        let excuses = Self.requirements.all.union(Self.known)
        let isLiteral = declaration.kind == "init" && declaration.name.hasSuffix("Literal")
        if !excuses.contains(declaration) && !isLiteral { bare.append(Self.place(name, number, line)) }
      }
    }
    #expect(bare == [])
  }

  @Test func `stand at every requirement of a public protocol`() {
    #expect(Self.requirements.bare == [])
    #expect(Self.requirements.all.count > 50)
  }
}
