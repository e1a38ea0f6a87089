import Functions
import Optimizers
import Schedules
import Values

extension ExperimentSchema {
  /// A name, or an object whose other keys are those of all that it names.
  static func entry(_ shape: EntryShape) -> JSON {
    let names: JSON = ["enum": .strings(shape.names)]
    let rows: [JSON] = shape.names.map { name in
      let named: JSON = ["anyOf": [["const": .string(name)], ["type": "array", "contains": ["const": .string(name)]]]]
      return [
        "if": ["required": [.string(shape.what)], "properties": [shape.what: named]],
        "then": reference("\(shape.what)-\(name)"),
      ]
    }
    return [
      "anyOf": [
        names,
        [
          "type": "object", "required": [.string(shape.what)], "properties": [shape.what: .oneOrMore(names)],
          "allOf": .array(rows),
        ],
      ]
    ]
  }

  static func function(_ kind: FunctionKind) -> JSON {
    var axes = FunctionKind.commonAxes + kind.settings
    axes[0] = SettingDescription(
      key: "dimension", kind: .integer(kind.dimensions.bounds), standard: .integer(kind.dimensions.standard),
      summary: "how many coordinates x has")
    return row(
      .functions, kind.name, kind.title, kind.formula, axes, ["label": reference("label"), "start": reference("start")])
  }

  static func optimizer(_ method: Method) -> JSON {
    let schedules = reference("scheduleEntry")
    return row(
      .optimizers, method.name, method.title, method.formula, method.settings,
      [
        "label": reference("label"),
        "schedule": describe(
          ["anyOf": [schedules, .list(schedules)]], "schedules of its own, in place of those of the top level"),
        "schedules": describe(.list(schedules), "the same"),
      ], apart: ["schedule", "schedules"])
  }

  static func schedule(_ kind: ScheduleKind) -> JSON {
    row(.schedules, kind.name, kind.title, kind.formula, kind.settings, [:])
  }

  /// The object of one name: its settings, each a value or an axis, and `zip`.
  private static func row(
    _ shape: EntryShape, _ name: String, _ title: String, _ formula: String, _ axes: [SettingDescription],
    _ plain: [String: JSON], apart: [String] = []
  ) -> JSON {
    var properties = plain
    var columns: [String: JSON] = [:]
    properties[shape.what] = true
    for axis in axes {
      properties[axis.key] = describe(reference("axis-of-" + axis.kind.slug), axis.summary, axis.standard)
      columns[axis.key] = reference("column-of-" + axis.kind.slug)
    }
    for key in shape.zippable { columns[key] = .list(plain[key] ?? true) }
    properties["zip"] = describe(
      ["type": "object", "minProperties": 1, "additionalProperties": false, "properties": .object(columns)],
      "lists of equal length that advance together")
    var members: [String: JSON] = [
      "title": .string(title), "description": .string(formula), "additionalProperties": false,
      "properties": .object(properties),
    ]
    if !apart.isEmpty { members["not"] = ["required": .strings(apart)] }
    return .object(members)
  }

  /// One value.
  static func value(_ kind: SettingKind) -> JSON {
    switch kind {
    case .number(let bounds): .number(bounds)
    case .integer(let bounds): .integer(bounds)
    case .flag: ["type": "boolean"]
    case .choice(let names): ["enum": .strings(names)]
    case .numbers(let bounds): .list(.number(bounds), atLeast: 0)
    case .optionalNumber(let bounds): .optional(.number(bounds))
    }
  }

  /// What a setting may be, and its list in `zip`, for every kind that occurs: settings refer to them.
  static var axes: [String: JSON] {
    var kinds = FunctionKind.commonAxes.map(\.kind) + FunctionKind.catalogue.map { .integer($0.dimensions.bounds) }
    kinds += FunctionKind.catalogue.flatMap { $0.settings.map(\.kind) }
    kinds += Method.catalogue.flatMap { $0.settings.map(\.kind) }
    kinds += ScheduleKind.catalogue.flatMap { $0.settings.map(\.kind) }
    var definitions: [String: JSON] = [:]
    for kind in kinds {
      let one = reference(kind.slug)
      definitions[kind.slug] = value(kind)
      definitions["axis-of-" + kind.slug] = ["anyOf": .array([one, .list(one, unique: true)] + spacings(kind))]
      definitions["column-of-" + kind.slug] = ["anyOf": .array([.list(one)] + spacings(kind))]
    }
    return definitions
  }

  private static func spacings(_ kind: SettingKind) -> [JSON] {
    guard kind.isSpaceable else { return [] }
    func spacing(_ name: String, _ end: JSON) -> JSON {
      let ends: JSON = ["type": "array", "items": end, "minItems": 2, "maxItems": 2, "uniqueItems": true]
      let count = JSON.integer(.between(2, Double(Axis.longest)))
      return .closed([name: ends, "count": count], required: [name, "count"])
    }
    let end = value(kind.withoutNull)
    let positive: JSON = ["allOf": [end, ["exclusiveMinimum": 0]]]
    return [spacing(Spacing.linear.rawValue, end), spacing(Spacing.logarithmic.rawValue, positive)]
  }
}

extension SettingKind {
  fileprivate var withoutNull: SettingKind {
    if case .optionalNumber(let bounds) = self { .number(bounds) } else { self }
  }

  /// What it allows as a name among definitions: "a-number-at-least-0".
  fileprivate var slug: String {
    String(expectation.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? $0 : "-" })
  }
}

extension Dimensions {
  /// The interval of the dimensions that experiments may ask for.
  fileprivate var bounds: Bounds {
    switch self {
    case .fixed(let n): .between(Double(n), Double(n))
    case .atLeast(let n): .between(Double(n), 1_000_000)
    }
  }
}
