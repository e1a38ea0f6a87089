/// A recursive descent over the bytes of a JSON text (RFC 8259).
struct JSONReader {
  let bytes: [UInt8]
  private var index = 0
  private var depth = 0
  private(set) var places = JSONPlaces()

  /// How many lists and objects may lie inside each other.
  static let depthLimit = 200
  /// Whether it is a message of a program: places are not kept, and the words with which Python writes numbers that are
  /// not finite stand for `"nan"`, `"inf"` and `"-inf"`.
  private let isMessage: Bool

  init(message: [UInt8]) {
    bytes = message
    isMessage = true
  }

  init(_ text: String) {
    bytes = Array(text.utf8)
    isMessage = false
    if bytes.starts(with: TextLines.byteOrderMark) { index = TextLines.byteOrderMark.count }
  }

  private init(_ bytes: [UInt8], at index: Int) {
    self.bytes = bytes
    self.index = index
    isMessage = false
  }

  mutating func document() throws(JSONSyntaxError) -> JSON {
    let value = try self.value()
    skipSpace()
    if index < bytes.count { throw failure("expected the end of the file, found \(found)") }
    return value
  }

  /// - Parameter key: where its key begins, for a member of an object.
  private mutating func value(key: Int? = nil) throws(JSONSyntaxError) -> JSON {
    skipSpace()
    let place = isMessage ? nil : places.open(at: key ?? index)
    defer { if let place { places.close(place) } }
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case UInt8(ascii: "N") where isMessage: return try literal("NaN", "nan")
    case UInt8(ascii: "I") where isMessage: return try literal("Infinity", "inf")
    case UInt8(ascii: "-") where isMessage && bytes[index...].starts(with: "-Infinity".utf8):
      return try literal("-Infinity", "-inf")
    case UInt8(ascii: "-"), (UInt8(ascii: "0")...UInt8(ascii: "9"))?: return try number()
    default: throw failure("expected a value, found \(found)")
    }
  }

  private mutating func object() throws(JSONSyntaxError) -> JSON {
    try enter()
    defer { depth -= 1 }
    var members: [String: JSON] = [:]
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      let start = index
      guard next == UInt8(ascii: "\"") else { throw failure("expected a key in quotes, found \(found)") }
      let key = try string()
      if members[key] != nil { throw failure("the key `\(TerminalText.excerpt(key))` stands here twice", at: start) }
      guard take(":") else {
        throw failure("expected `:` after the key `\(TerminalText.excerpt(key))`, found \(found)")
      }
      members[key] = try value(key: start)
    } while take(",")
    guard take("}") else { throw failure("expected `,` or `}`, found \(found)") }
    return .object(members)
  }

  private mutating func array() throws(JSONSyntaxError) -> JSON {
    try enter()
    defer { depth -= 1 }
    var elements: [JSON] = []
    if take("]") { return .array(elements) }
    repeat { elements.append(try value()) } while take(",")
    guard take("]") else { throw failure("expected `,` or `]`, found \(found)") }
    return .array(elements)
  }

  private mutating func enter() throws(JSONSyntaxError) {
    if depth == Self.depthLimit { throw failure("nested more than \(Self.depthLimit) deep") }
    depth += 1
    index += 1
  }

  private mutating func literal(_ word: String, _ value: JSON) throws(JSONSyntaxError) -> JSON {
    guard bytes[index...].starts(with: word.utf8) else { throw failure("expected `\(word)`, found \(found)") }
    index += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONSyntaxError) -> JSON {
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    let integer = index
    try digits()
    if bytes[integer] == UInt8(ascii: "0") && index > integer + 1 {
      throw failure("a number cannot begin with 0", at: integer)
    }
    if next == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard let value = Double(text), value.isFinite else {
      throw failure("the number \(text) is too large for a double", at: start)
    }
    return .number(value)
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let start = index
    while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { index += 1 }
    if index == start { throw failure("expected a digit, found \(found)") }
  }

  private mutating func string() throws(JSONSyntaxError) -> String {
    index += 1
    var content: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): content += try escape()
      case 0..<0x20: throw failure("a string cannot hold a line break or control character; write \\n or \\u")
      default:
        content.append(byte)
        index += 1
      }
    }
    throw failure("the string has no closing quote")
  }

  private mutating func escape() throws(JSONSyntaxError) -> [UInt8] {
    let start = index
    index += 1
    guard let byte = next else { throw failure("the string has no closing quote") }
    defer { index += 1 }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [8]
    case UInt8(ascii: "f"): return [12]
    case UInt8(ascii: "n"): return [10]
    case UInt8(ascii: "r"): return [13]
    case UInt8(ascii: "t"): return [9]
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if code >= 0xD800 && code < 0xDC00, bytes[(index + 1)...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
        index += 2
        let low = try hexadecimal()
        guard low >= 0xDC00 && low < 0xE000 else { throw failure("half of a surrogate pair", at: start) }
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw failure("half of a surrogate pair", at: start) }
      return Array(String(scalar).utf8)
    default: throw failure("unknown escape: a backslash before \(found)", at: start)
    }
  }

  /// The four digits after the `u` under the index, which comes to stand on the last of them.
  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      index += 1
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw failure("expected four hexadecimal digits after \\u, found \(found)")
      }
      code = code << 4 | UInt32(digit)
    }
    return code
  }

  /// Whether the key that begins at a place of a text that was read is this one.
  static func isKey(_ key: [UInt8], at start: Int, of bytes: [UInt8]) -> Bool {
    var index = start + 1
    for byte in key {
      guard bytes[index] == byte else {
        guard bytes[index] == UInt8(ascii: "\\") else { return false }
        var reader = JSONReader(bytes, at: start)
        return (try? reader.string()).map { Array($0.utf8) == key } ?? false
      }
      index += 1
    }
    return bytes[index] == UInt8(ascii: "\"")
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// What stands at the index, for messages.
  private var found: String {
    guard let next else { return "the end of the file" }
    if next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r") { return "the end of the line" }
    if next < 0x20 || next == 0x7F { return "the control character \(next)" }
    let rest = String(decoding: bytes[index..<min(index + 32, bytes.count)], as: UTF8.self)
    return "`\(rest.prefix(1))`"
  }

  private func failure(_ message: String, at offset: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(position: TextLines(bytes).position(of: offset ?? index), message: message)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }
}
