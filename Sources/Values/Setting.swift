/// One setting of an `Owner`: its key, the values that it may take, and the property where they live.
package struct Setting<Owner>: Sendable {
  /// Its key in experiment files, lowerCamelCase.
  package let key: String
  /// The values that it may take.
  package let kind: SettingKind
  /// What it means, in a few words.
  package let summary: String
  /// The value in full, defaults included.
  let read: @Sendable (Owner) -> JSON
  /// The value as names of runs have it: entries in it without what is their default.
  private(set) var identity: @Sendable (Owner) -> JSON
  /// The property itself, where it is a real number.
  package private(set) var number: (WritableKeyPath<Owner, Double> & Sendable)?
  /// Sets the property, or says why the value is not allowed: nothing where it is.
  let write: @Sendable (inout Owner, JSON) -> [SettingProblem]

  /// - Parameter parse: the value of a JSON value that the kind allows.
  private init<Value>(
    _ key: String, _ path: WritableKeyPath<Owner, Value> & Sendable, _ kind: SettingKind, _ summary: String,
    read: @escaping @Sendable (Value) -> JSON, identity: (@Sendable (Value) -> JSON)? = nil,
    parse: @escaping @Sendable (JSON) throws(SettingsError) -> Value?
  ) {
    self.key = key
    self.kind = kind
    self.summary = summary
    self.read = { read($0[keyPath: path]) }
    let identity = identity ?? read
    self.identity = { identity($0[keyPath: path]) }
    write = { owner, json in
      if let refusal = kind.refusal(of: json, for: key) { return [SettingProblem(key: key, message: refusal)] }
      do throws(SettingsError) {
        if let value = try parse(json) { owner[keyPath: path] = value }
        return []
      } catch {
        return error.problems
      }
    }
  }

  /// The same with another value in names of runs, where it came to mean something else beside some other setting.
  package func named(_ identity: @escaping @Sendable (Owner) -> JSON) -> Setting {
    var setting = self
    setting.identity = identity
    return setting
  }

  /// A real number; runs that differ in it can share a pack.
  package static func number(
    _ key: String, _ path: WritableKeyPath<Owner, Double> & Sendable, _ bounds: Bounds = .any, _ summary: String
  ) -> Setting {
    var setting = Setting(key, path, .number(bounds), summary, read: JSON.number) { $0.number }
    setting.number = path
    return setting
  }

  /// An integer; runs that differ in it cannot share a pack.
  package static func integer(
    _ key: String, _ path: WritableKeyPath<Owner, Int> & Sendable, _ bounds: Bounds = .any, _ summary: String
  ) -> Setting {
    Setting(key, path, .integer(bounds), summary, read: JSON.integer) { $0.integer }
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
    Setting(key, path, .numbers(bounds), summary, read: JSON.numbers) { $0.numbers }
  }

  /// A text.
  package static func text(
    _ key: String, _ path: WritableKeyPath<Owner, String> & Sendable, _ summary: String
  ) -> Setting {
    Setting(key, path, .text, summary, read: JSON.string) { $0.string }
  }

  /// A text that is written in several ways: what names of runs and reports have is the canonical one.
  package static func text(
    _ key: String, _ path: WritableKeyPath<Owner, String> & Sendable, _ summary: String,
    canonical: @escaping @Sendable (String) -> String
  ) -> Setting {
    Setting(key, path, .text, summary, read: { .string(canonical($0)) }) { $0.string }
  }

  /// Texts by name, each of which is written in several ways.
  package static func namedTexts(
    _ key: String, _ path: WritableKeyPath<Owner, [String: String]> & Sendable, _ summary: String,
    canonical: @escaping @Sendable (String) -> String
  ) -> Setting {
    Setting(key, path, .namedTexts, summary, read: { .object($0.mapValues { .string(canonical($0)) }) }) {
      $0.object?.compactMapValues(\.string)
    }
  }

  /// Numbers by name.
  package static func namedNumbers(
    _ key: String, _ path: WritableKeyPath<Owner, [String: Double]> & Sendable, _ summary: String
  ) -> Setting {
    Setting(key, path, .namedNumbers, summary, read: { .object($0.mapValues(JSON.number)) }) {
      $0.object?.compactMapValues(\.number)
    }
  }

  /// A value of a form of its own, or `null` (and absent) for what the summary says.
  ///
  /// - Parameters:
  ///   - name: the definition of the form in the JSON Schema.
  ///   - expectation: what the value must be, for messages.
  package static func structure<Value: StructuredSetting>(
    _ key: String, _ path: WritableKeyPath<Owner, Value?> & Sendable, _ name: String, _ expectation: String,
    _ summary: String
  ) -> Setting {
    Setting(
      key, path, .structure(name, expectation: expectation), summary, read: { $0?.json ?? .null },
      parse: { (json) throws(SettingsError) -> Value?? in
        if json.isNull { return .some(nil) }
        guard let value = Value(json: json) else {
          throw SettingsError(key, "`\(key)` must be \(expectation), not \(json.found)")
        }
        return value
      })
  }

  /// A list of texts.
  package static func texts(
    _ key: String, _ path: WritableKeyPath<Owner, [String]> & Sendable, _ summary: String
  ) -> Setting {
    Setting(key, path, .texts, summary, read: JSON.strings) { $0.strings }
  }

  /// A list of texts, each of which is written in several ways.
  package static func texts(
    _ key: String, _ path: WritableKeyPath<Owner, [String]> & Sendable, _ summary: String,
    canonical: @escaping @Sendable (String) -> String
  ) -> Setting {
    Setting(key, path, .texts, summary, read: { .strings($0.map(canonical)) }) { $0.strings }
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
    Setting(key, path, .optionalNumber(bounds), summary, read: { $0.map(JSON.number) ?? .null }) { .some($0.number) }
  }
}

