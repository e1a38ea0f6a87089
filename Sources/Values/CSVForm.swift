/// How a table of separated values is written, where it is not as usual.
package struct CSVForm: Sendable, Hashable {
  /// What stands between the columns.
  package enum Delimiter: String, CaseIterable, Sendable {
    case comma = ","
    case semicolon = ";"
    case tab = "\t"
    case bar = "|"

    var byte: UInt8 { rawValue.utf8.first ?? 0 }
    /// How messages call it.
    var words: String { self == .tab ? "tabs" : "`\(rawValue)`" }
  }

  /// What stands before the fraction of a number.
  package enum Decimal: String, CaseIterable, Sendable {
    case point = "."
    case comma = ","
  }

  /// What stands between the columns.
  package var delimiter = Delimiter.comma
  /// What stands before the fraction of a number.
  package var decimal = Decimal.point
  /// How the bytes of the file stand for text.
  package var encoding = TextEncoding.utf8

  /// As usual: columns by commas, a point in numbers, UTF-8.
  package init() {}

  /// What is otherwise than usual, as an experiment writes it beside the path.
  package var entry: [String: JSON] {
    let usual = CSVForm()
    var members: [String: JSON] = [:]
    if delimiter != usual.delimiter { members["delimiter"] = .string(delimiter.rawValue) }
    if decimal != usual.decimal { members["decimal"] = .string(decimal.rawValue) }
    if encoding != usual.encoding { members["encoding"] = .string(encoding.rawValue) }
    return members
  }
}
