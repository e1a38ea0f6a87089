import Functions
import Optimizers
import Schedules
import Values

extension ExperimentSchema {
  /// A name, or an object whose other keys are those of all that it names.
  ///
  /// - Parameter apart: keys of which an entry has one at most.
  static func entry(_ shape: EntryShape, _ plain: [String: JSON] = [:], apart: [String] = []) -> JSON {
    let forms = [(shape.what, shape.names)] + (shape.also.map { [($0.key, $0.names)] } ?? [])
    var keys = Dictionary(uniqueKeysWithValues: forms.map { ($0, JSON.oneOrMore(["enum": .strings($1)])) })
    var heads = forms.map { JSON.object(["required": [.string($0.0)]]) }
    var all = forms.flatMap { key, known in known.map { row(called: $0, at: key) } }
    for formula in shape.formulas {
      // In place of the name, in it or beside it.
      let required: JSON = ["required": [.string(formula)]]
      let row = reference("\(shape.what)-\(formula)")
      let inner = JSON.object(["type": "object"]).merging(required).merging(row)
      let stands: JSON = ["type": "object", "required": [.string(formula)]]
      all.append(["if": ["required": [.string(shape.what)], "properties": [shape.what: stands]], "then": row])
      keys[shape.what] = keys[shape.what].map { ["anyOf": [$0, inner]] }
      heads.append(required)
      let named: JSON = ["anyOf": .array(forms.map { ["required": [.string($0.0)]] })]
      all.append(["if": ["not": named, "required": [.string(formula)]], "then": row])
    }
    var object: [String: JSON] = [
      "type": "object", "properties": .object(plain.merging(keys) { $1 }), "anyOf": .array(heads),
      "allOf": .array(all),
    ]
    if !apart.isEmpty { object["not"] = ["required": .strings(apart)] }
    return ["if": ["type": "string"], "then": ["enum": .strings(shape.names)], "else": .object(object)]
  }

  /// What may stand in an entry of `functions` beside settings.
  static var functionParts: [String: JSON] {
    [
      "label": reference("label"), "start": reference("start"),
      "sampling": describe(
        .oneOrMore(reference("sampling")), "which rows of the data a step looks at", "full"),
    ]
  }

  /// What may stand in an entry of `optimizers` beside settings.
  static var optimizerParts: [String: JSON] {
    let schedules = reference("schedules")
    return [
      "label": reference("label"),
      "schedule": describe(
        .oneOrMore(schedules, unique: false), "schedules of its own, in place of those of the top level"),
      "schedules": describe(.list(schedules), "the same"),
      "links": setting(EntryShape.linksAxis, of: .optimizer),
      "sampling": describe(
        .oneOrMore(reference("armSampling")), "which rows of the data a step looks at, in place of the function's"),
      Arm.tunedPerKey: describe(reference(Arm.tunedPerKey), "what it is tuned anew for, in place of `per` of `tuning`"),
    ]
  }

  /// Lists that advance together: what `zip` holds. Of which keys, the definition of the named row says.
  static var columns: JSON {
    var properties: [String: JSON] = [
      "label": .list(reference("label")), "start": .list(reference("start")), "sampling": .list(reference("sampling")),
    ]
    for key in EntryKind.allCases.map(\.rawValue) + ["model", "schedules", "zip"] { properties[key] = false }
    return describe(
      [
        "type": "object", "minProperties": 1, "properties": .object(properties),
        "additionalProperties": ["type": ["array", "object"]],
      ], "lists of equal length that advance together")
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
    return row(.function, kind.name, kind.title, kind.formula, axes, ["label", "start"])
  }

  static func model(_ kind: FunctionKind) -> JSON {
    row(.function, kind.name, kind.title, kind.formula, kind.axes, ["label", "start", "sampling"], nameKey: "model")
  }

  /// The number of a function in a suite.
  static let suiteNumber = SettingKind.integer(.atLeast(1))

