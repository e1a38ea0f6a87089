import Foundation
import Functions
import Optimizers
import Schedules
import Values

/// The JSON Schema of experiment files (draft 2020-12), made from the catalogues: what editors complete and check by.
///
/// A file that the schema refuses is refused by the decoder too. The decoder also refuses what a schema cannot say:
/// names that exclude nothing, methods that a function cannot serve, equal cells, lists that advance together and
/// differ in length, a start of the wrong dimension.
package enum ExperimentSchema {
  /// The schema.
  ///
  /// - Parameter words: what reports may name; `nil` for any text.
  package static func document(_ words: ReportWords? = nil) -> JSON {
    var members = top
    members["properties"] = .object(properties.merging(["report": report(words)]) { $1 })
    members["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    members["title"] = "An experiment of Downhill"
    members["$defs"] = .object(definitions)
    return .object(members)
  }

  private static var top: [String: JSON] {
    [
      "type": "object", "additionalProperties": false,
      // A file that extends another may leave to it what it does not say.
      "if": ["not": ["required": ["extends"]]],
      "then": [
        "required": ["name", "functions", "optimizers", "seeds", "budget"],
        "properties": ["budget": ["anyOf": .array(Budget.keys.map(JSON.present))], "tuning": ["required": ["over"]]],
      ],
    ]
  }

  /// What may stand in a file, by key.
  private static var properties: [String: JSON] {
    [
      "$schema": describe(["type": "string"], "where the schema of experiment files is found, for editors"),
      JSON.commentKey: describe(["type": "string"], "for readers, as in any object; it says nothing to the program"),
      "name": describe(
        ["type": "string", "pattern": .string(Experiment.namePattern)], "names the folder of the results"),
      "title": describe(["type": "string"], "the heading of reports; the name where it is absent"),
      "description": describe(["type": "string"], "which question the experiment answers"),
      "extends": describe(
        .oneOrMore(["type": "string", "minLength": 1]),
        "experiment files that this one changes: its values replace theirs, and its budget, stopping, tuning and report "
          + "are merged into theirs key by key"),
      "functions": describe(.list(reference("functionEntry")), "what is minimised"),
      "suites": suites,
      "optimizers": describe(.list(reference("optimizerEntry")), "how it is minimised"),
      "schedules": describe(
        .list(reference("schedules")),
        "what multiplies the learning rates, or drives several settings by their keys; constant where it is absent"),
      "seed": describe(.integer(SeedList.bounds), "the experiment seed, from which all random numbers descend", 1),
      "seeds": describe(
        ["anyOf": [reference("seeds"), growth]],
        "the repetitions that reports use: a count, a list, first and count, or as many as it takes until all is decided"
      ),
      "limits": limits, "budget": budget, "targets": targets, "stopping": stopping, "record": record, "tuning": tuning,
      "gate": gate,
      "onFailure": describe(
        ["enum": .strings(FailureRule.allCases.map(\.rawValue))],
        "what a run that crashes or runs out of time means for the others",
        .string(FailureRule.goOn.rawValue)),
      "data": describe(
        [
          "type": "object",
          "additionalProperties": [
            "anyOf": [
              ["type": "string"],
              .closed(["sha256": ["type": "string", "pattern": "^[0-9a-fA-F]{64}$"]], required: ["sha256"]),
            ]
          ],
        ], "files that functions name: their texts, which are then not read, or the digests that they must have"),
      "claims": claims,
      "start": describe(reference("start"), "where runs begin, for functions that give no start", "uniform"),
      "include": describe(
        .list(include, atLeast: 0), "grids that are added; what they leave out is taken from the top level"),
      "exclude": describe(.list(exclusion, atLeast: 0), "patterns of cells that are taken away"),
    ]
  }

  private static var definitions: [String: JSON] {
    var definitions: [String: JSON] = [
      "start": start, "seeds": seeds, "label": label, "sampling": sampling, "armSampling": armSampling,
      Arm.tunedPerKey: aspects,
      "covariance": covariance, "covarianceOf": covarianceOf, "intervals": intervals, "minimum": minimum,
      "columns": columns, "spaced": spaced, "searchedRange": searchedRange,
      "plainFunctionEntry": entry(.functions, functionParts),
      "suiteEntry": suiteEntry,
      "functionEntry": [
        "anyOf": .array(
          ["plainFunctionEntry", "suiteEntry", "guestEntry", "trainingEntry"].map { reference($0) })
      ],
      "guestEntry": guestEntry, "trainingEntry": trainingEntry, "foreignEntry": foreignEntry,
      "optimizerEntry": optimizerEntry, "programEntry": programEntry, "program": program,
      "scheduleEntry": entry(.schedules), "linkEntry": entry(.links), "schedules": drives,
    ]
    definitions.merge(settings) { $1 }
    for kind in FunctionKind.catalogue + FunctionKind.formulas { definitions["function-" + kind.name] = function(kind) }
    for kind in FunctionKind.models { definitions["model-" + kind.name] = model(kind) }
    for method in Method.catalogue { definitions["optimizer-" + method.name] = optimizer(method) }
    for kind in ScheduleKind.catalogue { definitions["schedule-" + kind.name] = schedule(kind) }
    for preset in SchedulePreset.catalogue { definitions["schedule-" + preset.name] = schedule(preset) }
    for kind in LinkKind.catalogue { definitions["link-" + kind.name] = link(kind) }
    return definitions
  }
}

extension ExperimentSchema {
  private static var budget: JSON {
    let one = JSON.integer(Budget.bounds)
    let limit: JSON = .optional(["anyOf": [one, .list(one, unique: true)]])
    return describe(
      .closed([
        "steps": describe(limit, "the most steps of a run"),
        "evaluations": describe(limit, "the most evaluations of a run"),
        "gradients": describe(limit, "the most gradients of a run"),
        "epochs": describe(limit, "how often a run may look at as many rows as its data have"),
        "rows": describe(limit, "how many rows of its data a run may look at, each time counted"),
        "branches": describe(
          ["type": "boolean"],
          "whether the runs of an arm at several budgets share the steps in which their schedules are the same", false),
      ]),
      "the most that a run may use; it ends when any of them is used up. One limit may be a list that ascends: every "
        + "cell then has runs of its own at each, each with its own horizon")
  }

  private static var stopping: JSON {
    describe(
      .closed([
        "atTarget": describe(["type": "boolean"], "stop at the last target", false),
        "gradientNorm": describe(
          .optional(.number(.positive)), "stop when ‖∇f‖₂ at a recorded step is at most this", .null),
        "valueChange": describe(
          .optional(.number(.nonNegative)), "stop when f has changed by at most this in a step", .null),
        "pointChange": describe(
          .optional(.number(.nonNegative)), "stop when x has moved by at most this in a step", .null),
        "patience": describe(
          .optional(.integer(Stopping.patienceBounds)), "stop when so many steps have brought no lower value", .null),
      ]),
      "when a run stops before its budget; the last three end it as converged where f is stationary, else as stalled, "
        + "and where steps sample data they look at recorded steps")
  }

  private static var record: JSON {
    describe(
      [
        "anyOf": [
          ["enum": ["log", "all", "ends"]],
          .closed(["pointsPerDecade": .integer(.between(1, 1000))], required: ["pointsPerDecade"]),
          .closed(["every": .integer(Budget.bounds)], required: ["every"]),
        ]
      ],
      "the steps at which curves have points: 20 a decade (log), all, the first and the last (ends), so many a decade, "
        + "or every k-th", "log")
  }

  private static var seeds: JSON {
    [
      "anyOf": [
        .integer(SeedList.counts),
        [
          "type": "array", "items": .integer(SeedList.bounds), "minItems": 1, "maxItems": 1_000_000,
          "uniqueItems": true,
        ],
        .closed(["first": .integer(SeedList.bounds), "count": .integer(SeedList.counts)], required: ["count"]),
      ]
    ]
  }

  private static var start: JSON {
    let pair: JSON = ["type": "array", "items": ["type": "number"], "minItems": 2, "maxItems": 2]
    return [
      "anyOf": [
        ["enum": ["uniform", "usual"]], .list(["type": "number"]), .closed(["uniform": pair], required: ["uniform"]),
        .closed(["gaussian": .number(.positive)], required: ["gaussian"]),
      ]
    ]
  }

  private static var label: JSON { ["type": "string", "pattern": "^[^\\u0000-\\u001f]+$"] }

  private static var include: JSON {
    [
      "type": "object", "additionalProperties": false, "minProperties": 1,
      "properties": [
        "functions": .list(reference("functionEntry")), "optimizers": .list(reference("optimizerEntry")),
        "schedules": .list(reference("schedules")),
      ],
    ]
  }

  private static var exclusion: JSON {
    var properties: [String: JSON] = [:]
    properties["function"] = .oneOrMore(["enum": .strings(FunctionKind.all.map(\.name))], unique: false)
    properties["optimizer"] = .oneOrMore(["enum": .strings(EntryShape.optimizers.names)], unique: false)
    properties["arm"] = .oneOrMore(["type": "string"], unique: false)
    properties["schedule"] = .oneOrMore(["enum": .strings(ScheduleKind.catalogue.map(\.name))], unique: false)
    for axis in FunctionKind.commonAxes { properties[axis.key] = .oneOrMore(value(axis.kind), unique: false) }
    let keys = Exclusion.everySettingKey.union(properties.keys).sorted()
    return [
      "type": "object", "minProperties": 1, "properties": .object(properties),
      "propertyNames": ["enum": .strings(keys)],
      "additionalProperties": ["not": ["type": "object"], "minItems": 1, "items": ["not": ["type": "object"]]],
    ]
  }
}
