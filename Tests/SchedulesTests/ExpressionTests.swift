import Schedules
import Testing
import Values

/// Schedules that are written as formulas, beside those of the catalogue that say the same.
@Suite struct `Schedules from an expression` {
  private func made(_ name: String, _ settings: [String: JSON]) throws -> any Schedule {
    try #require(ScheduleKind.named(name)).make(settings)
  }

  @Test(
    arguments: [
      ("0.5*(1 + cos(pi*min(s, 1)))", "cosine", [:]), ("1 - s", "linear", [:]), ("0.01^s", "exponential", [:]),
      ("min(1, t/10)", "constant", ["warmup": 10]), ("1", "constant", [:]),
      ("if(t < T/2, 1, if(t < 3*T/4, 0.1, 0.01))", "piecewise", [:]),
    ] as [(String, String, [String: JSON])])
  func `agree with their twins of the catalogue`(_ text: String, _ name: String, _ settings: [String: JSON]) throws {
    let formula = try made("expression", ["expression": .string(text)])
    let twin = try made(name, settings)
    for horizon in [100, 1000] {
      for step in 0..<horizon {
        let (found, expected) = (formula.factor(at: step, of: horizon), twin.factor(at: step, of: horizon))
        #expect(abs(found - expected) <= 1e-14, "\(name) at \(step) of \(horizon)")
      }
    }
  }

  @Test func `have parameters and names, and phases like any other`() throws {
    let settings: [String: JSON] = [
      "expression": "a*r", "let": ["r": "1/(1 + t)"], "parameters": ["a": 2], "warmup": 5,
    ]
    let schedule = try made("expression", settings)
    for step in 0..<5 { #expect(abs(schedule.factor(at: step, of: 100) - 0.2 * Double(step)) <= 1e-15) }
    #expect((5..<8).map { schedule.factor(at: $0, of: 100) } == [2, 1, 2.0 / 3])
  }

  @Test func `are refused with the place`() {
    let kind = ScheduleKind.named("expression")
    do throws(SettingsError) {
      _ = try kind?.make(["expression": "1 +"])
      Issue.record("it was read")
    } catch {
      #expect(error.problems.map(\.offset) == [3])
      #expect(error.problems.map(\.key) == ["expression"])
    }
  }
}