  /// A part of a suite.
  static var suiteEntry: JSON {
    var members: [String: JSON] = [
      "suite": describe(["type": "string", "minLength": 1], "of the catalogue, or one that the file defines"),
      "id": describe(axis(suiteNumber), "which of its functions, numbered from 1; all where it is absent"),
      "start": reference("start"),
    ]
    for axis in FunctionKind.commonAxes {
      members[axis.key] = setting(axis, of: .function)
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
      members[axis.key + "s"] = describe(self.axis(axis.kind), "the \(axis.key)s of an entry that gives none")
    }
    return describe(
      ["type": "object", "additionalProperties": .closed(members, required: ["functions"])],
      "functions × dimensions × instances under a name, which entries of `functions` give as `suite`")
  }

  /// What an arm may say.
  static var armSampling: JSON {
    let batches = JSON.closed(
      [
        "order": ["enum": .strings(SamplingDecoder.ownOrders)],
        "batch": describe(.integer(SamplingDecoder.batches), "rows a step", 1),
      ], required: ["order"])
    return ["anyOf": [["const": "full"], batches]]
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

  /// Where starts of a formula are drawn.
  static var intervals: JSON {
    let pair: JSON = ["type": "array", "items": ["type": "number"], "minItems": 2, "maxItems": 2]
    return describe(["anyOf": [pair, .list(pair)]], "an interval for all coordinates, or one for each")
  }

  /// The minimum of a formula.
  static var minimum: JSON {
    let points = describe(
      .list(.list(["type": "number"]), atLeast: 0), "n coordinates each, or one that stands for all")
    return .closed(["value": describe(["type": "number"], "f*"), "points": points], required: ["value"])
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
    row(
      .optimizer, method.name, method.title, method.formula, method.settings,
      ["label", "links", "schedule", "schedules", "sampling", Arm.tunedPerKey])
  }

  static func schedule(_ kind: ScheduleKind) -> JSON {
    row(.schedule, kind.name, kind.title, kind.formula, kind.settings, [])
  }

  /// A preset: the settings of what it stands for.
  static func schedule(_ preset: SchedulePreset) -> JSON {
    let settings = ScheduleKind.named(preset.schedule)?.settings ?? []
    return row(.schedule, preset.name, preset.title, preset.entry.canonical, settings, [])
  }

  static func link(_ kind: LinkKind) -> JSON { row(.link, kind.name, kind.title, kind.formula, kind.settings, []) }

  /// A member of `schedules`: an entry, or an object of settings with theirs.
  static var drives: JSON {
    [
      "if": ["type": "object", "not": ["required": ["schedule"]]],
      "then": [
        "minProperties": 1, "propertyNames": ["enum": .strings(ScheduleDecoder.driven.sorted())],
        "additionalProperties": .oneOrMore(reference("scheduleEntry"), unique: false),
      ],
      "else": reference("scheduleEntry"),
    ]
  }

  /// What an entry must be that has a name, alone or among others.
  private static func row(called name: String, at key: String) -> JSON {
    let named: JSON = ["anyOf": [["const": .string(name)], ["type": "array", "contains": ["const": .string(name)]]]]
    var then: JSON = reference("\(key)-\(name)")
    if key == "model" {
      let zipped: JSON = ["required": ["zip"], "properties": ["zip": ["required": ["data"]]]]
      then = ["allOf": [then, ["anyOf": [["required": ["data"]], zipped]]]]
    }
    return ["if": ["required": [.string(key)], "properties": [key: named]], "then": then]
  }

  /// A row of a catalogue: its settings, each a value or an axis, and `zip`. It is what `zip` holds too, which has no
  /// name.
  private static func row(
    _ kind: EntryKind, _ name: String, _ title: String, _ formula: String, _ axes: [SettingDescription],
    _ plain: [String], nameKey: String? = nil
  ) -> JSON {
    let key = nameKey ?? kind.rawValue
    var properties = Dictionary(uniqueKeysWithValues: plain.map { ($0, JSON.bool(true)) })
    properties[key] = true
    properties[JSON.commentKey] = ["type": "string"]
    for axis in axes { properties[axis.key] = setting(axis, of: kind) }
    properties["zip"] = ["allOf": [reference("columns"), reference("\(key)-\(name)")]]
    return [
      "title": .string(title), "description": .string(formula), "properties": .object(properties),
      "additionalProperties": false,
    ]
  }
}
