import Foundation
import TestSupport
import Testing

private let experiment = """
  {
    "name": "small", "functions": ["rosenbrock"], "optimizers": ["adam", "momentum"], "seeds": 5,
    "budget": { "steps": 50 }, "report": { "figures": ["curves"] }
  }
  """

/// Which files of a report stand there: a file that is written is a new one.
private func files(_ scratch: TemporaryFolder) throws -> [String: String] {
  let names = ["summary.md", "runs.csv", "curves.csv", "manifest.json", "report.html", "figures/rosenbrock.svg"]
  return try Dictionary(
    uniqueKeysWithValues: names.map { name in
      let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path("small/" + name))
      return (name, "\(attributes[.systemFileNumber] ?? 0) \(attributes[.modificationDate] ?? 0)")
    })
}

@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/gnuplot")))
struct `A report of which nothing has changed` {
  private func swept() throws -> (scratch: TemporaryFolder, run: [String]) {
    let scratch = try TemporaryFolder()
    let run = ["run", try scratch.file("small.json", experiment), "--results", scratch.path]
    #expect(try Tool.run(run).status == 0)
    return (scratch, run)
  }

  @Test func `is not written again, and says the same`() throws {
    let (scratch, run) = try swept()
    let before = try files(scratch)
    let first = try Tool.run("report", scratch.path("small"))
    #expect(try files(scratch) == before)
    let table = try #require(first.output.split(separator: "\n").first)
    #expect(first.status == 0 && first.output.contains("\nrosenbrock\n") && first.output.hasSuffix("report.html\n"))
    #expect(try Tool.run(run).output.contains(table))
    #expect(try files(scratch) == before)
    #expect(try Tool.run("report", scratch.path("small")).output == first.output)
    #expect(try Tool.run("report", scratch.path("small"), "--check").status == 0)
  }

  @Test(arguments: ["runs.csv", "figures/rosenbrock.svg", "report.html", "provenance.json"])
  func `is written again where a file of it is gone or another`(_ name: String) throws {
    let (scratch, _) = try swept()
    let path = scratch.path("small/" + name)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let before = try files(scratch)
    for change in [nil, "x", text + " "] {
      if let change {
        try scratch.file("small/" + name, change)
      } else {
        try FileManager.default.removeItem(atPath: path)
      }
      #expect(try Tool.run("report", scratch.path("small"), "--quiet").status == 0)
      // What stands in provenance is of the machine.
      if name != "provenance.json" { #expect(try String(contentsOfFile: path, encoding: .utf8) == text) }
      if name != "provenance.json" || change != text + " " { #expect(try files(scratch) != before) }
    }
  }

  @Test func `is written again where the experiment, its runs or its figures are others`() throws {
    let (scratch, run) = try swept()
    var before = try files(scratch)
    for further in [
      ["--set", "title=Another"], ["--set", "seeds=6"], ["--figures", "svg,pdf"], ["--fresh", "--quiet"],
    ] {
      #expect(try Tool.run(run + further).status == 0)
      let after = try files(scratch)
      #expect(after["summary.md"] != before["summary.md"], "\(further)")
      before = after
    }
    #expect(FileManager.default.fileExists(atPath: scratch.path("small/figures/rosenbrock.pdf")) == false)
  }

  @Test func `is written again where runs of another tool came to it`() throws {
    let (scratch, _) = try swept()
    let before = try files(scratch)
    let theirs = try scratch.file("theirs.csv", "function,arm,seed,evaluations,value\nrosenbrock,theirs,1,10,0.5\n")
    let outcome = try Tool.run("import", "csv", theirs, "--into", scratch.path("small"), "--quiet")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(try files(scratch)["summary.md"] != before["summary.md"])
    #expect(try scratch.text("small/summary.md").contains("theirs"))
  }
}
