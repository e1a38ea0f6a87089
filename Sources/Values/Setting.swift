/// The values that a setting may take.
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
  /// A list of texts.
  case texts
  /// A number, or an object that has one of some keys; what stands at them is checked where it is read.
  case numberOrObject(Bounds, keys: [String])

  /// Whether runs that differ in it can share a pack.
  package var isNumber: Bool { if case .number = self { true } else { false } }
}

/// An interval of the real line, each end open, closed or absent.
package struct Bounds: Sendable, Equatable, CustomStringConvertible {
  /// An end of an interval: open, closed, or none at all.
  package enum End: Sendable, Equatable {
    case open(Double)
    case closed(Double)
    case none
  }
  /// The lower end.
  package let lower: End
  /// The upper end.
  package let upper: End
  /// The interval between two ends; the whole line without any.
  package init(_ lower: End = .none, _ upper: End = .none) {
    self.lower = lower
    self.upper = upper
  }

  /// Every finite number.
  package static let any = Bounds()
  /// x > 0.
  package static let positive = Bounds(.open(0))
  /// x ≥ 0.
  package static let nonNegative = Bounds(.closed(0))
  /// 0 ≤ x ≤ 1.
  package static let unit = Bounds(.closed(0), .closed(1))
  /// 0 ≤ x < 1.
  package static let decay = Bounds(.closed(0), .open(1))
  /// x ≥ value.
  package static func atLeast(_ value: Double) -> Bounds { Bounds(.closed(value)) }
  /// low ≤ x ≤ high.
  package static func between(_ low: Double, _ high: Double) -> Bounds { Bounds(.closed(low), .closed(high)) }

  /// Whether a number is finite and inside.
  package func contains(_ x: Double) -> Bool {
    guard x.isFinite else { return false }
    let above =
      switch lower {
      case .open(let end): x > end
      case .closed(let end): x >= end
      case .none: true
      }
    let below =
      switch upper {
      case .open(let end): x < end
      case .closed(let end): x <= end
      case .none: true
      }
    return above && below
  }

  package var description: String {
    let parts = [
      lower.text(open: "greater than", closed: "at least"), upper.text(open: "less than", closed: "at most"),
    ]
    return parts.compactMap { $0 }.joined(separator: " and ")
  }
}

extension Bounds.End {
  fileprivate func text(open: String, closed: String) -> String? {
    switch self {
    case .open(let end): "\(open) \(end.shortest)"
    case .closed(let end): "\(closed) \(end.shortest)"
    case .none: nil
    }
  }
}

