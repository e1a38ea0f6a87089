/// A JSON value. Numbers are doubles; the keys of an object have no order.
package enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([String: JSON])
}

extension JSON {
  /// An integer; exact up to 2⁵³.
  package static func integer(_ value: Int) -> JSON { .number(Double(value)) }
  /// A list of numbers.
  package static func numbers(_ values: [Double]) -> JSON { .array(values.map(JSON.number)) }
  /// A list of strings.
  package static func strings(_ values: [String]) -> JSON { .array(values.map(JSON.string)) }

  /// The Boolean, where it is one.
  package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  /// The number, where it is one.
  package var number: Double? { if case .number(let value) = self { value } else { nil } }
  /// The string, where it is one.
  package var string: String? { if case .string(let value) = self { value } else { nil } }
  /// The elements, where it is a list.
  package var array: [JSON]? { if case .array(let value) = self { value } else { nil } }
  /// The members, where it is an object.
  package var object: [String: JSON]? { if case .object(let value) = self { value } else { nil } }
  package var isNull: Bool { self == .null }

  /// The number, where it is an integer of magnitude up to 2⁵³.
  package var integer: Int? {
    guard let value = number, value == value.rounded(), abs(value) <= 0x1p53 else { return nil }
    return Int(value)
  }

  /// The numbers of an array that holds nothing else.
  package var numbers: [Double]? {
    guard let elements = array else { return nil }
    let values = elements.compactMap(\.number)
    return values.count == elements.count ? values : nil
  }

  /// A number of a message, which may be one of the texts `"nan"`, `"inf"` and `"-inf"`.
  package var real: Double? {
    switch self {
    case .number(let value): value
    case .string("nan"): .nan
    case .string("inf"): .infinity
    case .string("-inf"): -.infinity
    default: nil
    }
  }

  /// The numbers of an array of a message.
  package var reals: [Double]? {
    guard let elements = array else { return nil }
    let values = elements.compactMap(\.real)
    return values.count == elements.count ? values : nil
  }

  /// The texts of an array that holds nothing else.
  package var strings: [String]? {
    guard let elements = array else { return nil }
    let values = elements.compactMap(\.string)
    return values.count == elements.count ? values : nil
  }

  /// The member of an object.
  package subscript(key: String) -> JSON? { object?[key] }

  /// What kind of value it is, for messages: "a number", "an object", …
  package var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension JSON {
  /// A line that a program wrote: strict but for the words `NaN`, `Infinity` and `-Infinity`.
  package init(message: [UInt8]) throws(JSONSyntaxError) {
    var reader = JSONReader(message: message)
    self = try reader.document()
  }
}

extension JSON: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(floatLiteral value: Double) { self = .number(value) }
  package init(integerLiteral value: Int) { self = .number(Double(value)) }
  package init(stringLiteral value: String) { self = .string(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
}
