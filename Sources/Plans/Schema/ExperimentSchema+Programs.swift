import Functions
import Programs
import Values

extension ExperimentSchema {
  /// An entry of `optimizers`: somebody's program where an object stands in the place of the name.
  static var optimizerEntry: JSON {
    let isProgram: JSON = [
      "type": "object", "required": ["optimizer"], "properties": ["optimizer": ["type": "object"]],
    ]
    return [
      "if": isProgram, "then": reference("programEntry"),
      "else": [
        "if": ["type": "object", "required": ["foreign"]], "then": reference("foreignEntry"),
        "else": entry(.optimizers, optimizerParts, apart: ["schedule", "schedules"]),
      ],
    ]
  }

  /// A setting of somebody's program.
  private static var own: JSON {
    describe(axis(.plain), "a setting of the program: a number, a text, true, false or null")
  }

  /// An entry around somebody's program.
  ///
  /// - Parameters:
  ///   - key: what the program stands at.
  ///   - parts: what is no setting of it.
  ///   - apart: keys that cannot stand there.
  private static func guest(_ key: String, _ parts: [String: JSON], apart: [String]) -> JSON {
    var properties = parts
    properties["label"] = reference("label")
    properties["zip"] = ["type": "object", "minProperties": 1]
    properties[JSON.commentKey] = ["type": "string"]
    for key in apart { properties[key] = false }
    properties[key] = parts[key] ?? reference("program")
    return [
      "type": "object", "properties": .object(properties), "required": [.string(key)], "additionalProperties": own,
    ]
  }

  /// An entry of `functions` that names a program in place of a function.
  static var guestEntry: JSON {
    var parts = [
      "start": reference("start"),
      "startsOf": describe(
        ["enum": .strings(FunctionKind.catalogue.map(\.name))], "a function whose starts and noise it shares"),
    ]
    for axis in FunctionKind.commonAxes where axis.key != "instance" {
      parts[axis.key] = setting(axis, of: .function)
    }
    return guest("function", parts, apart: ["program", "instance", "sampling", "training", "suite"])
  }

  /// An entry of `functions` that names a training.
  static var trainingEntry: JSON {
    guest(
      "training",
      [
        "sense": describe(["enum": .strings(ProgramDecoder.senses)], "which values are better", "minimise"),
        "split": describe(
          ["enum": .strings(TrainingTerms.Split.allCases.map(\.rawValue))], "whose values tables report", "train"),
        "minimum": describe(.optional(["type": "number"]), "the best value that there can be, where one is known"),
      ],
      apart: ["program", "function", "model", "dimension", "instance", "noise", "start", "sampling", "suite"])
  }

  /// An entry of `optimizers` that trainings are given as it is.
  static var foreignEntry: JSON {
    var parts = optimizerParts
    parts["optimizer"] = describe(["type": "string", "minLength": 1], "what the training calls it")
    parts["foreign"] = describe(["enum": [true]], "that it is for trainings, which are given it as it is")
    var entry = guest("optimizer", parts, apart: ["links", "sampling"]).object ?? [:]
    entry["not"] = ["required": ["schedule", "schedules"]]
    return .object(entry)
  }

  /// An entry around a program: each of its other keys is a setting of the program, one value or an axis.
  static var programEntry: JSON {
    var properties = optimizerParts
    properties["optimizer"] = reference("program")
    properties["zip"] = ["type": "object", "minProperties": 1]
    for key in ["program", "links"] { properties[key] = false }
    return [
      "type": "object", "properties": .object(properties), "required": ["optimizer"],
      "not": ["required": ["schedule", "schedules"]],
      "additionalProperties": own,
    ]
  }

  /// A program.
  static var program: JSON {
    describe(
      .closed(
        [
          "program": describe(.list(["type": "string"]), "the command and its arguments; no shell reads them"),
          "files": describe(
            .list(["type": "string", "minLength": 1], atLeast: 0), "what it is made of: part of the names of runs"),
          "threads": describe(.integer(.between(1, 4096)), "how many threads it is told to use", 1),
          "slots": describe(.integer(.between(1, 4096)), "how many processes of it may run at a time"),
        ], required: ["program"]), "a program that asks and is told by the line protocol")
  }

  /// What runs may use.
  static var limits: JSON {
    describe(
      .closed(
        [
          "secondsPerRun": describe(
            .number(ProgramLimits.bounds),
            "from a run's start to its end: an hour for programs, and of processor time; no limit for others"),
          "secondsToStart": describe(.number(ProgramLimits.bounds), "from a program's start to its greeting", 30),
          "memory": describe(
            ["type": ["integer", "string", "null"], "minimum": 1_048_576, "pattern": "^[0-9.]+ ([KMGT]i?B)$"],
            "bytes that the processes of a program may hold, or that a run may add; or a text such as \"2 GiB\""),
        ]), "what runs may use; no part of their names: a run that was cut is made again where a limit is raised")
  }
}
