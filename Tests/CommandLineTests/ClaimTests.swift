import Foundation
import TestSupport
import Testing
import Values

private func experiment(_ claims: String) -> String {
  """
  {
    "name": "claimed", "functions": ["rosenbrock", "booth"], "optimizers": ["adam", "gradientDescent"], "seeds": 8,
    "budget": { "steps": 30 }, "report": { "figures": false }, "claims": [\(claims)]
  }
  """
}

private let claim = #"{ "arm": "gradientDescent/constant", "beats": "adam/constant", "on": "booth" }"#
private let opposite = #"{ "arm": "adam/constant", "beats": "gradientDescent/constant", "on": "booth" }"#

@Suite struct `Claims before runs` {
  @Test func `decide how a gated run ends, also where nothing is left to be done`() throws {
    let scratch = try TemporaryFolder()
    func run(_ claims: String, _ further: String...) throws -> Tool.Outcome {
      let file = try scratch.file("claimed.json", experiment(claims))
      return try Tool.run(["run", file, "--results", scratch.path] + further)
    }
    let supported = try run(claim, "--gate")
    #expect(supported.status == 0, "\(supported.error)")
    #expect(supported.output.hasPrefix("supported: gradientDescent beats adam on booth by its gap\n\n"))
    #expect(try run(claim, "--gate").status == 0)
    let refuted = try run(opposite, "--gate")
    #expect(
      refuted.status == 1 && refuted.output.hasPrefix("refuted: adam beats gradientDescent on booth by its gap\n"))
    #expect(try run(opposite, "--gate", "--quiet").status == 1)
    #expect(try run(opposite).status == 0)
    #expect(try Tool.run("report", scratch.path("claimed")).output == refuted.output.tableOnly)
    let none = try run("", "--gate")
    #expect(none.status == 2 && none.error.hasSuffix("claimed.json has none\n"))
    #expect(try run(claim, "--gate", "--shard", "1/2").status == 2)
  }

  @Test func `are of every budget`() throws {
    let scratch = try TemporaryFolder()
    let claims = claim + ", " + claim.replacing("\"booth\"", with: "\"overall\"")
    let file = try scratch.file(
      "claimed.json", experiment(claims).replacing("\"steps\": 30", with: "\"steps\": [30, 60]"))
    let outcome = try Tool.run("run", file, "--results", scratch.path)
    #expect(
      outcome.output.split(separator: "\n").first
        == "supported: gradientDescent beats adam on booth in 30 steps, booth in 60 steps by its gap",
      "\(outcome.error)")
    #expect(!(try scratch.text("claimed/summary.md").contains("are not compared by values")))
  }

  @Test func `are kept with the time at which they were written down, and changed`() throws {
    let scratch = try TemporaryFolder()
    func run(_ claims: String) throws -> Tool.Outcome {
      let file = try scratch.file("claimed.json", experiment(claims))
      return try Tool.run("run", file, "--results", scratch.path, "--quiet")
    }
    func history() throws -> [JSON] {
      try JSONDocument(scratch.text("claimed/provenance.json")).root["claims"]?.array ?? []
    }
    #expect(try run(claim).error.isEmpty)
    let first = try history()
    #expect(first.count == 1 && first[0]["runsBefore"]?.integer == 0 && first[0]["time"]?.string != nil)
    #expect(try run(claim).error.isEmpty && history() == first)
    let changed = try run(opposite)
    #expect(changed.error.contains("claims are changed when 32 runs are there already"), "\(changed.error)")
    #expect(try history().map { $0["runsBefore"]?.integer } == [0, 32])
    #expect(try scratch.text("claimed/summary.md").contains("**refuted**"))
  }
}

extension String {
  /// What `report` prints where `run` printed this: without the line of what it did.
  fileprivate var tableOnly: String {
    split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains(" runs: ") }.joined(separator: "\n")
  }
}
