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
}
