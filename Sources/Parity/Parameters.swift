import Values

/// The parameters of a package's optimizer or schedule as they are translated: each must be asked for once, so that one
/// that means something is never passed over in silence.
struct Parameters {
  private let values: [String: JSON]
  private var unread: Set<String>

  init(_ values: [String: JSON]) {
    self.values = values
    unread = Set(values.keys)
  }

  private mutating func take(_ key: String) -> JSON? {
    unread.remove(key)
    return values[key]
  }

  mutating func number(_ key: String) throws(Hindrance) -> Double {
    guard let value = take(key)?.number else { throw .failed("its parameter `\(key)` is not a number") }
    return value
  }

  /// A number, or `nil` where it is absent or `null`.
  mutating func number(optional key: String) throws(Hindrance) -> Double? {
    guard let value = take(key), !value.isNull else { return nil }
    guard let number = value.number else { throw .failed("its parameter `\(key)` is not a number") }
    return number
  }

  mutating func numbers(_ key: String) throws(Hindrance) -> [Double] {
    guard let value = take(key)?.numbers else { throw .failed("its parameter `\(key)` is not a list of numbers") }
    return value
  }

  mutating func flag(_ key: String) throws(Hindrance) -> Bool {
    guard let value = take(key)?.bool else { throw .failed("its parameter `\(key)` is not true or false") }
    return value
  }

  mutating func string(_ key: String) throws(Hindrance) -> String {
    guard let value = take(key)?.string else { throw .failed("its parameter `\(key)` is not a string") }
    return value
  }

  /// A text, or `nil` where it is absent or `null`.
  mutating func string(optional key: String) throws(Hindrance) -> String? {
    guard let value = take(key), !value.isNull else { return nil }
    guard let text = value.string else { throw .failed("its parameter `\(key)` is not a string") }
    return text
  }

  mutating func value(_ key: String) throws(Hindrance) -> JSON {
    guard let value = take(key) else { throw .failed("it has no parameter `\(key)`") }
    return value
  }

  /// Refuses a case where the parameter, if it is there, has another value than the one that is implemented.
  mutating func expect(_ key: String, _ expected: JSON) throws(Hindrance) {
    guard let value = take(key), value != expected else { return }
    throw .notImplemented("`\(key)` of \(value.canonical)")
  }

  /// Parameters that do not act on what is compared.
  mutating func ignore(_ keys: String...) { unread.subtract(keys) }

  /// Refuses a case with a parameter that was never asked for.
  func finish() throws(Hindrance) {
    guard let key = unread.min() else { return }
    throw .notImplemented("`\(key)` of \(values[key]?.canonical ?? "null")")
  }
}
