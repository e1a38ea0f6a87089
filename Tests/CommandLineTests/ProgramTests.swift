import Foundation
import TestSupport
import Testing
import Values

/// Whether a Python with these modules is at hand; where `DOWNHILL_REQUIRE_PYTHON` is set, it must be.
private func hasPython(_ modules: String = "sys") -> Bool {
  if ProcessInfo.processInfo.environment["DOWNHILL_REQUIRE_PYTHON"] != nil { return true }
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["python3", "-c", "import \(modules)"]
  process.standardError = nil
  try? process.run()
  process.waitUntilExit()
  return process.terminationStatus == 0
}

@Suite struct `Programs in Python` {
  private let adam =
    #"{"optimizer": {"program": ["python3", "Experiments/programs/plain_adam.py"]}, "learningRate": 0.02}"#

  @Test(.enabled("python3 is not installed") { hasPython() })
  func `replay our Adam through a pipe under every schedule`() throws {
    let list = try JSONDocument(try Tool.run("list", "schedules", "--json").output).root
    let names = try #require(list.array?.compactMap { $0["name"]?.string })
    #expect(names.count >= 18)
    for name in names where name != "expression" {
      func trace(_ optimizer: String, _ more: [String] = []) throws -> JSON {
        let outcome = try Tool.run(
          [
            "trace", "--function", "rosenbrock", "--optimizer", optimizer, "--schedule", name, "--steps", "60",
            "--json",
          ] + more)
        #expect(outcome.status == 0, "\(name): \(outcome.error)")
        return try JSONDocument(outcome.output).root
      }
      let ours = try trace(#"{"optimizer": "adam", "learningRate": 0.02}"#)
      let theirs = try trace(adam, ["--allow-programs"])
      #expect(theirs["evaluations"] == ours["evaluations"], "\(name)")
      #expect(theirs["learningRate"] == ours["learningRate"], "\(name)")
      let points = zip(ours["x"]?.array ?? [], theirs["x"]?.array ?? [])
      var most = 0.0
      for (a, b) in points {
        for (x, y) in zip(a.numbers ?? [], b.numbers ?? []) { most = max(most, abs(x - y) / max(1, abs(x))) }
      }
      #expect(ours["x"]?.array?.count == 61 && most <= 1e-12, "\(name): \(most)")
    }
  }

  @Test(.enabled("python3 is not installed") { hasPython() })
  func `start only where that is allowed`() throws {
    let refused = try Tool.run("trace", "--function", "sphere", "--optimizer", adam, "--steps", "3")
    #expect(refused.status == 2)
    #expect(refused.error.contains("--allow-programs") && refused.error.split(separator: "\n").count == 1)
    let scratch = try TemporaryFolder()
    let configuration = scratch.url.appending(path: "downhill")
    try FileManager.default.createDirectory(at: configuration, withIntermediateDirectories: true)
    try Data(#"{"allowPrograms": true}"#.utf8).write(to: configuration.appending(path: "config.json"))
    let process = Tool.process(["trace", "--function", "sphere", "--optimizer", adam, "--steps", "3"])
    process.environment = ProcessInfo.processInfo.environment.merging(["XDG_CONFIG_HOME": scratch.url.path()]) { $1 }
    process.standardOutput = nil
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test(.enabled("SciPy is not installed") { hasPython("scipy") })
  func `of SciPy stand beside our own methods, from the same starts`() throws {
    let scratch = try TemporaryFolder()
    let outcome = try Tool.run(
      "run", "Experiments/programs/scipy-beside-ours.json", "--results", scratch.url.path(), "--allow-programs",
      "--set",
      "seeds=3",
      "--set", "report.figures=false")
    #expect(outcome.status == 0, "\(outcome.error)")
    let folder = scratch.url.appending(path: "scipy-beside-ours")
    let summary = try String(contentsOf: folder.appending(path: "summary.md"), encoding: .utf8)
    #expect(summary.contains("**Not reproduced by Downhill**"))
    let runs = try CSVTable(String(contentsOf: folder.appending(path: "runs.csv"), encoding: .utf8))
    #expect(runs.rows.count == 3 * 3 * 5)
    // What is stored is reported again without a program.
    #expect(try Tool.run("report", folder.path(), "--check").status == 0)
  }

  @Test func `are refused before anything is run or written`() throws {
    let scratch = try TemporaryFolder()
    let grid = #""functions": ["sphere"], "seeds": 1, "budget": {"steps": 5}"#
    let ours = try scratch.file("a.json", "{\"name\": \"a\", \(grid), \"optimizers\": [\"adam\"]}")
    let theirs = try scratch.file(
      "b.json", "{\"name\": \"b\", \(grid), \"optimizers\": [{\"optimizer\": {\"program\": [\"true\"]}}]}")
    let outcome = try Tool.run("run", ours, theirs, "--results", scratch.path("r"), in: scratch.url)
    #expect(outcome.status == 2 && outcome.error.contains("--allow-programs"), "\(outcome.error)")
    #expect(try !scratch.names().contains("r"))
    let allowed = try Tool.run(
      "run", theirs, ours, "--results", scratch.path("r"), "--allow-programs", "--quiet", in: scratch.url)
    #expect(allowed.status == 3, "\(allowed.error)")
    #expect(try scratch.text("r/a/summary.md").contains("adam"))
  }

  @Test func `that fail end the command with 3, and say why in the report`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file(
      "e.json",
      """
      {"name": "e", "functions": ["sphere"], "seeds": 2, "budget": {"steps": 5}, "optimizers": ["gradientDescent",
       {"optimizer": {"program": ["/bin/sh", "-c", "echo no luck today >&2; exit 4"]}, "label": "theirs"}]}
      """)
    let outcome = try Tool.run("run", file, "--results", scratch.path("r"), "--allow-programs", in: scratch.url)
    #expect(outcome.status == 3, "\(outcome.error)")
    let summary = try String(contentsOfFile: scratch.path("r/e/summary.md"), encoding: .utf8)
    #expect(summary.contains("Crashed: theirs 2/2") && summary.contains("no luck today"), "\(summary)")
  }
}
