import Foundation
import TestSupport
import Testing
import Values

/// The Python that examples run in.
enum Python {
  /// Whether there is one with these modules; where `DOWNHILL_REQUIRE_PYTHON` is set, it must be.
  static func has(_ modules: String = "sys") -> Bool {
    let isRequired = ProcessInfo.processInfo.environment["DOWNHILL_REQUIRE_PYTHON"] != nil
    if isRequired && modules != "torch" { return true }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", "import \(modules)"]
    process.standardError = nil
    try? process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

@Suite struct `Programs in Python` {
  private let adam =
    #"{"optimizer": {"program": ["python3", "Experiments/programs/plain_adam.py"]}, "learningRate": 0.02}"#

  @Test(.enabled("python3 is not installed") { Python.has() })
  func `replay our Adam through a pipe under every schedule`() throws {
    let list = try JSONDocument(try Tool.run("list", "schedules", "--json").output).root
    let names = try #require(list.array?.compactMap { $0["name"]?.string })
    #expect(names.count >= 18)
    // The standard phases of some are longer.
    let steps = ["noam": "4000", "t5": "10000"]
    // One moves a momentum, which a program has not.
    for name in names where !["expression", "superConvergence"].contains(name) {
      func trace(_ optimizer: String, _ more: [String] = []) throws -> JSON {
        let outcome = try Tool.run(
          [
            "trace", "--function", "rosenbrock", "--optimizer", optimizer, "--schedule", name, "--steps",
            steps[name, default: "60"],
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
      #expect(ours["x"]?.array?.count ?? 0 >= 61 && most <= 1e-12, "\(name): \(most)")
    }
  }

  @Test(.enabled("python3 is not installed") { Python.has() })
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

  @Test(.enabled("python3 is not installed") { Python.has() })
  func `are made again by verify where it is allowed, in the folder of their files`() throws {
    let scratch = try TemporaryFolder([
      "mine.json": """
      {
        "name": "mine", "functions": ["sphere"], "seeds": 2, "budget": {"steps": 5}, "report": {"figures": false},
        "optimizers": [
          "adam", {"optimizer": {"program": ["python3", "plain_adam.py"], "files": ["downhill.py"]}, "learningRate": 0.1}
        ]
      }
      """
    ])
    for name in ["plain_adam.py", "downhill.py"] {
      let file = Tool.repository.appending(path: "Experiments/programs/\(name)")
      try FileManager.default.copyItem(at: file, to: scratch.url.appending(path: name))
    }
    let run = try Tool.run("run", "mine.json", "--results", ".", "--quiet", "--allow-programs", in: scratch.url)
    #expect(run.status == 0, "\(run.error)")
    let refused = try Tool.run("verify", "mine", in: scratch.url)
    #expect(refused.status == 4 && refused.output.contains("made again only with --allow-programs"), "\(refused)")
    let allowed = try Tool.run("verify", "mine", "--allow-programs", in: scratch.url)
    #expect(allowed.status == 0 && allowed.output.contains("4 of 4 runs"), "\(allowed)")
    let elsewhere = try Tool.run("verify", scratch.path("mine"), "--allow-programs")
    #expect(
      elsewhere.status == 4 && elsewhere.output.contains("2 runs of programs whose files are not"), "\(elsewhere)")
  }

  @Test(.enabled("SciPy is not installed") { Python.has("scipy") })
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

  @Test(.enabled("python3 is not installed") { Python.has() })
  func `in Python are functions under our optimizers, and come to what the built-in twin comes to`() throws {
    let program = #"{"function": {"program": ["python3", "Experiments/programs/valley.py"]}}"#
    for optimizer in [#"{"optimizer": "adam", "learningRate": 0.05}"#, "bfgs2", "nelderMead"] {
      func trace(_ function: String) throws -> JSON {
        let outcome = try Tool.run(
          "trace", "--function", function, "--optimizer", optimizer, "--evaluations", "60", "--start", "-1.2,1",
          "--json",
          "--allow-programs")
        #expect(outcome.status == 0, "\(outcome.error)")
        return try JSONDocument(outcome.output).root
      }
      let (ours, theirs) = (try trace("rosenbrock"), try trace(program))
      #expect(theirs["evaluations"] == ours["evaluations"])
      var most = 0.0
      for (a, b) in zip(ours["x"]?.array ?? [], theirs["x"]?.array ?? []) {
        for (x, y) in zip(a.numbers ?? [], b.numbers ?? []) { most = max(most, abs(x - y) / max(1, abs(x))) }
      }
      #expect(most <= 1e-9, "\(optimizer): \(most)")
    }
    let evaluated = try Tool.run("evaluate", program, "--at", "1,2", "--allow-programs", "--json")
    let json = try JSONDocument(evaluated.output).root
    #expect(json["value"] == 100 && json["gradient"] == [-400, 200] && json["gap"] == 100)
    let refused = try Tool.run("evaluate", program, "--at", "1,2")
    #expect(refused.status == 2 && refused.error.contains("--allow-programs"))
  }

  @Test(.enabled("NumPy is not installed") { Python.has("numpy") })
  func `train a network in NumPy under our schedules, tuned by its validation split`() throws {
    let scratch = try TemporaryFolder()
    let outcome = try Tool.run(
      "run", "Experiments/programs/digits-under-schedules.json", "--results", scratch.url.path(), "--allow-programs",
      "--set", "seeds=3", "--set", "tuning.seeds=2", "--set", "budget.steps=60")
    #expect(outcome.status == 0, "\(outcome.error)")
    let folder = scratch.url.appending(path: "digits-under-schedules")
    let summary = try String(contentsOf: folder.appending(path: "summary.md"), encoding: .utf8)
    #expect(summary.contains("**Not reproduced by Downhill**") && summary.contains("Median value"))
    #expect(summary.contains("validationAccuracy") && summary.contains("by median value"))
    let runs = try CSVTable(String(contentsOf: folder.appending(path: "runs.csv"), encoding: .utf8))
    #expect(runs.rows.count == 3 * 5)
    // What is stored is reported again without a program.
    #expect(try Tool.run("report", folder.path(), "--check").status == 0)
    #expect(try Tool.run("explain", folder.path(), "--list").status < 3)
  }

  @Test(.enabled("PyTorch is not installed") { Python.has("torch") })
  func `train a network in PyTorch, where that is installed, to within 5 % of what is published`() throws {
    let scratch = try TemporaryFolder()
    let outcome = try Tool.run(
      "run", "Experiments/programs/mnist1d-under-schedules.json", "--results", scratch.url.path(), "--allow-programs",
      "--set", "seeds=1", "--set", "report.figures=false")
    #expect(outcome.status == 0, "\(outcome.error)")
    func finals(_ folder: URL) throws -> [String: Double] {
      let file = folder.appending(path: "mnist1d-under-schedules/runs.csv")
      let runs = try CSVTable(String(contentsOf: file, encoding: .utf8))
      let places = try ["arm", "seed", "final_value"].map { try #require(runs.names.firstIndex(of: $0)) }
      let first = runs.rows.filter { $0[places[1]].text == "1" }
      return Dictionary(
        first.compactMap { row in Double(row[places[2]].text).map { (row[places[0]].text, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
    let (made, published) = (try finals(scratch.url), try finals(Tool.repository.appending(path: "Results")))
    #expect(made.count == 4 && Set(made.keys) == Set(published.keys))
    for (arm, value) in made {
      let expected = try #require(published[arm])
      #expect(abs(value - expected) <= 0.05 * expected, "\(arm): \(value) \(expected)")
    }
  }

  @Test func `in C, compiled by a shell, and in awk are programs as any other`() throws {
    let outcome = try Tool.run(
      "program", "/bin/sh", "Experiments/programs/bowl.sh", "--role", "function")
    #expect(outcome.status == 0 && outcome.output.contains("agree"), "\(outcome.output) \(outcome.error)")
  }

  @Test(.enabled("python3 is not installed") { Python.has() })
  func `can be tried, with a transcript and what is wrong`() throws {
    let good = try Tool.run(
      "program", "python3", "Experiments/programs/plain_adam.py", "--role", "optimizer", "--settings",
      #"{"learningRate": 0.1}"#)
    #expect(good.status == 0, "\(good.error)")
    for words in ["→ {\"type\":\"hello\"", "← {\"type\": \"ask\"", "stop", "a fresh process agree"] {
      #expect(good.output.contains(words), "\(words): \(good.output)")
    }
    let wrongRole = try Tool.run("program", "python3", "Experiments/programs/plain_adam.py", "--role", "training")
    #expect(wrongRole.status == 3 && wrongRole.output.contains("of the role optimizer"), "\(wrongRole.output)")
    let none = try Tool.run("program", "no-such-program", "--role", "function")
    #expect(none.status == 2 && none.error.contains("no-such-program") && none.error.split(separator: "\n").count == 1)
    let fickle = try Tool.run(
      "program", "--role", "training", "--", "/bin/sh", "-c",
      #"read h; echo '{"type":"ready","protocol":1}'; while read s; do echo "{\"type\":\"point\",\"step\":10,\"value\":$(date +%N | sed s/^0*//).5}"; echo '{"type":"done"}'; done"#
    )
    #expect(fickle.status == 1 && fickle.error.contains("depends on more than it is told"), "\(fickle.error)")
    #expect(try Tool.run("program", "true", "--role", "what").status == 2)
    #expect(try Tool.run("program", "true", "--role", "function", "--settings", "[]").status == 2)
  }
}
