import Foundation
import TestSupport
import Testing

/// Grids on which reports once trapped, or said numbers that are none.
@Suite struct `A large grid` {
  private static let rate =
    "{ \"optimizer\": \"sgd\", \"learningRate\": { \"logspace\": [1e-4, 0.4], \"count\": COUNT } }"

  private func run(_ name: String, functions: String, arms: Int, seeds: Int, steps: Int) throws -> TemporaryFolder {
    let scratch = try TemporaryFolder()
    let rate = Self.rate.replacing("COUNT", with: String(arms))
    let file = try scratch.file(
      "\(name).json",
      """
      { "name": "\(name)", "functions": [\(functions)], "optimizers": [\(rate)], "seeds": \(seeds),
        "budget": { "steps": \(steps) }, "record": "ends", "report": { "figures": false } }
      """)
    let outcome = try Tool.run(["run", file, "--results", scratch.path, "--quiet"])
    #expect(outcome.status == 0 && outcome.error.isEmpty, "\(outcome.error)")
    return scratch
  }

  /// The rows of a table of a report, its head and the rule below it aside.
  private func rows(_ text: String) -> Int { text.split(separator: "\n").count }

  @Test(arguments: [(3, 700), (10, 440)])
  func `of few functions and hundreds of arms is reported, with a test over its ranks`(_ functions: Int, _ arms: Int)
    throws
  {
    let dimensions = (2..<2 + functions).map(String.init).joined(separator: ", ")
    let scratch = try run(
      "grid", functions: "{ \"function\": \"sphere\", \"dimension\": [\(dimensions)] }", arms: arms, seeds: 1, steps: 1)
    #expect(rows(try scratch.text("grid/runs.csv")) == 1 + functions * arms)
    let statistics = try scratch.text("grid/statistics.md")
    let friedman = try #require(statistics.split(separator: "\n").first { $0.contains("Friedman") })
    #expect(friedman.contains("p ") && !friedman.contains("nan") && !friedman.contains("∞"), "\(friedman)")
  }

  @Test func `of sixty arms and few seeds is reported`() throws {
    let scratch = try run("sixty", functions: "\"rosenbrock\"", arms: 60, seeds: 5, steps: 100)
    #expect(rows(try scratch.text("sixty/runs.csv")) == 1 + 300)
    #expect(try scratch.text("sixty/summary.md").contains("## rosenbrock"))
  }

  @Test func `of more lines than a figure can tell apart draws the first of them`() throws {
    let scratch = try TemporaryFolder()
    let rate = Self.rate.replacing("COUNT", with: "1000")
    let file = try scratch.file(
      "lines.json",
      """
      { "name": "lines", "functions": ["sphere"], "optimizers": [\(rate)], "seeds": 1, "budget": { "steps": 2 },
        "report": { "figures": ["curves"] } }
      """)
    let outcome = try Tool.run(["run", file, "--results", scratch.path, "--quiet"])
    #expect(outcome.status == 0 && outcome.error.isEmpty, "\(outcome.error)")
    let script = try scratch.text("lines/figures/sphere.gp")
    #expect(script.contains("the first 400 of 1000 lines"))
    #expect(try scratch.text("lines/figures/sphere.dat").split(separator: "\n").count { $0.hasPrefix("# sgd") } == 400)
  }
}

/// Labels that are other things to what figures and files are written for.
@Suite struct `A label of an arm` {
  @Test func `may be a quotation, or the name of a file of figures`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file(
      "labels.json",
      """
      { "name": "labels", "functions": [{ "function": "sphere", "label": "style" }], "seeds": 3,
        "optimizers": [{ "optimizer": "sgd", "label": "'plain' SGD" }, { "optimizer": "adam", "label": "'x" }, "momentum"],
        "budget": { "steps": 20 } }
      """)
    let outcome = try Tool.run(["run", file, "--results", scratch.path, "--quiet"])
    #expect(outcome.status == 0 && outcome.error.isEmpty, "\(outcome.error)")
    let figures = try FileManager.default.contentsOfDirectory(atPath: scratch.path("labels/figures"))
    let scripts = figures.filter { $0.hasSuffix(".gp") && $0 != "style.gp" }
    #expect(!scripts.isEmpty)
    for script in scripts { #expect(figures.contains(script.dropLast(3) + ".svg"), "\(script)") }
    #expect(try scratch.text("labels/figures/style.gp").hasPrefix("# The style of all figures"))
  }

  @Test func `that a spreadsheet would run stays apart from one that looks like its guard`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file(
      "collide.json",
      """
      { "name": "collide", "functions": ["sphere"], "seeds": 3, "budget": { "steps": 5 }, "report": { "figures": false },
        "optimizers": [{ "optimizer": "sgd", "label": "+momentum" }, { "optimizer": "adam", "label": "'+momentum" }] }
      """)
    let outcome = try Tool.run(["run", file, "--results", scratch.path, "--quiet"])
    #expect(outcome.status == 0 && outcome.error.isEmpty, "\(outcome.error)")
    let labels = try scratch.text("collide/runs.csv").split(separator: "\n").dropFirst().map {
      $0.split(separator: ",")[5]
    }
    #expect(Set(labels) == ["'+momentum", "''+momentum"])
  }
}
