/// A recursive descent over the bytes of a JSON text (RFC 8259).
struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private var depth = 0
  private(set) var positions: [JSONPath: TextPosition] = [:]

  init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  mutating func document() throws(JSONSyntaxError) -> JSON {
    let value = try self.value(JSONPath())
    skipSpace()
    if index < bytes.count { throw failure("expected the end of the file, found \(found)") }
    return value
  }

  private mutating func value(_ path: JSONPath) throws(JSONSyntaxError) -> JSON {
    skipSpace()
    if positions[path] == nil { positions[path] = position }
    guard index < bytes.count else { throw failure("expected a value, found the end of the file") }
    switch bytes[index] {
    case UInt8(ascii: "{"): return try nested(path, object)
    case UInt8(ascii: "["): return try nested(path, array)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw failure("expected a value, found \(found)")
    }
  }

  private mutating func nested(
    _ path: JSONPath, _ body: (inout JSONReader, JSONPath) throws(JSONSyntaxError) -> JSON
  ) throws(JSONSyntaxError) -> JSON {
    depth += 1
    defer { depth -= 1 }
    if depth > 200 { throw failure("nested more than 200 deep") }
    index += 1
    return try body(&self, path)
  }

  private var object: (inout JSONReader, JSONPath) throws(JSONSyntaxError) -> JSON {
    { (reader, path) throws(JSONSyntaxError) -> JSON in
      var members: [String: JSON] = [:]
      if reader.take("}") { return .object(members) }
      repeat {
        reader.skipSpace()
        let start = reader.position
        guard reader.next == UInt8(ascii: "\"") else {
          throw reader.failure("expected a key in quotes, found \(reader.found)")
        }
        let key = try reader.string()
        let member = path[key]
        if members[key] != nil { throw JSONSyntaxError(position: start, message: "the key `\(key)` stands here twice") }
        guard reader.take(":") else {
          throw reader.failure("expected `:` after the key `\(key)`, found \(reader.found)")
        }
        reader.positions[member] = start
        members[key] = try reader.value(member)
      } while reader.take(",")
      guard reader.take("}") else { throw reader.failure("expected `,` or `}`, found \(reader.found)") }
      return .object(members)
    }
  }

  private var array: (inout JSONReader, JSONPath) throws(JSONSyntaxError) -> JSON {
    { (reader, path) throws(JSONSyntaxError) -> JSON in
      var elements: [JSON] = []
      if reader.take("]") { return .array(elements) }
      repeat { elements.append(try reader.value(path[elements.count])) } while reader.take(",")
      guard reader.take("]") else { throw reader.failure("expected `,` or `]`, found \(reader.found)") }
      return .array(elements)
    }
  }

  private mutating func literal(_ word: String, _ value: JSON) throws(JSONSyntaxError) -> JSON {
    guard bytes[index...].starts(with: word.utf8) else { throw failure("expected `\(word)`, found \(found)") }
    index += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONSyntaxError) -> JSON {
    let start = index
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ?? false }
    func digits() throws(JSONSyntaxError) {
      guard isDigit(next) else { throw failure("expected a digit, found \(found)") }
      while isDigit(next) { index += 1 }
    }
    if next == UInt8(ascii: "-") { index += 1 }
    let leadingZero = next == UInt8(ascii: "0")
    let integerStart = index
    try digits()
    if leadingZero && index > integerStart + 1 { throw failure("a number cannot begin with 0") }
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
      throw failure("the number \(text) is too large for a double")
    }
    return .number(value)
  }

  private mutating func string() throws(JSONSyntaxError) -> String {
    index += 1
    var content: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"):
        index += 1
        try content.append(contentsOf: escape())
      case 0..<0x20: throw failure("a string cannot hold a line break or control character; write \\n")
      default:
        content.append(byte)
        index += 1
      }
    }
    throw failure("the string has no closing quote")
  }

  private mutating func escape() throws(JSONSyntaxError) -> [UInt8] {
    guard let byte = next else { throw failure("the string has no closing quote") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [8]
    case UInt8(ascii: "f"): return [12]
    case UInt8(ascii: "n"): return [10]
    case UInt8(ascii: "r"): return [13]
    case UInt8(ascii: "t"): return [9]
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if code >= 0xD800 && code < 0xDC00, next == UInt8(ascii: "\\"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "u")
      {
        index += 2
        let low = try hexadecimal()
        guard low >= 0xDC00 && low < 0xE000 else { throw failure("half of a surrogate pair") }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw failure("half of a surrogate pair") }
      return Array(String(Character(scalar)).utf8)
    default:
      index -= 1
      throw failure("unknown escape `\\\(String(decoding: [byte], as: UTF8.self))`")
    }
  }

  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    guard index + 4 <= bytes.count,
      let code = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw failure("expected four hexadecimal digits after \\u") }
    index += 4
    return code
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private var found: String {
    guard let next else { return "the end of the file" }
    if next == UInt8(ascii: "\n") { return "the end of the line" }
    let rest = String(decoding: bytes[index..<min(index + 8, bytes.count)], as: UTF8.self)
    return "`\(rest.first.map(String.init) ?? "")`"
  }

  private var position: TextPosition {
    let column = String(decoding: bytes[lineStart..<min(index, bytes.count)], as: UTF8.self).count + 1
    return TextPosition(line: line, column: column)
  }

  private func failure(_ message: String) -> JSONSyntaxError { JSONSyntaxError(position: position, message: message) }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        index += 1
        lineStart = index
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): index += 1
      default: return
      }
    }
  }
}
