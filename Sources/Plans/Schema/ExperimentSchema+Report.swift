import Values

extension ExperimentSchema {
  /// What may stand in `report`.
  static func report(_ words: ReportWords?) -> JSON {
    describe(.closed(shown(words).merging(places) { $1 }), "what reports show")
  }

  /// What is shown, and by which rules.
  private static func shown(_ words: ReportWords?) -> [String: JSON] {
    func word(of known: [String]?) -> JSON { known.map { ["enum": .strings($0)] } ?? ["type": "string"] }
    let figure: JSON = ["anyOf": [word(of: words?.figures), metricChoice]]
    let figures: JSON = ["anyOf": [["type": "boolean"], .list(figure, unique: true)]]
    return [
      "baseline": describe(
        ["type": ["string", "null"]], "the label of the arm that others are compared with, or optimizer/schedule",
        .null),
      "figures": describe(
        figures,
        "which figures are drawn: all that make sense, none, or those of a list, metrics of trainings among them",
        true),
      "steps": describe(
        .list(.integer(.between(0, 1_000_000_000)), unique: true),
        "steps whose values a table shows; none where absent"),
      "tables": describe(
        .list(word(of: words?.tables), atLeast: 0, unique: true), "which tables statistics.md has",
        words.map { .strings($0.tables) }),
      "floor": describe(
        .optional(.number(.positive)),
        "gaps below it are not told apart; 2⁻⁵² max(1, |f*|), what doubles resolve, where it is absent", .null),
      "test": describe(
        ["enum": .strings(PairedTest.named.map(\.rawValue))],
        "what tells arms apart at equal seeds: which is better on more of them, or Wilcoxon's signed-rank test, which needs "
          + "symmetric differences", .string(PairedTest.sign.rawValue)),
      "theory": describe(
        [
          "anyOf": [
            ["type": "boolean"],
            .closed(["gradient": .optional(.number(.positive)), "distance": .optional(.number(.positive))]),
          ]
        ],
        "whether the bounds of convex theory stand beside the runs, with the gradient norm G and the distance D of the "
          + "start from the minimum as they are given, else as they were recorded", false),
      "aoccBounds": describe(
        ["type": "array", "items": .number(.positive), "minItems": 2, "maxItems": 2],
        "the gaps between which areas over the convergence curve are measured, the lesser first", [1e-8, 100]),
      "metrics": describe(
        .list(metricChoice, atLeast: 0, unique: true),
        "the metrics of trainings that tables of functions have a column of, in this order; those of all splits by name, "
          + "six at most, where it is absent"),
      "answer": describe(
        ["anyOf": [word(of: words?.answers), ["type": "null"]]],
        "which finding answers the title, in the first line; the first that the report has of claims, basins, ranks, the "
          + "only function's test, samplers, published numbers and the last target where it is absent", .null),
      "seconds": describe(["type": "boolean"], "whether the page has a table of the seconds of programs", false),
    ]
  }

  /// Where functions and runs are looked at.
  private static var places: [String: JSON] {
    [
      "noiseAt": describe(
        ["anyOf": [["const": "minimum"], .list(["type": "number"])]],
        "where the noise of mini-batches is looked at: the minimum, or coordinates", "minimum"),
      "points": describe(
        ["enum": .strings(ReportDecoder.pointChoices)],
        "whose last and best points points.csv has: the first seed's, or every seed's", "first"),
      "published": describe(
        .list(published, atLeast: 0),
        "numbers that publications print, each with its place in the run of the first seed: a table says how many "
          + "digits agree", []),
      "coordinates": describe(
        [
          "type": "array", "minItems": 2, "maxItems": 2, "uniqueItems": true,
          "items": .integer(.between(1, 1_000_000_000)),
        ],
        "two coordinates, counted from 1, over which figures show functions of more than two variables: in the plane "
          + "through the minimum, or through the best point where none is known"),
      "window": describe(
        [
          "type": "array", "minItems": 1, "maxItems": 2,
          "items": ["type": "array", "items": ["type": "number"], "minItems": 2, "maxItems": 2],
        ],
        "what figures of functions of so many variables show, an interval each; what holds the paths, their starts "
          + "and the minima where it is absent"),
    ]
  }

  private static var published: JSON {
    .closed(
      [
        "what": describe(["type": "string"], "what the number is, in words"),
        "source": describe(["type": ["string", "null"]], "who prints it"),
        "function": describe(["type": ["string", "null"]], "the label of the function; any where it is absent"),
        "arm": describe(["type": ["string", "null"]], "the label of the arm; any where it is absent"),
        "at": describe(
          ["anyOf": [["enum": ["end", "best"]], .integer(.between(0, 1_000_000_000))]],
          "where in the run: a recorded step, its end, or where it was lowest", "end"),
        "of": describe(
          ["type": "string"], "value, steps, accuracy of a classifier, or a coordinate by its name", "value"),
        "is": describe(["type": "number"], "the number, with the digits that are printed"),
      ], required: ["what", "is"])
  }
}
