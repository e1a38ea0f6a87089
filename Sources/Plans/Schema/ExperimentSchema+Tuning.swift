import Optimizers
import Schedules
import Values

extension ExperimentSchema {
  /// How `tuning` is written.
  static var tuning: JSON {
    let criteria = Tuning.Criterion.allCases.map(\.rawValue)
    return describe(
      .optional(
        JSON.closed([
          "over": describe(
            ["anyOf": [.oneOrMore(["enum": .strings(own + ofSchedules.map(Arm.tunedKey))]), ranges]],
            "the settings that are tuned: those of the grid's axes by their keys, those of schedules with `schedule.` before "
              + "them; or the ranges that are searched, by setting, those of schedules in `schedule`"),
          "search": describe(
            ["enum": .strings(SearchDecoder.kinds)],
            "what is tried: the axes of the grid, or points of the ranges of `over`, of Sobol's sequence or random; sobol "
              + "where `over` has ranges, else grid"),
          "trials": describe(
            .integer(TuningSearch.counts),
            "of a search, how many points every arm tries on every function; the first of many are those of few",
            .integer(TuningSearch.standardTrials)),
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
              + "its values or of its width; every arm of the function has equally many further trials", false),
          "per": describe(
            aspects,
            "what is tuned anew, besides functions and optimizers: all of these where it is absent; of what is left out "
              + "the first is tuned, and the others take its choice"),
        ]).merging(["anyOf": .array(forms)])), "how settings are chosen before the reported runs are made", .null)
  }

  /// What an arm may be tuned anew for.
  static var aspects: JSON {
    .list(["enum": .strings(Tuning.Aspect.allCases.map(\.rawValue))], atLeast: 0, unique: true)
  }

  private static let own = Set(Method.catalogue.flatMap { $0.settings.map(\.key) }).sorted()
  private static let ofSchedules = Set(ScheduleKind.catalogue.flatMap { $0.settings.map(\.key) }).sorted()

  /// Keys go with axes and have no number of trials; ranges go with a search.
  private static var forms: [JSON] {
    let searches = TuningSearch.Kind.allCases.map(\.rawValue)
    return [
      ["required": ["over"], "properties": ["over": ["type": "object"], "search": ["enum": .strings(searches)]]],
      [
        "required": ["over"], "not": ["required": ["trials"]],
        "properties": ["over": ["type": ["string", "array"]], "search": ["enum": ["grid"]]],
      ],
      ["not": ["required": ["over"]]],
    ]
  }

  private static var ranges: JSON {
    func all(_ keys: [String]) -> [String: JSON] {
      Dictionary(uniqueKeysWithValues: keys.map { ($0, reference("searchedRange")) })
    }
    let schedule: JSON = .closed(all(ofSchedules))
    let members = all(own).merging([TuningSearch.scheduleMember: schedule]) { $1 }
    return .closed(members).merging(["minProperties": 1])
  }

  /// What a search may set a setting to.
  static var searchedRange: JSON {
    let plain: JSON = ["type": ["number", "string", "boolean", "null"]]
    let scales = TuningSearch.Range.scales.map(\.name)
    return [
      "anyOf": [
        .list(plain, atLeast: 2, unique: true),
        .closed(
          [
            "from": describe(["type": "number"], "the lower end"), "to": describe(["type": "number"], "the upper end"),
            "scale": describe(
              ["enum": .strings(scales)], "on which points are even; log where `from` is positive, else linear"),
          ], required: ["from", "to"]),
      ]
    ]
  }
}
