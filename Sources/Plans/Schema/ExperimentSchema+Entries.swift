import Functions
import Optimizers
import Schedules
import Values

extension ExperimentSchema {
  /// A name, or an object whose other keys are those of all that it names.
  static func entry(_ shape: EntryShape) -> JSON {
    let forms = [object(shape.what, shape.names)] + (shape.also.map { [object($0.key, $0.names)] } ?? [])
    return ["anyOf": .array([["enum": .strings(shape.names)]] + forms)]
  }

  /// An object that has a name, or several, at a key.
  private static func object(_ key: String, _ known: [String]) -> JSON {
    let rows: [JSON] = known.map { name in
      let named: JSON = ["anyOf": [["const": .string(name)], ["type": "array", "contains": ["const": .string(name)]]]]
      return [
        "if": ["required": [.string(key)], "properties": [key: named]], "then": reference("\(key)-\(name)"),
      ]
    }
    return [
      "type": "object", "required": [.string(key)], "properties": [key: .oneOrMore(["enum": .strings(known)])],
      "allOf": .array(rows),
    ]
  }

  static func function(_ kind: FunctionKind) -> JSON {
    var axes = FunctionKind.commonAxes + kind.settings
    axes[0] = SettingDescription(
      key: "dimension", kind: .integer(kind.dimensions.bounds), standard: .integer(kind.dimensions.standard),
      summary: "how many coordinates x has")
    if kind.instances == .none {
      axes[1] = SettingDescription(
        key: axes[1].key, kind: FunctionKind.noInstances, standard: 0, summary: "0: it has no shifts and rotations")
    }
    return row(
      .functions, kind.name, kind.title, kind.formula, axes, ["label": reference("label"), "start": reference("start")])
  }

  static func model(_ kind: FunctionKind) -> JSON {
    let row = row(
      .functions, kind.name, kind.title, kind.formula, kind.axes,
      [
        "label": reference("label"), "start": reference("start"),
        "sampling": describe(
          ["anyOf": [reference("sampling"), .list(reference("sampling"), unique: true)]],
          "which rows of the data a step looks at", "full"),
      ], nameKey: "model")
    return .object((row.object ?? [:]).merging(["required": ["data"]]) { $1 })
  }

  /// A part of a suite.
  static var suiteEntry: JSON {
    let number = SettingKind.integer(.atLeast(1))
    var members: [String: JSON] = [
      "suite": describe(["type": "string", "minLength": 1], "of the catalogue, or one that the file defines"),
      "id": describe(axis(number), "which of its functions, numbered from 1; all where it is absent"),
      "start": reference("start"),
    ]
    for axis in FunctionKind.commonAxes {
      members[axis.key] = describe(reference("axis-of-" + axis.kind.slug), axis.summary)
    }
    return .closed(members, required: ["suite"])
  }

  /// Suites that the file defines.
  static var suites: JSON {
    var members: [String: JSON] = [
      "title": describe(["type": "string"], "its name in running text"),
      "functions": describe(
        .list(reference("plainFunctionEntry")), "its functions, numbered from 1, each a single one"),
    ]
    for axis in FunctionKind.commonAxes where axis.key != "noise" {
      members[axis.key + "s"] = describe(
        reference("axis-of-" + axis.kind.slug), "the \(axis.key)s of an entry that gives none")
    }
    return describe(
      ["type": "object", "additionalProperties": .closed(members, required: ["functions"])],
      "functions × dimensions × instances under a name, which entries of `functions` give as `suite`")
  }

  static var sampling: JSON {
    let objects = SamplingDecoder.orders.map { order -> JSON in
      var members: [String: JSON] = [
        "order": ["const": .string(order)], "batch": describe(.integer(SamplingDecoder.batches), "rows a step", 1),
        "record": describe(
          ["enum": .strings(SamplingDecoder.records)], "the loss that curves hold: over all rows, or the last batch",
          "full"),
      ]
      guard order == "file" else { return .closed(members, required: ["order"]) }
      members["file"] = describe(["type": "string", "minLength": 1], "a list of rows, numbered from 0")
      members["indices"] = .list(.integer(.between(0, 0x1p53)))
      let closed = JSON.closed(members, required: ["order"])
      let one: [JSON] = [["required": ["file"]], ["required": ["indices"]]]
      return .object((closed.object ?? [:]).merging(["oneOf": .array(one)]) { $1 })
    }
    return ["anyOf": .array([["const": "full"]] + objects)]
  }

  /// C of correlated noise.
  static var covariance: JSON {
    describe(.list(.list(["type": "number"])), "the covariance of the noise, n × n, symmetric, positive semidefinite")
  }

  /// Noise with the covariance of a batch's.
  static var covarianceOf: JSON {
    describe(
      .closed(
        [
          "batch": describe(.integer(NoiseRule.batches), "rows of the batch, drawn with replacement"),
          "point": describe(
            ["anyOf": [["const": "minimum"], .list(["type": "number"])]], "where the rows' gradients are looked at",
            "minimum"),
        ], required: ["batch"]), "the covariance of a model's gradient over a batch")
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
    _ plain: [String: JSON], apart: [String] = [], nameKey: String? = nil
  ) -> JSON {
    var properties = plain
    var columns: [String: JSON] = [:]
    properties[nameKey ?? shape.what] = true
    for axis in axes {
      properties[axis.key] = describe(reference("axis-of-" + axis.kind.slug), axis.summary, axis.standard)
      columns[axis.key] = reference("column-of-" + axis.kind.slug)
    }
    for key in shape.zippable where plain[key] != nil {
      columns[key] = .list(key == "sampling" ? reference("sampling") : plain[key] ?? true)
    }
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
    case .rows: .list(.list(["type": "number"]), atLeast: 0)
    case .optionalNumber(let bounds): .optional(.number(bounds))
    case .text: ["type": "string"]
    case .texts: .list(["type": "string"], atLeast: 0)
    case .numberOrObject(let bounds, let keys):
      ["anyOf": .array([.number(bounds)] + keys.map { .closed([$0: reference($0)], required: [$0]) })]
    }
  }

  /// What a setting may be, and its list in `zip`, for every kind that occurs: settings refer to them.
  static var axes: [String: JSON] {
    var kinds = FunctionKind.commonAxes.map(\.kind) + [FunctionKind.noInstances]
    kinds += FunctionKind.catalogue.map { .integer($0.dimensions.bounds) }
    kinds += FunctionKind.all.flatMap { $0.axes.map(\.kind) }
    kinds += Method.catalogue.flatMap { $0.settings.map(\.kind) }
    kinds += ScheduleKind.catalogue.flatMap { $0.settings.map(\.kind) }
    var definitions: [String: JSON] = [:]
    for kind in kinds {
      let one = reference(kind.slug)
      definitions[kind.slug] = value(kind)
      definitions["axis-of-" + kind.slug] = axis(kind, one)
      definitions["column-of-" + kind.slug] = ["anyOf": .array([.list(one)] + spacings(kind))]
    }
    return definitions
  }

  /// One value, a list of values, or what stands for a list.
  private static func axis(_ kind: SettingKind, _ one: JSON? = nil) -> JSON {
    let one = one ?? value(kind)
    var forms = [one, .list(one, unique: true)] + spacings(kind)
    if case .integer = kind { forms.append(["type": "string", "pattern": .string(NumberRanges.pattern)]) }
    return ["anyOf": .array(forms)]
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
    switch self {
    case .optionalNumber(let bounds), .numberOrObject(let bounds, _): .number(bounds)
    default: self
    }
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
    case .ofData: .between(1, 1_000_000)
    }
  }
}
