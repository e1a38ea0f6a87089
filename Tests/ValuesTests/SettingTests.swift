import Testing
import Values

private enum Flavour: String, CaseIterable, Sendable {
  case plain
  case bitter
  case sweetAndSour
}

/// One setting of every kind.
private struct Sample: Configurable {
  var rate = 0.5
  var count = 3
  var loud = false
  var flavour = Flavour.plain
  var weights = [1.0, 2]
  var limit: Double?

  static let name = "sample"
  static let settings: [Setting<Self>] = [
    .number("rate", \.rate, .decay, "a rate"),
    .integer("count", \.count, .atLeast(1), "a count"),
    .flag("loud", \.loud, "whether"),
    .choice("flavour", \.flavour, "which"),
    .numbers("weights", \.weights, .nonNegative, "some"),
    .optionalNumber("limit", \.limit, .positive, "the most, null for none"),
  ]

  func problems() -> [SettingProblem] {
    weights.count == count ? [] : [SettingProblem(key: "weights", message: "`weights` must have `count` numbers")]
  }
}

private let refused: [(String, JSON, String)] = [
  ("rate", 1, "`rate` must be a number at least 0 and less than 1, not 1"),
  ("rate", "0.5", "`rate` must be a number at least 0 and less than 1, not \"0.5\""),
  ("rate", [0.5], "`rate` must be a number at least 0 and less than 1, not [0.5]"),
  ("rate", .null, "`rate` must be a number at least 0 and less than 1, not null"),
  ("count", 2.5, "`count` must be an integer at least 1, not 2.5"),
  ("count", 0, "`count` must be an integer at least 1, not 0"),
  ("count", 1e300, "`count` must be an integer at least 1, not 1e+300"),
  ("loud", 1, "`loud` must be true or false, not 1"),
  (
    "flavour", "biter",
    "`flavour` must be one of \"plain\", \"bitter\", \"sweetAndSour\", not \"biter\"; did you mean \"bitter\"?"
  ),
  ("flavour", "xxxxxx", "`flavour` must be one of \"plain\", \"bitter\", \"sweetAndSour\", not \"xxxxxx\""),
  ("flavour", ["a": 1], "`flavour` must be one of \"plain\", \"bitter\", \"sweetAndSour\", not an object"),
  ("weights", [1, -1], "`weights` must be a list of numbers at least 0, not [1,-1]"),
  ("weights", 1, "`weights` must be a list of numbers at least 0, not 1"),
  ("limit", 0, "`limit` must be null or a number greater than 0, not 0"),
  ("lout", true, "unknown setting of sample `lout`; did you mean `loud`?"),
  (
    "zzzzzz", 1,
    "unknown setting of sample `zzzzzz`; allowed: count, flavour, limit, loud, rate, weights"
  ),
]

/// What an experiment file sets, and what it may not.
@Suite struct Settings {
  @Test func `what a file does not set keeps its default`() throws {
    let sample = try Sample(settings: ["count": 2, "rate": 0])
    #expect(sample.rate == 0 && sample.count == 2 && sample.weights == [1, 2] && sample.limit == nil)
    #expect(
      sample.resolved == [
        "rate": 0, "count": 2, "loud": false, "flavour": "plain", "weights": [1, 2], "limit": .null,
      ])
  }

  @Test func `resolved settings give the same value again`() throws {
    let values: [String: JSON] = [
      "rate": 0.25, "count": 1, "loud": true, "flavour": "sweetAndSour", "weights": [7.5], "limit": 9,
    ]
    let sample = try Sample(settings: values)
    #expect(sample.resolved == values)
    #expect(try Sample(settings: sample.resolved).resolved == values)
    #expect(sample.flavour == .sweetAndSour && sample.limit == 9 && sample.loud)
    #expect(try Sample(settings: ["limit": .null, "count": 2]).limit == nil)
  }

  @Test(arguments: refused)
  func `a value that is not allowed is refused with what is`(_ key: String, _ value: JSON, _ message: String) {
    let expected = SettingsError(problems: [SettingProblem(key: key, message: message)])
    #expect(throws: expected) { try Sample(settings: ["count": 2].merging([key: value]) { $1 }) }
  }

  @Test func `everything that is wrong is reported at once, by key`() {
    #expect {
      try Sample(settings: ["rate": 2, "count": 0, "colour": 1])
    } throws: { error in
      let problems = (error as? SettingsError)?.problems
      return problems?.map(\.key) == ["colour", "count", "rate"]
        && "\(error)"
          == "unknown setting of sample `colour`; allowed: count, flavour, limit, loud, rate, weights; `count` must be an integer at least 1, not 0; "
          + "`rate` must be a number at least 0 and less than 1, not 2"
    }
  }

  @Test func `settings that do not go together are refused`() {
    let expected = SettingsError(
      problems: [SettingProblem(key: "weights", message: "`weights` must have `count` numbers")])
    #expect(throws: expected) { try Sample(settings: [:]) }
  }

  @Test func `descriptions carry key, kind, default and meaning`() {
    let descriptions = Sample.settingDescriptions
    #expect(descriptions.map(\.key) == ["rate", "count", "loud", "flavour", "weights", "limit"])
    #expect(descriptions.map(\.standard) == [0.5, 3, false, "plain", [1, 2], .null])
    #expect(descriptions.map(\.kind.isNumber) == [true, false, false, false, false, false])
    #expect(descriptions[0].summary == "a rate")
    #expect(descriptions[3].kind == .choice(["plain", "bitter", "sweetAndSour"]))
  }

  @Test func `bounds contain what they say, and nothing that is not finite`() {
    #expect(Bounds.positive.contains(.leastNonzeroMagnitude) && !Bounds.positive.contains(0))
    #expect(Bounds.nonNegative.contains(-0.0) && !Bounds.nonNegative.contains(-.leastNonzeroMagnitude))
    #expect(Bounds.unit.contains(1) && Bounds.unit.contains(0) && !Bounds.unit.contains(1.0.nextUp))
    #expect(Bounds.decay.contains(1.0.nextDown) && !Bounds.decay.contains(1))
    #expect(Bounds.between(2, 3).contains(2.5) && !Bounds.between(2, 3).contains(3.5))
    #expect(Bounds.any.contains(-1e308))
    for bounds in [Bounds.any, .positive, .unit] {
      #expect(!bounds.contains(.infinity) && !bounds.contains(.nan) && !bounds.contains(-.infinity))
    }
    #expect(Bounds.any.description.isEmpty)
    #expect(Bounds.between(-1, 0.5).description == "at least -1 and at most 0.5")
    #expect(Bounds(.open(0), .open(1e-8)).description == "greater than 0 and less than 1e-08")
    #expect(SettingKind.number(.any).expectation == "a number")
  }
}
