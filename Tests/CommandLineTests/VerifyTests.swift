import Foundation
import TestSupport
import Testing

private let experiment = """
  {
    "name": "small",
    "functions": ["rosenbrock", "himmelblau"],
    "optimizers": ["adam", "momentum"],
    "seeds": 4,
    "budget": { "steps": 50 },
    "report": { "figures": false }
  }
  """

@Suite struct `downhill verify` {
  private func published() throws -> TemporaryFolder {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("small.json", experiment)
    #expect(try Tool.run("run", file, "--results", scratch.path("Results"), "--quiet").status == 0)
    return scratch
  }

  @Test func `says that results hold, in lines, in JSON and as a badge`() throws {
    let scratch = try published()
    try scratch.file("README.md", "<!-- downhill:begin small -->\n<!-- downhill:end -->\n")
    #expect(try Tool.run("report", "Results/small", "--into", "README.md", "--quiet", in: scratch.url).status == 0)
    #expect(try scratch.text("README.md").contains("[manifest](Results/small/manifest.json)</sub>"))
    let outcome = try Tool.run("verify", "Results/small", "README.md", in: scratch.url)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(
      outcome.output == """
        Results/small: holds: 16 of 16 runs made again are as published; curves of 4 cells
        README.md (Results/small): holds: 16 of 16 runs made again are as published; curves of 4 cells; 1 table

        """)
    let json = try Tool.run("verify", "Results/small", "--sample", "3", "--draw", "9", "--json", in: scratch.url)
    #expect(json.output.contains("\"draw\": {\n      \"count\": 3,\n      \"number\": 9\n    }") && json.error == "")
    let badge = try Tool.run("verify", "Results/small", "--badge", in: scratch.url)
    #expect(
      badge.output == "![16 runs verified](https://img.shields.io/badge/downhill-16%20runs%20verified-brightgreen)\n")
  }

  @Test func `exits with 1 where a bit is another`() throws {
    let scratch = try published()
    let rows = try scratch.text("Results/small/runs.csv")
    try rows.replacing(",budget,50,", with: ",budget,49,", maxReplacements: 1).write(
      toFile: scratch.path("Results/small/runs.csv"), atomically: true, encoding: .utf8)
    let outcome = try Tool.run("verify", "Results/small", "--quiet", in: scratch.url)
    #expect(outcome.status == 1)
    #expect(
      outcome.output.contains(
        "runs.csv: rosenbrock, adam, seed 1: `steps` is 49, and made again it is 50\n"), "\(outcome.output)")
  }

  @Test func `refuses in one line what it cannot do`() throws {
    let scratch = try published()
    for (arguments, line) in [
      (["nowhere"], "nowhere/manifest.json: there is no such file; name a folder that `downhill run` made"),
      (["nowhere.md"], "nowhere.md: there is no such file"),
      (["Results/small", "--function", "rosenbrok"], "unknown function `rosenbrok`; did you mean `rosenbrock`?"),
      (["Results/small", "--sample", "0"], "--sample must be at least 1, not 0"),
      (["Results/small", "--sample", "x"], "--sample must be a whole number, not `x`"),
      (["Results/small", "--draw", "1"], "--draw needs --sample"),
      (
        ["Results/small", "--table", "a", "--sample", "1"],
        "--table goes with neither --sample nor --function nor --arm"
      ),
    ] {
      let outcome = try Tool.run(["verify"] + arguments, in: scratch.url)
      #expect(outcome.error == "error: \(line)\n" && outcome.status == (line.contains("no such") ? 5 : 2))
    }
  }
}
