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
      "else": entry(.optimizers, optimizerParts, apart: ["schedule", "schedules"]),
    ]
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
      "additionalProperties": describe(
        axis(.plain), "a setting of the program: a number, a text, true, false or null"),
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

  /// What programs may use.
  static var limits: JSON {
    describe(
      .closed(
        [
          "secondsPerRun": describe(.number(ProgramLimits.bounds), "from a run's start to its end", 3600),
          "secondsToStart": describe(.number(ProgramLimits.bounds), "from a program's start to its greeting", 30),
          "memory": describe(
            ["type": ["integer", "string", "null"], "minimum": 1_048_576, "pattern": "^[0-9.]+ ([KMGT]i?B)$"],
            "bytes that the processes of a program may hold, or a text such as \"2 GiB\""),
        ]), "what programs may use; no part of the names of runs")
  }
}
