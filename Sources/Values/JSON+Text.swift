extension JSON {
  /// The canonical text: no white space, keys in the order of their UTF-8 bytes, numbers with the shortest digits that
  /// read back equal. A value has the same text on every machine and in every version; keys of runs are made of it.
  public var canonical: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// The same over several lines, for people and for diffs; lists of plain values stay on one line.
  public var pretty: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private var isPlain: Bool {
    switch self {
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }

  private func write(to text: inout String, indent: Int?) {
    func newLine(_ depth: Int) { text += "\n" + String(repeating: "  ", count: depth) }
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += value.shortest
    case .string(let value): value.writeQuoted(to: &text)
    case .array(let elements):
      let broken = indent != nil && !elements.allSatisfy(\.isPlain)
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += indent == nil || broken ? "," : ", " }
        if broken, let indent { newLine(indent + 1) }
        element.write(to: &text, indent: indent.map { $0 + 1 })
      }
      if broken, let indent { newLine(indent) }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, key) in members.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }).enumerated() {
        if index > 0 { text += "," }
        if let indent { newLine(indent + 1) }
        key.writeQuoted(to: &text)
        text += indent == nil ? ":" : ": "
        members[key]?.write(to: &text, indent: indent.map { $0 + 1 })
      }
      if let indent, !members.isEmpty { newLine(indent) }
      text += "}"
    }
  }
}

extension Double {
  /// The shortest digits that read back equal, integers without a fraction: `1`, `-0`, `0.1`, `1e-08`, `1e+22`. NaN and infinity,
  /// for which JSON and CSV have no number, are quoted: `"nan"`, `"inf"`, `"-inf"`.
  public var shortest: String {
    guard isFinite else { return isNaN ? "\"nan\"" : self > 0 ? "\"inf\"" : "\"-inf\"" }
    // Below 2⁵⁴ `description` writes all digits and ".0", from there on an exponent.
    if self == rounded(), abs(self) < 0x1p54 { return self == 0 && sign == .minus ? "-0" : String(Int(self)) }
    return description
  }
}

extension String {
  fileprivate func writeQuoted(to text: inout String) {
    text += "\""
    let isPlain = utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    if isPlain {
      text += self
      text += "\""
      return
    }
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
