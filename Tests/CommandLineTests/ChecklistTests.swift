import TestSupport
import Testing

@Suite struct `A checklist` {
  @Test func `is filled in as far as the experiment knows, and lists what is to be written`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file(
      "listed.json",
      #"""
      {
        "name": "listed", "functions": ["booth"],
        "optimizers": [
          { "optimizer": "adam", "learningRate": [0.01, 0.1, 1] }, { "optimizer": "sgd", "learningRate": [0.01, 0.1, 1] }
        ],
        "seeds": 3, "budget": { "steps": 20 }, "tuning": { "over": "learningRate", "seeds": 2 },
        "report": { "figures": false }, "claims": [{ "arm": "adam/constant", "beats": "sgd/constant" }]
      }
      """#)
    #expect(try Tool.run("run", file, "--results", scratch.path, "--quiet").status == 0)
    let folder = scratch.path("listed")
    let list = try Tool.run("report", folder, "--checklist", "neurips")
    #expect(list.status == 0, "\(list.error)")
    for text in [
      "# NeurIPS paper checklist: listed", "## 16. Declaration of LLM usage",
      "adam beats sgd on each function by its gap",
      "3 trials for every arm", "learningRate 0.01, 0.1, 1", "3 seeds a cell, paired", "Holm's method",
      "**To be written**: where experiment file", "s of processor time", "downhill verify",
    ] {
      #expect(list.output.contains(text), "\(text) is not in \(list.output)")
    }
    #expect(!list.output.contains("nothing was tuned"))
    let into = try Tool.run(
      "report", folder, "--checklist", "neurips", "--output", scratch.path("list.html"), "--format", "html")
    #expect(into.status == 0 && into.output.isEmpty)
    #expect(try scratch.text("list.html").contains("<h2"))
    let unknown = try Tool.run("report", folder, "--checklist", "neurip")
    #expect(unknown.status == 2 && unknown.error.contains("did you mean `neurips`?"), "\(unknown.error)")
    #expect(try Tool.run("report", folder, "--checklist", "neurips", "--check").status == 2)
  }
}
