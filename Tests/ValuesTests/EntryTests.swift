import Testing
import Values

/// A spice, and a dish that holds one, and others.
private struct Spice: Configurable {
  var heat = 1.0
  static let name = "spice"
  static let settings: [Setting<Self>] = [.number("heat", \.heat, .nonNegative, "how hot")]
}

/// What an entry of spices is decoded to; the only name is "pepper".
private struct SpiceEntry: DecodedEntry {
  var spice = Spice()
  static let entryKind = EntryKind.schedule
  static func decode(entry: JSON) throws(SettingsError) -> SpiceEntry {
    let (name, settings) = try entryKind.parts(of: entry)
    guard name == "pepper" else { throw SettingsError("schedule", unknown("spice", name, known: ["pepper"])) }
    return SpiceEntry(spice: try Spice(settings: settings))
  }
  var entry: JSON { Self.entryKind.entry("pepper", spice.resolved) }
  var identity: JSON { Self.entryKind.entry("pepper", spice.differences) }
}

private struct Dish: Configurable {
  var first = SpiceEntry()
  var others: [SpiceEntry] = []
  static let name = "dish"
  static let settings: [Setting<Self>] = [
    .entry("first", \.first, "the first spice"), .entries("others", \.others, "the others"),
  ]
}

/// The place and the message of each problem.
private func problems(_ values: [String: JSON]) -> [String] {
  do throws(SettingsError) {
    _ = try Dish(settings: values)
    return []
  } catch {
    return error.problems.map { "\(JSONPath([.key($0.key)] + $0.place.steps)): \($0.message)" }
  }
}

@Suite struct `Entries inside settings` {
  @Test func `are decoded with defaults, and say what they are in full and in short`() throws {
    let dish = try Dish(settings: ["first": "pepper", "others": [["schedule": "pepper", "heat": 3], "pepper"]])
    #expect(dish.others.map(\.spice.heat) == [3, 1])
    #expect(dish.resolved["first"] == ["schedule": "pepper", "heat": 1])
    #expect(try Dish(settings: dish.resolved).resolved == dish.resolved)
    #expect(dish.differences == ["others": [["schedule": "pepper", "heat": 3], ["schedule": "pepper"]]])
    #expect(Dish().differences.isEmpty)
  }

  @Test(
    arguments: [
      (["first": 3], ["first: `first` must be a schedule: a name or an object with the key `schedule`, not 3"]),
      (
        ["others": "pepper"],
        [
          "others: `others` must be a list, each element a schedule: a name or an object with the key `schedule`, not \"pepper\""
        ]
      ),
      (["first": "peper"], ["first.schedule: unknown spice `peper`; did you mean `pepper`?"]),
      (["first": ["heat": 2]], ["first.schedule: the key `schedule` is missing: the schedule's name"]),
      (
        ["others": ["pepper", ["schedule": "pepper", "heat": -1], ["schedule": "pepper", "het": 1]]],
        [
          "others[1].heat: `heat` must be a number at least 0, not -1",
          "others[2].het: unknown setting of spice `het`; did you mean `heat`?",
        ]
      ),
    ] as [([String: JSON], [String])])
  func `report what is wrong at its place`(values: [String: JSON], expected: [String]) {
    #expect(problems(values) == expected)
  }
}
