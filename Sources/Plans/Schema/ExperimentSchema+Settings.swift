import Functions
import Optimizers
import Schedules
import Values

// Settings in the schema: each a value or an axis. Ranges of numbers are definitions, and so is a setting that several
// rows of a catalogue have alike.
extension ExperimentSchema {
  /// A setting of an entry.
  static func setting(_ setting: SettingDescription, of kind: EntryKind) -> JSON {
    if shared[kind]?.contains(setting) ?? false { return reference(name(setting, kind)) }
    return described(setting)
  }

  private static func described(_ setting: SettingDescription) -> JSON {
    describe(axis(setting.kind), setting.summary, setting.standard)
  }

  private static func name(_ setting: SettingDescription, _ kind: EntryKind) -> String { "\(kind).\(setting.key)" }

  /// What rows of a catalogue have alike, two of them at least: of each key the form that most of them have.
  private static let shared: [EntryKind: [SettingDescription]] = {
    let lists: [(EntryKind, [SettingDescription])] = [
      (.function, FunctionKind.all.flatMap(\.axes)), (.optimizer, Method.catalogue.flatMap(\.settings)),
      (.schedule, ScheduleKind.catalogue.flatMap(\.settings)), (.link, LinkKind.catalogue.flatMap(\.settings)),
    ]
    return Dictionary(
      uniqueKeysWithValues: lists.map { kind, settings in
        let keys = Dictionary(grouping: settings, by: \.key)
        let common = keys.sorted { $0.key < $1.key }.compactMap { _, alike -> SettingDescription? in
          let counts = alike.map { one in alike.count { $0 == one } }
          guard let most = counts.max(), most >= 2 else { return nil }
          return zip(alike, counts).first { $1 == most }?.0
        }
        return (kind, common)
      })
  }()

  /// Shared settings, and the ranges of numbers in all settings.
  static var settings: [String: JSON] {
    var definitions: [String: JSON] = [:]
    for (kind, settings) in shared {
      for setting in settings { definitions[name(setting, kind)] = described(setting) }
    }
    var kinds = FunctionKind.commonAxes.map(\.kind) + [FunctionKind.noInstances, suiteNumber]
    kinds += (FunctionKind.catalogue + FunctionKind.formulas).map { .integer($0.dimensions.bounds) }
    kinds.append(.number(.any))
    kinds += FunctionKind.all.flatMap { $0.axes.map(\.kind) } + Method.catalogue.flatMap { $0.settings.map(\.kind) }
    kinds +=
      ScheduleKind.catalogue.flatMap { $0.settings.map(\.kind) }
      + LinkKind.catalogue.flatMap { $0.settings.map(\.kind) }
    for kind in kinds {
      guard let name = kind.rangeName else { continue }
      let one = value(kind)
      definitions[name] = ["anyOf": .array([one, .list(one)] + ranges(kind) + spacings(kind))]
    }
    return definitions
  }

  /// A value of a kind, or an axis of them.
  static func axis(_ kind: SettingKind) -> JSON {
    if let name = kind.rangeName { return reference(name) }
    let one = value(kind)
    return switch kind {
    case .namedNumbers, .structure: one
    case .entries(let kind): .list(.oneOrMore(reference(kind.rawValue + "Entry"), unique: false), atLeast: 0)
    default: ["anyOf": .array([one, .list(one)] + ranges(kind) + spacings(kind))]
    }
  }

  /// Integers may be given as ranges: "1-5,101-110".
  private static func ranges(_ kind: SettingKind) -> [JSON] {
    if case .integer = kind { [["type": "string", "pattern": .string(NumberRanges.pattern)]] } else { [] }
  }

  /// One value.
  static func value(_ kind: SettingKind) -> JSON {
    switch kind {
    case .number(let bounds): .number(bounds)
    case .integer(let bounds): .integer(bounds)
    case .flag: ["type": "boolean"]
    case .choice(let names): ["enum": .strings(names)]
    case .numbers(let bounds): .list(.number(bounds), atLeast: 0)
    case .rows: .list(.list(["type": "number"]), atLeast: 0)
    case .optionalNumber(let bounds): .optional(.number(bounds))
    case .text: ["type": "string"]
    case .plain: ["type": ["number", "string", "boolean", "null"]]
    case .texts: .list(["type": "string"], atLeast: 0)
    case .numberOrObject(let bounds, let keys):
      ["anyOf": .array([.number(bounds)] + keys.map { .closed([$0: reference($0)], required: [$0]) })]
    case .namedNumbers: ["type": "object", "additionalProperties": axis(.number(.any))]
    case .namedTexts: ["type": "object", "additionalProperties": ["type": "string"]]
    case .structure(let name, _): .optional(reference(name))
    case .entry(let kind): reference(kind.rawValue + "Entry")
    case .entries(let kind): .list(reference(kind.rawValue + "Entry"), atLeast: 0)
    }
  }

  private static func spacings(_ kind: SettingKind) -> [JSON] {
    guard kind.isSpaceable else { return [] }
    let ends: JSON = ["items": value(kind.withoutNull)]
    let properties = Dictionary(uniqueKeysWithValues: Spacing.allCases.map { ($0.rawValue, ends) })
    return [["$ref": reference("spaced")["$ref"] ?? "", "properties": .object(properties)]]
  }

  /// An axis of evenly spaced numbers.
  static var spaced: JSON {
    let forms = Spacing.allCases.map { spacing -> JSON in
      let end: JSON = .number(spacing == .logarithmic ? .positive : .any)
      let ends: JSON = ["type": "array", "items": end, "minItems": 2, "maxItems": 2, "uniqueItems": true]
      let count = JSON.integer(.between(2, Double(Axis.longest)))
      return .closed([spacing.rawValue: ends, "count": count], required: [spacing.rawValue, "count"])
    }
    return ["anyOf": .array(forms)]
  }
}

extension SettingKind {
  fileprivate var withoutNull: SettingKind {
    switch self {
    case .optionalNumber(let bounds), .numberOrObject(let bounds, _): .number(bounds)
    default: self
    }
  }

  /// The definition of a range of numbers, or of flags: "number.from-0.below-1"; `nil` for what has none.
  fileprivate var rangeName: String? {
    switch self {
    case .number(let bounds): "number" + bounds.nameParts
    case .integer(let bounds): "integer" + bounds.nameParts
    case .optionalNumber(let bounds): "number-or-null" + bounds.nameParts
    case .flag: "flag"
    case .numbers(let bounds): "numbers" + bounds.nameParts
    default: nil
    }
  }
}

extension Bounds {
  fileprivate var nameParts: String {
    let low =
      switch lower {
      case .open(let end): ".above-\(end.shortest)"
      case .closed(let end): ".from-\(end.shortest)"
      case .none: ""
      }
    let high =
      switch upper {
      case .open(let end): ".below-\(end.shortest)"
      case .closed(let end): ".to-\(end.shortest)"
      case .none: ""
      }
    return low + high
  }
}

extension Dimensions {
  /// The interval of the dimensions that experiments may ask for.
  var bounds: Bounds {
    switch self {
    case .fixed(let n): .between(Double(n), Double(n))
    case .atLeast(let n): .between(Double(n), 1_000_000)
    case .ofData: .between(1, 1_000_000)
    }
  }
}
