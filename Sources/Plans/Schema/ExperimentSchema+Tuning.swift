import Optimizers
import Values

extension ExperimentSchema {
  /// How `tuning` is written.
  static var tuning: JSON {
    let keys = Set(Method.catalogue.flatMap { $0.settings.map(\.key) }).sorted()
    let criteria = Tuning.Criterion.allCases.map(\.rawValue)
    return describe(
      .optional(
        .closed([
          "over": describe(.oneOrMore(["enum": .strings(keys)]), "the settings that are tuned; axes of the optimizers"),
          "seeds": describe(
            reference("seeds"),
            "seeds of their own, apart from those that report; a count begins at \(Tuning.firstSeed)",
            .integer(Tuning.standardSeeds)),
          "criterion": describe(["enum": .strings(criteria)], "what is best", .string(criteria[0])),
          "baselines": describe(
            .list(["enum": .strings(Tuning.Baseline.allCases.map(\.rawValue))], atLeast: 0, unique: true),
            "what tuned arms are compared with: each arm with its tuned settings at their defaults, and on each function "
              + "the best of these, chosen on the tuning seeds", []),
          "extend": describe(
            ["type": "boolean"],
            "whether a range whose best lies at its edge is extended, at most \(TuningRange.most) times, each time by a quarter of "
              + "its values; every arm of the function has equally many further trials", false),
          "per": describe(
            .list(["enum": .strings(Tuning.Aspect.allCases.map(\.rawValue))], atLeast: 0, unique: true),
            "what is tuned anew, besides functions and optimizers: all of these where it is absent; of what is left out "
              + "the first is tuned, and the others take its choice"),
        ])), "how settings are chosen before the reported runs are made", .null)
  }
}
