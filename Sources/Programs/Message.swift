import Values

/// A message to a program: an object on one line, its members in the order given.
///
/// Real numbers always have a point or an exponent, counts never; what is not finite is `"nan"`, `"inf"`, `"-inf"`.
package struct Message {
  /// The value of a member.
  package enum Value {
    case text(String)
    case count(Int)
    case real(Double)
    case reals([Double])
    case points([[Double]])
    case json(JSON)
    case object([(String, Value)])
    case null
  }

  private var line: [UInt8] = []

  /// A message of a type.
  package init(_ type: String, _ members: [(String, Value)] = []) {
    write(.object([("type", .text(type))] + members))
    line.append(UInt8(ascii: "\n"))
  }

  /// Its line, with the end of the line.
  package var bytes: [UInt8] { line }

  private mutating func write(_ value: Value) {
    switch value {
    case .text(let text): raw(JSON.string(text).canonical)
    case .count(let count): raw(String(count))
    case .real(let number): raw(number.isFinite ? number.description : number.shortest)
    case .reals(let numbers): list(numbers) { $0.write(.real($1)) }
    case .points(let points): list(points) { $0.write(.reals($1)) }
    case .json(let json): raw(json.canonical)
    case .null: raw("null")
    case .object(let members):
      raw("{")
      for (index, (key, value)) in members.enumerated() {
        if index > 0 { raw(",") }
        write(.text(key))
        raw(":")
        write(value)
      }
      raw("}")
    }
  }

  private mutating func list<Element>(_ elements: [Element], _ write: (inout Message, Element) -> Void) {
    raw("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { raw(",") }
      write(&self, element)
    }
    raw("]")
  }

  private mutating func raw(_ text: String) { line.append(contentsOf: text.utf8) }
}

extension Message.Value: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
}

/// A message from a program, as far as any message is alike.
package struct Answer {
  /// What it is.
  package let type: String
  /// All of it.
  package let members: [String: JSON]
  /// As it came.
  package let line: [UInt8]

  /// Reads a line.
  package init(_ line: [UInt8]) throws(Fault) {
    self.line = line
    guard let json = try? JSON(message: line), case .object(let members) = json else {
      throw .line("a line that is no JSON object", line)
    }
    guard let type = members["type"]?.string else { throw .line("a message without `type`", line) }
    self.type = type
    self.members = members
  }

  /// A member.
  package subscript(key: String) -> JSON? { members[key] }

  /// A point of n coordinates at a key.
  package func point(_ key: String, _ n: Int) throws(Fault) -> [Double] {
    guard let point = members[key]?.reals else { throw .line("`\(key)` must be a list of numbers", line) }
    guard point.count == n else { throw .line("`\(key)` must have \(n) coordinates and has \(point.count)", line) }
    return point
  }
}
