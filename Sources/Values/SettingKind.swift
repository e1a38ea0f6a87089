/// The values that a setting may take: the one place that says what is allowed, for files, command lines, messages and
/// the JSON Schema.
package enum SettingKind: Sendable, Equatable {
  case number(Bounds)
  case integer(Bounds)
  case flag
  case choice([String])
  case numbers(Bounds)
  /// A matrix: a list of rows of equal length, each a list of numbers.
  case rows
  /// A number or `null`.
  case optionalNumber(Bounds)
  case text
  /// A number, a text, true, false or null: what a program makes of it is for the program to say.
  case plain
  /// A list of texts.
  case texts
  /// A number, or an object that has one of some keys; what stands at them is checked where it is read.
  case numberOrObject(Bounds, keys: [String])
  /// An object of numbers by name; one whose members are axes opens their product.
  case namedNumbers
  /// An object of texts by name.
  case namedTexts
  /// A value whose form the definition of a name says, or `null`; what it is is checked where it is read.
  case structure(String, expectation: String)
  /// An entry: a name, or an object that has the name and settings. What it says is checked where it is decoded.
  case entry(EntryKind)
  /// A list of entries.
  case entries(EntryKind)

  /// Whether runs that differ in it can share a pack.
  package var isNumber: Bool { if case .number = self { true } else { false } }

  /// What entries it holds; `nil` for a kind that holds none.
  package var entryKind: EntryKind? {
    switch self {
    case .entry(let kind), .entries(let kind): kind
    default: nil
    }
  }

  /// What a value must be, for messages: "a number greater than 0".
  package var expectation: String {
    switch self {
    case .number(let bounds): "a number \(bounds)".trimmed
    case .integer(let bounds): "an integer \(bounds)".trimmed
    case .flag: "true or false"
    case .choice(let names): "one of " + names.map { "\"\($0)\"" }.joined(separator: ", ")
    case .numbers(let bounds): "a list of numbers \(bounds)".trimmed
    case .rows: "a list of rows of equal length, each a list of numbers"
    case .optionalNumber(let bounds): "null or a number \(bounds)".trimmed
    case .text: "a text"
    case .plain: "a number, a text, true, false or null"
    case .texts: "a list of texts"
    case .numberOrObject(let bounds, let keys):
      "a number \(bounds)".trimmed + ", or an object with " + keys.map { "`\($0)`" }.joined(separator: " or ")
    case .namedNumbers: "an object of numbers"
    case .namedTexts: "an object of texts"
    case .structure(_, let expectation): expectation
    case .entry(let kind): kind.expectation
    case .entries(let kind): "a list, each element \(kind.expectation)"
    }
  }

  /// Why a value is not allowed for the setting `key`, or `nil` where it is.
  package func refusal(of json: JSON, for key: String) -> String? {
    if allows(json) { return nil }
    if case .numberOrObject(let bounds, _) = self, json.number != nil {
      return SettingKind.number(bounds).refusal(of: json, for: key)
    }
    return "`\(key)` must be \(expectation), not \(json.found)" + suggestion(for: json)
  }

  private func allows(_ json: JSON) -> Bool {
    switch self {
    case .number(let bounds): json.number.map(bounds.contains) ?? false
    case .integer(let bounds): json.integer.map { bounds.contains(Double($0)) } ?? false
    case .flag: json.bool != nil
    case .choice(let names): json.string.map(names.contains) ?? false
    case .numbers(let bounds): json.numbers.map { $0.allSatisfy(bounds.contains) } ?? false
    case .rows: json.rows != nil
    case .optionalNumber(let bounds): json.isNull || json.number.map(bounds.contains) ?? false
    case .text: json.string != nil
    case .plain: json.array == nil && json.object == nil
    case .texts: json.strings != nil
    case .numberOrObject(let bounds, _): json.object != nil || json.number.map(bounds.contains) ?? false
    case .namedNumbers: json.object?.values.allSatisfy { $0.number != nil } ?? false
    case .namedTexts: json.object?.values.allSatisfy { $0.string != nil } ?? false
    case .structure: true
    case .entry: json.isEntry
    case .entries: json.array?.allSatisfy(\.isEntry) ?? false
    }
  }

  private func suggestion(for json: JSON) -> String {
    guard case .choice(let names) = self, let name = json.string, let near = nearest(to: name, in: names) else {
      return ""
    }
    return "; did you mean \"\(near)\"?"
  }
}

extension JSON {
  /// The rows of a list of lists of numbers that have one length, at least 1.
  var rows: [[Double]]? {
    guard let elements = array else { return nil }
    let rows = elements.compactMap(\.numbers)
    guard rows.count == elements.count, rows.allSatisfy({ !$0.isEmpty && $0.count == rows[0].count }) else {
      return nil
    }
    return rows.allSatisfy { $0.allSatisfy(\.isFinite) } ? rows : nil
  }

  /// The value itself where it is short, else its kind, for messages.
  package var found: String {
    switch self {
    case .array(let elements):
      canonical.count <= 24 ? canonical : "a list of \(elements.count)"
    case .object: kind
    default: canonical
    }
  }

  fileprivate var isEntry: Bool { string != nil || object != nil }
}

extension String {
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
