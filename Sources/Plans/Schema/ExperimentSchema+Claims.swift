import Values

extension ExperimentSchema {
  static var growth: JSON {
    let usual = SeedGrowth.standard
    return .closed(
      [
        "until": describe(
          ["enum": [.string(SeedGrowth.goal)]], "each claim is decided, or each comparison with the baseline"),
        "first": describe(.integer(SeedList.bounds), "the first seed", .integer(usual.first)),
        "atLeast": describe(
          .integer(SeedGrowth.counts), "how many are taken before the first look", .integer(usual.atLeast)),
        "atMost": describe(.integer(SeedGrowth.counts), "after how many no more are added", .integer(usual.atMost)),
        "taken": describe(
          .integer(SeedGrowth.counts), "how many it came to: of resolved experiments, and not looked at by run"),
      ], required: ["until"])
  }

  static var claims: JSON {
    let by: JSON = [
      "anyOf": [
        ["enum": .strings([Claim.gapName, Claim.valueName])],
        .closed(["runtime": .number(.positive)], required: ["runtime"]),
      ]
    ]
    let name: JSON = ["type": "string"]
    return describe(
      .list(
        .closed(
          [
            "arm": describe(name, "the arm that is to be better, named as a baseline is"),
            "beats": describe(name, "the arm that it is to beat"),
            "on": describe(
              .oneOrMore(["type": "string"]),
              "each function (all), the mean over functions (overall), or each of the functions of these labels", "all"),
            "by": describe(
              by, "what is compared: the gap or the value at the end of the budget, or the evaluations to a target",
              .string(Claim.gapName)),
            "margin": describe(
              ["type": "number"],
              "by how much more: in decades of gaps and runtimes, in units of values; no worse than by so much where it is "
                + "below 0", 0),
          ], required: ["arm", "beats"]), atLeast: 0, unique: true),
      "what the author expects, written down before the runs: tested once all of them are there", [])
  }
}
