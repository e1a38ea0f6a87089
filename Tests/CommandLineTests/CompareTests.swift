import Foundation
import TestSupport
import Testing

private let experiment = """
  {
    "name": "small",
    "functions": ["rosenbrock", "himmelblau"],
    "optimizers": [{ "optimizer": "adam", "beta2": 0.999, "label": "adam" }, "momentum"],
    "seeds": 12,
    "budget": { "steps": 50 },
    "gate": { "measures": ["final gap"], "effect": 1.01 },
    "report": { "figures": false }
  }
  """

@Suite struct `downhill compare` {
  private func published(_ scratch: TemporaryFolder, _ folder: String, _ overrides: String...) throws {
    let file = try scratch.file("small.json", experiment)
    let options = overrides.flatMap { ["--set", $0] }
    let outcome = try Tool.run(["run", file, "--results", scratch.path(folder), "--quiet"] + options)
    #expect(outcome.status == 0, "\(outcome.error)")
  }

  @Test func `passes where nothing changed and fails where a cell got worse`() throws {
    let scratch = try TemporaryFolder()
    try published(scratch, "old")
    try published(scratch, "new")
    // The optimizer got slower, and its settings do not say so.
    try published(scratch, "worse", "optimizers[0].learningRate=1e-6")
    let manifest = try scratch.text("old/small/manifest.json")
    try manifest.write(toFile: scratch.path("worse/small/manifest.json"), atomically: true, encoding: .utf8)
    let same = try Tool.run("compare", "old", "new", in: scratch.url)
    #expect(same.status == 0 && same.output == "new/small: 4 cells: 4 equal\n", "\(same.error)")
    let worse = try Tool.run("compare", "old/small", "worse/small", "--markdown", "comment.md", in: scratch.url)
    #expect(worse.status == 1 && worse.output.hasPrefix("worse/small: 4 cells: 2 worse, 2 equal\n"), "\(worse.output)")
    #expect(try scratch.text("comment.md").contains("### worse: rosenbrock, adam\n"))
    let json = try Tool.run("compare", "old/small", "worse/small", "--json", in: scratch.url)
    #expect(json.status == 1 && json.output.contains("\"passes\": false"))
    let program = Tool.executable.path()
    let bisected = try Tool.run(
      "compare", "old/small", "worse/small", "--quiet", "--bisect", program, program, in: scratch.url)
    #expect(bisected.output == "rosenbrock, adam, seed 1: all 51 iterates are the same with both programs\n")
  }

  @Test func `misses cells, in the summary of a step, too`() throws {
    let scratch = try TemporaryFolder()
    try published(scratch, "old")
    try published(scratch, "new", #"functions=["rosenbrock"]"#)
    try scratch.file("summary.md", "before\n")
    let process = Tool.process(["compare", "old", "new", "--summary", "--quiet"], in: scratch.url)
    process.environment = ["GITHUB_STEP_SUMMARY": scratch.path("summary.md"), "PATH": "/usr/bin"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 4)
    let summary = try scratch.text("summary.md")
    #expect(summary.hasPrefix("before\n## Downhill") && summary.contains("| small | incomplete | 2 | 0 | 0 | 0 | 2 |"))
  }

  @Test func `refuses in one line what it cannot do`() throws {
    let scratch = try TemporaryFolder()
    try published(scratch, "old")
    let none = try Tool.run("compare", "old", "nowhere", in: scratch.url)
    #expect(none.status == 4 && none.error == "error: nowhere: no results of small\n")
    let other = try Tool.run("compare", "nowhere", "old", in: scratch.url)
    #expect(other.status == 5 && other.error.hasPrefix("error: nowhere: here is no manifest.json"))
    let one = try Tool.run("compare", "old", "old", "--bisect", "a", in: scratch.url)
    #expect(one.status == 2 && one.error == "error: --bisect needs two programs, the old one and the new one, not 1\n")
  }
}
