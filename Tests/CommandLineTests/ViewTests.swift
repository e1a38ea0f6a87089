import Foundation
import TestSupport
import Testing

private let sweep = """
  {
    "name": "seen",
    "title": "Is a small rate enough?",
    "functions": ["sphere", "rosenbrock"],
    "optimizers": [{ "optimizer": "adam", "learningRate": [0.1, 0.2] }],
    "seeds": 8,
    "budget": { "steps": 60 },
    "report": { "figures": false }
  }
  """

/// What is shown where there is no browser.
@Suite struct `In the terminal` {
  private let scratch: TemporaryFolder
  private let folder: String

  init() throws {
    scratch = try TemporaryFolder()
    folder = scratch.path("seen")
    let file = try scratch.file("seen.json", sweep)
    #expect(try Tool.run("run", file, "--results", scratch.path, "--quiet").status == 0)
  }

  @Test func `a report is shown with its tables and curves`() throws {
    let view = try Tool.run("view", folder, "--width", "70")
    #expect(view.status == 0, "\(view.error)")
    #expect(view.output.hasPrefix("Is a small rate enough?\n═══════════════════════\n"), "\(view.output)")
    #expect(view.output.contains("rosenbrock: median over seeds of the best gap so far"), "\(view.output)")
    #expect(view.output.contains("  a adam learningRate=0.2: "), "\(view.output)")
    let plain = try Tool.run("view", folder, "--no-curves", "--width", "70")
    #expect(plain.output.count < view.output.count && !plain.output.contains("median over seeds of the best"))
    let table = try Tool.run("view", folder, "--table", "sphere")
    #expect(table.status == 0 && !table.output.contains("rosenbrock"))
  }

  @Test func `what cannot be shown is said in a line`() throws {
    let table = try Tool.run("view", folder, "--table", "spere")
    #expect(table.status == 2 && table.error.contains("did you mean `sphere`?"), "\(table.error)")
    #expect(try Tool.run("view", scratch.path("none")).status == 5)
    #expect(try Tool.run("view", folder, "--width", "-1").status == 2)
  }

  @Test func `lists fit the width, and take a word`() throws {
    let list = try Tool.run("list", "optimizers")
    #expect(list.status == 0 && list.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(list.output)")
    let cosine = try Tool.run("list", "schedules", "cosine", "--json")
    #expect(cosine.output.contains("cosineRestarts") && !cosine.output.contains("\"step\""), "\(cosine.output)")
    let none = try Tool.run("list", "optimizers", "adma")
    #expect(none.status == 2 && none.error.contains("did you mean `adam`?"), "\(none.error)")
  }

  @Test func `a shell completes files and names`() throws {
    for shell in ["bash", "zsh", "fish"] {
      let script = try Tool.run("--generate-completion-script", shell)
      #expect(script.status == 0 && script.output.contains("json") && script.output.contains("nelderMead"), "\(shell)")
    }
  }

  @Test func `a folder of results has a page over it`() throws {
    #expect(try Tool.run("gallery", scratch.path, "--check").status == 1)
    #expect(try Tool.run("gallery", scratch.path).status == 0)
    #expect(try scratch.text("README.md").contains("[**Is a small rate enough?**](seen/summary.md)<br>"))
    #expect(try Tool.run("gallery", scratch.path, "--check").status == 0)
    #expect(try Tool.run("gallery", scratch.path("none")).status == 5)
  }
}