/// One setting of an `Owner`: its key, the values that it may take, and the property where they live.
package struct Setting<Owner>: Sendable {
  /// Its key in experiment files, lowerCamelCase.
  package let key: String
  /// The values that it may take.
  package let kind: SettingKind
  /// What it means, in a few words.
  package let summary: String
  let read: @Sendable (Owner) -> JSON
  /// Sets the property, or says why the value is not allowed.
  let write: @Sendable (inout Owner, JSON) -> String?

  private init<Value>(
    _ key: String, _ path: WritableKeyPath<Owner, Value> & Sendable, _ kind: SettingKind, _ summary: String,
    read: @escaping @Sendable (Value) -> JSON, parse: @escaping @Sendable (JSON) -> Value?
  ) {
    self.key = key
    self.kind = kind
    self.summary = summary
    self.read = { read($0[keyPath: path]) }
    write = { owner, json in
      guard let value = parse(json) else { return kind.complaint(of: json, for: key) }
      owner[keyPath: path] = value
      return nil
    }
  }

  /// A real number; runs that differ in it can share a pack.
  package static func number(
    _ key: String, _ path: WritableKeyPath<Owner, Double> & Sendable, _ bounds: Bounds = .any, _ summary: String
  ) -> Setting {
    Setting(key, path, .number(bounds), summary, read: JSON.number) {
      $0.number.flatMap { bounds.contains($0) ? $0 : nil }
    }
  }

  /// An integer; runs that differ in it cannot share a pack.
  package static func integer(
    _ key: String, _ path: WritableKeyPath<Owner, Int> & Sendable, _ bounds: Bounds = .any, _ summary: String
  ) -> Setting {
    Setting(key, path, .integer(bounds), summary, read: JSON.integer) {
      $0.integer.flatMap { bounds.contains(Double($0)) ? $0 : nil }
    }
  }

  /// `true` or `false`.
  package static func flag(_ key: String, _ path: WritableKeyPath<Owner, Bool> & Sendable, _ summary: String) -> Setting
  {
    Setting(key, path, .flag, summary, read: JSON.bool) { $0.bool }
  }

  /// One of the names that an enumeration has.
  package static func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
    _ key: String, _ path: WritableKeyPath<Owner, Choice> & Sendable, _ summary: String
  ) -> Setting where Choice.RawValue == String {
    Setting(key, path, .choice(Choice.allCases.map(\.rawValue)), summary, read: { JSON.string($0.rawValue) }) {
      $0.string.flatMap(Choice.init(rawValue:))
    }
  }

  /// A list of numbers.
  package static func numbers(
    _ key: String, _ path: WritableKeyPath<Owner, [Double]> & Sendable, _ bounds: Bounds = .any, _ summary: String
  ) -> Setting {
    Setting(key, path, .numbers(bounds), summary, read: JSON.numbers) {
      $0.numbers.flatMap { $0.allSatisfy(bounds.contains) ? $0 : nil }
    }
  }

  /// A text.
  package static func text(
    _ key: String, _ path: WritableKeyPath<Owner, String> & Sendable, _ summary: String
  ) -> Setting {
    Setting(key, path, .text, summary, read: JSON.string) { $0.string }
  }

  /// A list of texts.
  package static func texts(
    _ key: String, _ path: WritableKeyPath<Owner, [String]> & Sendable, _ summary: String
  ) -> Setting {
    Setting(key, path, .texts, summary, read: JSON.strings) { $0.strings }
  }

  /// A list of rows of equal length, each a list of numbers; empty where there is none.
  package static func rows(
    _ key: String, _ path: WritableKeyPath<Owner, [[Double]]> & Sendable, _ summary: String
  ) -> Setting {
    Setting(key, path, .rows, summary, read: { .array($0.map(JSON.numbers)) }) { $0.rows }
  }

  /// A number, or `null` (and absent) for what the summary says.
  package static func optionalNumber(
    _ key: String, _ path: WritableKeyPath<Owner, Double?> & Sendable, _ bounds: Bounds = .any, _ summary: String
  ) -> Setting {
    Setting(key, path, .optionalNumber(bounds), summary, read: { $0.map(JSON.number) ?? .null }) { json -> Double?? in
      if json.isNull { return .some(nil) }
      guard let value = json.number, bounds.contains(value) else { return nil }
      return .some(value)
    }
  }
}

extension SettingKind {
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
    case .texts: "a list of texts"
    case .numberOrObject(let bounds, let keys):
      "a number \(bounds)".trimmed + ", or an object with " + keys.map { "`\($0)`" }.joined(separator: " or ")
    }
  }

  /// Why a value is not allowed for the setting `key`, or `nil` where it is.
  package func refusal(of json: JSON, for key: String) -> String? {
    accepts(json) ? nil : complaint(of: json, for: key)
  }

  private func accepts(_ json: JSON) -> Bool {
    switch self {
    case .number(let bounds): json.number.map(bounds.contains) ?? false
    case .integer(let bounds): json.integer.map { bounds.contains(Double($0)) } ?? false
    case .flag: json.bool != nil
    case .choice(let names): json.string.map(names.contains) ?? false
    case .numbers(let bounds): json.numbers.map { $0.allSatisfy(bounds.contains) } ?? false
    case .rows: json.rows != nil
    case .optionalNumber(let bounds): json.isNull || json.number.map(bounds.contains) ?? false
    case .text: json.string != nil
    case .texts: json.strings != nil
    case .numberOrObject(let bounds, _): json.object != nil || json.number.map(bounds.contains) ?? false
    }
  }

  fileprivate func complaint(of json: JSON, for key: String) -> String {
    if case .numberOrObject(let bounds, _) = self, json.number != nil {
      return SettingKind.number(bounds).complaint(of: json, for: key)
    }
    return "`\(key)` must be \(expectation), not \(json.found)" + suggestion(for: json)
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
  fileprivate var rows: [[Double]]? {
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
}

extension String {
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
