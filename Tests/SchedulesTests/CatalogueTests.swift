import Schedules
import TestSupport
import Testing
import Values

struct CatalogueTests {
  static let names = ScheduleKind.catalogue.map(\.name)

  @Test func `every shape in the sources has its row`() throws {
    let named = try Repository.names(under: "Sources/Schedules")
    #expect(named.sorted() == Self.names.sorted())
  }

  @Test func `no two rows have one name`() {
    #expect(Set(Self.names).count == Self.names.count)
  }

  @Test(arguments: names)
  func `a row says what it is`(_ name: String) throws {
    let kind = try #require(ScheduleKind.named(name))
    #expect(!kind.title.isEmpty && !kind.formula.isEmpty && !kind.source.isEmpty)
    #expect(kind.settings.allSatisfy { !$0.summary.isEmpty })
    let keys = kind.settings.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(Set(["horizon", "warmup", "warmupStart", "warmupCounting", "warmupMode", "hold"]).isSubset(of: keys))
  }

  @Test(arguments: names)
  func `what a schedule resolves to makes the same schedule`(_ name: String) throws {
    let kind = try #require(ScheduleKind.named(name))
    let schedule = try kind.make(["warmup": 0.25, "hold": 3])
    #expect(schedule.name == name)
    #expect(Set(schedule.resolved.keys) == Set(kind.settings.map(\.key)))
    #expect(schedule.json["schedule"] == .string(name))
    let again = try kind.make(schedule.resolved)
    #expect(again.json == schedule.json)
    for step in 0..<50 { #expect(again.factor(at: step, of: 40) == schedule.factor(at: step, of: 40)) }
  }

  @Test(arguments: names)
  func `the descriptions hold the defaults`(_ name: String) throws {
    let kind = try #require(ScheduleKind.named(name))
    let standard = Dictionary(uniqueKeysWithValues: kind.settings.map { ($0.key, $0.standard) })
    #expect(try kind.make([:]).resolved == standard)
  }

  @Test(arguments: names, [1, 2, 3, 7, 100, 100_000])
  func `by default the first factor is the base rate or the foot of a ramp, and all are in 0 to 1`(
    _ name: String, _ horizon: Int
  ) throws {
    let schedule = try made(#"{"schedule": "\#(name)"}"#)
    let first = schedule.factor(at: 0, of: horizon)
    switch name {
    case "oneCycle": #expect(horizon < 4 || first == 0.04)
    case "cyclic": #expect(first == 0.25)
    case "warmupStableDecay": #expect(first == (horizon == 1 ? 1 : 0))
    case "tanh": #expect(first < 1 && first > 1 - 1e-5)
    // Their long steps are what they are for.
    case "silver": return #expect(first == 2.0.squareRoot())
    case "fractal": return #expect(first > 1.9 || horizon == 1)
    default: #expect(first == 1)
    }
    for step in stride(from: 0, through: horizon + 10, by: max(1, horizon / 100)) {
      let factor = schedule.factor(at: step, of: horizon)
      #expect(factor >= 0 && factor <= 1, "step \(step): \(factor)")
    }
  }
}
