import Foundation
import TestSupport
import Testing
import Values

/// What convex theory says beside the runs.
@Suite struct `Theory beside practice` {
  private func run(_ scratch: TemporaryFolder, _ theory: String) throws -> String {
    let file = try scratch.file(
      "t.json",
      """
      {
        "name": "t", "functions": [{ "function": "sumSquares", "noise": 0.3 }, "rosenbrock"],
        "optimizers": [{ "optimizer": "sgd", "learningRate": 0.02 }, "adam"],
        "schedules": ["constant", "linear", "cosine", { "schedule": "wsd", "rise": 0 }],
        "seeds": 6, "start": { "gaussian": 0.5 }, "budget": { "steps": 200 }, "report": { "theory": \(theory) }
      }
      """)
    let outcome = try Tool.run("run", file, "--results", scratch.path("r"), "--quiet", in: scratch.url)
    #expect(outcome.status == 0, "\(outcome.error)")
    return try String(decoding: scratch.bytes("r/t/statistics.md"), as: UTF8.self)
  }

  @Test func `is a table where it holds, and says where it does not`() throws {
    let scratch = try TemporaryFolder()
    let text = try run(scratch, "true")
    let section = try #require(text.split(separator: "## sumSquares: theory beside practice").dropFirst().first)
    #expect(
      section.contains("| sgd + linear |") && section.contains("Spearman's correlation of bounds and gaps over 4"))
    #expect(section.contains("Largest rate · L/2") && section.contains("Left out, not plain gradient steps: adam"))
    let other = try #require(text.split(separator: "## rosenbrock: theory beside practice").dropFirst().first)
    #expect(other.contains("**No guarantee here**: the function is not known to be convex"))
    let summary = try String(decoding: scratch.bytes("r/t/summary.md"), as: UTF8.self)
    #expect(summary.contains("the bound of convex theory on the last iterate"))
    #expect(try !run(scratch, "false").contains("theory beside practice"))
  }

  /// With G and D given the bound is that of the formula: of a constant rate e over T steps, D²/(2eT) + eG²/2 + ….
  @Test func `takes G and D as they are given`() throws {
    let scratch = try TemporaryFolder()
    let (one, ten) = (try run(scratch, #"{"gradient": 1, "distance": 1}"#), try run(scratch, #"{"distance": 10}"#))
    #expect(one != ten)
    let bad = try scratch.file("bad.json", #"{"name": "b", "report": {"theory": {"gradient": -1}}}"#)
    #expect(
      try Tool.run("validate", bad, in: scratch.url).error.contains("`gradient` must be null or a number greater"))
  }

  @Test func `gives a schedule that can be run`() throws {
    let scratch = try TemporaryFolder()
    _ = try run(scratch, "true")
    let refined = try Tool.run(
      "schedule", "refined", "--from", scratch.path("r/t"), "--function", "sumSquares", "--arm", "sgd + linear",
      "--steps",
      "200", in: scratch.url)
    #expect(refined.status == 0, "\(refined.error)")
    let rates = try Tool.run("schedule", refined.output, "--steps", "200", "--json", in: scratch.url)
    let numbers = try #require(try JSONDocument(rates.output).root["rates"]?.numbers)
    #expect(numbers.count == 200 && numbers.max() == 1 && numbers.allSatisfy { $0 >= 0 && $0 <= 1 })
    #expect(try #require(numbers.last) < 0.1)
    let unknown = try Tool.run(
      "schedule", "refined", "--from", scratch.path("r/t"), "--function", "sumSquares", "--arm", "sgd + liner",
      "--steps",
      "200", in: scratch.url)
    #expect(unknown.status == 2 && unknown.error.contains("did you mean `sgd + linear`?"), "\(unknown.error)")
    #expect(try Tool.run("schedule", "refined", "--steps", "5", in: scratch.url).status == 2)
    #expect(try Tool.run("schedule", "cosine", "--arm", "x", "--steps", "5", in: scratch.url).status == 2)
  }
}
