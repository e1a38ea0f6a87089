extension JSON {
  /// The same with every value that fits on a line of so many bytes on one line, and long lists of plain values filled.
  package func pretty(width: Int) -> String {
    var text: [UInt8] = []
    write(to: &text, indent: 0, lead: 0, width: width)
    text.append(UInt8(ascii: "\n"))
    return String(decoding: text, as: UTF8.self)
  }

  /// - Parameter lead: the bytes that stand before the value on its line.
  private func write(to text: inout [UInt8], indent: Int, lead: Int, width: Int) {
    let line = Array(line.utf8)
    // A comma may follow.
    if lead + line.count < width {
      text += line
      return
    }
    switch self {
    case .array(let elements) where elements.allSatisfy(\.isPlain):
      text.append(UInt8(ascii: "["))
      var column = width
      for (index, element) in elements.enumerated() {
        let item = Array((element.line + (index + 1 < elements.count ? "," : "")).utf8)
        if column + 1 + item.count > width {
          text.append(newLine: indent + 1)
          column = 2 * (indent + 1)
        } else {
          text.append(UInt8(ascii: " "))
          column += 1
        }
        text += item
        column += item.count
      }
      text.append(newLine: indent)
      text.append(UInt8(ascii: "]"))
    case .array(let elements):
      text.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { text.append(UInt8(ascii: ",")) }
        text.append(newLine: indent + 1)
        element.write(to: &text, indent: indent + 1, lead: 2 * (indent + 1), width: width)
      }
      text.append(newLine: indent)
      text.append(UInt8(ascii: "]"))
    case .object(let members):
      text.append(UInt8(ascii: "{"))
      for (index, (key, value)) in members.sorted(by: { $0.key.utf8Precedes($1.key) }).enumerated() {
        if index > 0 { text.append(UInt8(ascii: ",")) }
        text.append(newLine: indent + 1)
        let start = text.count
        text.append(quoted: key)
        text.append(contentsOf: ": ".utf8)
        value.write(to: &text, indent: indent + 1, lead: 2 * (indent + 1) + text.count - start, width: width)
      }
      text.append(newLine: indent)
      text.append(UInt8(ascii: "}"))
    default: text += line
    }
  }

  /// The text on one line, with a space behind colons and commas.
  private var line: String {
    switch self {
    case .array(let elements): return "[" + elements.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      let parts = members.sorted { $0.key.utf8Precedes($1.key) }.map { JSON.string($0).canonical + ": " + $1.line }
      return "{" + parts.joined(separator: ", ") + "}"
    default: return canonical
    }
  }
}
