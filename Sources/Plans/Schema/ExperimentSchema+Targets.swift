import Functions
import Values

extension ExperimentSchema {
  static var targets: JSON {
    let values = JSON.list(.number(.positive), unique: true)
    let metrics: JSON = [
      "type": "object", "properties": .object([Experiment.valueTargets: values]),
      "additionalProperties": .list(.number(.any), unique: true),
    ]
    return describe(
      ["anyOf": [values, metrics]],
      "gaps whose runtimes are recorded, in any order; or an object with those as `value`, and values that metrics of "
        + "trainings are to reach, by name", .numbers(Experiment.standardTargets))
  }

  /// A metric of trainings, as figures choose it.
  static var metricChoice: JSON {
    .closed(
      [
        "metric": describe(["type": "string"], "what the program calls it, or `value`"),
        "split": describe(
          ["enum": .strings(TrainingTerms.Split.allCases.map(\.rawValue))],
          "of which data; of those that tables report where it is absent"),
      ], required: ["metric"])
  }
}
