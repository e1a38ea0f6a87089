extension JSON {
  /// The canonical text: no white space, keys in the order of their UTF-8 bytes, numbers with the shortest digits that
  /// read back equal. A value has the same text on every machine and in every version; keys of runs are made of it.
  package var canonical: String {
    var text: [UInt8] = []
    write(to: &text, indent: nil)
    return String(decoding: text, as: UTF8.self)
  }

  /// The same over several lines, for people and for diffs; lists of plain values stay on one line.
  package var pretty: String {
    var text: [UInt8] = []
    write(to: &text, indent: 0)
    text.append(UInt8(ascii: "\n"))
    return String(decoding: text, as: UTF8.self)
  }

  var isPlain: Bool {
    switch self {
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }

  private func write(to text: inout [UInt8], indent: Int?) {
    switch self {
    case .null: text.append(contentsOf: "null".utf8)
    case .bool(let value): text.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let value): text.append(contentsOf: value.shortest.utf8)
    case .string(let value): text.append(quoted: value)
    case .array(let elements):
      let broken = indent != nil && !elements.allSatisfy(\.isPlain)
      text.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { text.append(contentsOf: (indent == nil || broken ? "," : ", ").utf8) }
        if broken, let indent { text.append(newLine: indent + 1) }
        element.write(to: &text, indent: indent.map { $0 + 1 })
      }
      if broken, let indent { text.append(newLine: indent) }
      text.append(UInt8(ascii: "]"))
    case .object(let members):
      text.append(UInt8(ascii: "{"))
      for (index, (key, value)) in members.sorted(by: { $0.key.utf8Precedes($1.key) }).enumerated() {
        if index > 0 { text.append(UInt8(ascii: ",")) }
        if let indent { text.append(newLine: indent + 1) }
        text.append(quoted: key)
        text.append(contentsOf: (indent == nil ? ":" : ": ").utf8)
        value.write(to: &text, indent: indent.map { $0 + 1 })
      }
      if let indent, !members.isEmpty { text.append(newLine: indent) }
      text.append(UInt8(ascii: "}"))
    }
  }
}

extension Double {
  /// The shortest digits that read back equal, integers without a fraction: `1`, `-0`, `0.1`, `1e-08`, `1e+22`. NaN and
  /// infinity, for which JSON and CSV have no number, are quoted: `"nan"`, `"inf"`, `"-inf"`.
  package var shortest: String {
    guard isFinite else { return isNaN ? "\"nan\"" : self > 0 ? "\"inf\"" : "\"-inf\"" }
    // Below 2⁵⁴ `description` writes all digits and ".0", from there on an exponent.
    if self == rounded(), abs(self) < 0x1p54 { return self == 0 && sign == .minus ? "-0" : String(Int(self)) }
    return description
  }
}

extension String {
  /// The order of the UTF-8 bytes, which is that of the scalars.
  func utf8Precedes(_ other: String) -> Bool {
    let order = utf8.withContiguousStorageIfAvailable { a in
      other.utf8.withContiguousStorageIfAvailable { b in a.lexicographicallyPrecedes(b) }
    }
    return (order ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension [UInt8] {
  mutating func append(newLine depth: Int) {
    append(UInt8(ascii: "\n"))
    append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  mutating func append(quoted string: String) {
    append(UInt8(ascii: "\""))
    let isPlain = string.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    if isPlain {
      append(contentsOf: string.utf8)
    } else {
      for byte in string.utf8 { append(escaping: byte) }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): append(contentsOf: "\\\\".utf8)
    case UInt8(ascii: "\n"): append(contentsOf: "\\n".utf8)
    case UInt8(ascii: "\r"): append(contentsOf: "\\r".utf8)
    case UInt8(ascii: "\t"): append(contentsOf: "\\t".utf8)
    case ..<0x20:
      let hex = String(byte, radix: 16)
      append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8)
    default: append(byte)
    }
  }
}