/// A setting's value with a form of its own.
package protocol StructuredSetting: Sendable, Equatable {
  /// The value of a JSON value; `nil` where that has another form.
  init?(json: JSON)
  /// The value as a file has it.
  var json: JSON { get }
}

/// A value that an entry is decoded to, and that says what the entry was.
package protocol DecodedEntry: Sendable {
  /// What its entries are of.
  static var entryKind: EntryKind { get }
  /// Reads an entry: a name, or an object with the name and settings.
  ///
  /// - Throws: all that is wrong, each problem at the key where it is.
  static func decode(entry: JSON) throws(SettingsError) -> Self
  /// The entry in full, as an object with every setting.
  var entry: JSON { get }
  /// The entry with what differs from the defaults alone: what names it in keys of runs.
  var identity: JSON { get }
}

extension Setting {
  /// An entry, such as the schedule that another multiplies.
  package static func entry<Entry: DecodedEntry>(
    _ key: String, _ path: WritableKeyPath<Owner, Entry> & Sendable, _ summary: String
  ) -> Setting {
    Setting(key, path, .entry(Entry.entryKind), summary, read: \.entry, identity: \.identity) {
      (json) throws(SettingsError) in
      do throws(SettingsError) { return try Entry.decode(entry: json) } catch { throw error.inside(key) }
    }
  }

  /// A list of entries. All that is wrong in any of them is reported at once.
  package static func entries<Entry: DecodedEntry>(
    _ key: String, _ path: WritableKeyPath<Owner, [Entry]> & Sendable, _ summary: String
  ) -> Setting {
    Setting(
      key, path, .entries(Entry.entryKind), summary, read: { .array($0.map(\.entry)) },
      identity: { .array($0.map(\.identity)) }
    ) { (json) throws(SettingsError) in try [Entry](decoding: json.array ?? [], at: key) }
  }

  private init(
    key: String, kind: SettingKind, summary: String, read: @escaping @Sendable (Owner) -> JSON,
    identity: @escaping @Sendable (Owner) -> JSON,
    write: @escaping @Sendable (inout Owner, JSON) -> [SettingProblem]
  ) {
    self.key = key
    self.kind = kind
    self.summary = summary
    self.read = read
    self.identity = identity
    self.write = write
  }

  /// The same setting as one of a whole that holds the owner as a part.
  package func within<Whole>(_ part: WritableKeyPath<Whole, Owner> & Sendable) -> Setting<Whole> {
    Setting<Whole>(
      key: key, kind: kind, summary: summary, read: { [read] in read($0[keyPath: part]) },
      identity: { [identity] in identity($0[keyPath: part]) }, write: { [write] in write(&$0[keyPath: part], $1) })
  }
}

extension Array where Element: DecodedEntry {
  /// Decodes a list of entries that stands at a key; what is wrong is reported at its place in the list.
  package init(decoding entries: [JSON], at key: String) throws(SettingsError) {
    self = []
    var problems: [SettingProblem] = []
    for (index, json) in entries.enumerated() {
      do throws(SettingsError) {
        append(try Element.decode(entry: json))
      } catch {
        problems += error.inside(key, .index(index)).problems
      }
    }
    if !problems.isEmpty { throw SettingsError(problems: problems) }
  }
}
