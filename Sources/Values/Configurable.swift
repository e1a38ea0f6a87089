/// Something that an experiment file names and sets: a function, an optimizer, a schedule.
///
/// A type lists its settings once, with key paths; reading a file, defaults, checks, error messages, the JSON Schema
/// and the documentation all come from that list. (Synthesised `Decodable` ignores defaults and knows neither ranges
/// nor meanings.)
///
///     struct Momentum: Configurable {
///       var learningRate = 0.001
///       static let name = "momentum"
///       static let settings: [Setting<Self>] = [
///         .number("learningRate", \.learningRate, .positive, "base learning rate α")
///       ]
///     }
package protocol Configurable: Sendable {
  /// Its name in experiment files, lowerCamelCase.
  static var name: String { get }
  /// What can be set, in the order of lists: key, kind, range, meaning.
  static var settings: [Setting<Self>] { get }
  /// Raised when a default or the bits that it computes change: see `RowVersion`.
  static var revision: Int { get }
  /// The library and its version, where a library decides bits of it.
  static var library: String? { get }
  /// The defaults.
  init()
  /// What is wrong with settings that are each allowed but do not go together.
  func problems() -> [SettingProblem]
}

extension Configurable {
  package static var revision: Int { 1 }
  package static var library: String? { nil }
  package func problems() -> [SettingProblem] { [] }

  /// The defaults with `values` laid over them. All that is wrong is reported at once.
  package init(settings values: [String: JSON]) throws(SettingsError) {
    self.init()
    var problems: [SettingProblem] = []
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      guard let setting = Self.settings.first(where: { $0.key == key }) else {
        let known = Self.settings.map(\.key)
        problems.append(SettingProblem(key: key, message: unknown("setting of \(Self.name)", key, known: known)))
        continue
      }
      problems += setting.write(&self, value)
    }
    if problems.isEmpty { problems = self.problems() }
    if !problems.isEmpty { throw SettingsError(problems: problems) }
  }

  /// Every setting, defaults included.
  package var resolved: [String: JSON] {
    Dictionary(uniqueKeysWithValues: Self.settings.map { ($0.key, $0.read(self)) })
  }

  /// The settings that differ from the defaults: what names of runs are made of, so that a new setting renames nothing.
  package var differences: [String: JSON] {
    let defaults = Self()
    return Dictionary(
      uniqueKeysWithValues: Self.settings.compactMap { setting in
        setting.read(self) == setting.read(defaults) ? nil : (setting.key, setting.identity(self))
      })
  }

  /// The settings with their defaults, for lists, schemas and documentation.
  package static var settingDescriptions: [SettingDescription] {
    let defaults = Self()
    return settings.map {
      SettingDescription(key: $0.key, kind: $0.kind, standard: $0.read(defaults), summary: $0.summary)
    }
  }
}

/// One setting as it is documented.
package struct SettingDescription: Sendable, Equatable {
  /// Its key in experiment files, lowerCamelCase.
  package let key: String
  /// The values that it may take.
  package let kind: SettingKind
  /// The default; `null` where the setting is optional and absent.
  package let standard: JSON
  /// What it means, in a few words.
  package let summary: String

  /// A setting as lists and schemas show it.
  package init(key: String, kind: SettingKind, standard: JSON, summary: String) {
    self.key = key
    self.kind = kind
    self.standard = standard
    self.summary = summary
  }
}
