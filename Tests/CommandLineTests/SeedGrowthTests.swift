import Foundation
import TestSupport
import Testing
import Values

private func experiment(_ seeds: String, _ more: String) -> String {
  """
  {
    "name": "grown", "functions": ["rosenbrock", "booth"], "optimizers": ["adam", "gradientDescent"],
    "seeds": { "until": "decided", \(seeds) }, "budget": { "steps": 30 }, "report": { "figures": false\(more) }
  }
  """
}

private let claim =
  #" }, "claims": [{ "arm": "gradientDescent/constant", "beats": "adam/constant", "on": "booth" }], "gate": {"#

@Suite struct `Seeds until all is decided` {
  private func run(_ scratch: TemporaryFolder, _ text: String, _ further: String...) throws -> Tool.Outcome {
    let file = try scratch.file("grown.json", text)
    return try Tool.run(["run", file, "--results", scratch.path] + further)
  }

  private func manifest(_ scratch: TemporaryFolder) throws -> JSON {
    try JSONDocument(scratch.text("grown/manifest.json")).root
  }

  @Test func `are as many as it takes, whatever the jobs and what is stored`() throws {
    let scratch = try TemporaryFolder()
    let text = experiment(#""atLeast": 4, "atMost": 40"#, claim)
    let first = try run(scratch, text, "--jobs", "1", "--gate")
    // Seven wins in a row are the fewest that decide a claim.
    #expect(first.status == 0 && first.output.hasPrefix("supported: gradientDescent beats adam on booth"), "\(first)")
    let made = try manifest(scratch)
    #expect(made["experiment"]?["seeds"]?["taken"]?.integer == 7 && made["counts"]?["runs"]?.integer == 28)
    #expect(made["claims"]?.array?.first?["decidedAfter"]?.integer == 7)
    let summary = try scratch.text("grown/summary.md")
    #expect(summary.contains("| 7 seeds |") && summary.contains("7 seeds;") && !summary.contains("Holm, α"))
    let again = try TemporaryFolder()
    #expect(try run(again, text, "--jobs", "2").status == 0)
    #expect(try manifest(again)["sha256"] == made["sha256"])
    // What is stored of further seeds is not looked at.
    #expect(try run(scratch, text, "--quiet").status == 0 && manifest(scratch)["sha256"] == made["sha256"])
    #expect(try Tool.run("status", scratch.path("grown")).output.contains("28/28 runs"))
    #expect(try Tool.run("report", scratch.path("grown"), "--check").status == 0)
  }

  @Test func `end at the most that may be taken`() throws {
    let scratch = try TemporaryFolder()
    let outcome = try run(scratch, experiment(#""atLeast": 4, "atMost": 5"#, claim), "--gate")
    #expect(outcome.status == 1 && outcome.output.hasPrefix("undecided: "))
    #expect(try scratch.text("grown/summary.md").contains("5 seeds, the most that may be taken, did not decide it"))
  }

  @Test func `decide comparisons with the baseline where there are no claims`() throws {
    let scratch = try TemporaryFolder()
    let text = experiment(#""atLeast": 4, "atMost": 40"#, #", "baseline": "adam/constant""#)
    #expect(try run(scratch, text).status == 0)
    let summary = try scratch.text("grown/summary.md")
    #expect(summary.contains("## Decided against adam") && summary.contains("closed testing"))
    #expect(try manifest(scratch)["experiment"]?["seeds"]?["taken"]?.integer ?? 0 >= 8)
  }

  @Test func `are refused in parts, without an end in sight, and out of order`() throws {
    let scratch = try TemporaryFolder()
    let parts = try run(scratch, experiment(#""atLeast": 4, "atMost": 40"#, claim), "--shard", "1/2")
    #expect(parts.status == 2 && parts.error.contains("--shard goes not with seeds that are added until"))
    let aimless = try run(scratch, experiment(#""atLeast": 4"#, ""))
    #expect(aimless.status == 2)
    #expect(aimless.error.contains("`report.baseline` are decided, and there are none"), "\(aimless.error)")
    let reversed = try run(scratch, experiment(#""atLeast": 40, "atMost": 4"#, claim))
    #expect(reversed.status == 2 && reversed.error.contains("`atMost` must be no less than `atLeast`, 40, not 4"))
    let other = try run(scratch, experiment(#""until": "bored""#, claim))
    #expect(other.status == 2)
  }
}
