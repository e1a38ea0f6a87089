import Foundation
import TestSupport
import Testing
import Values

private let experiment = """
  {
    "name": "valley",
    "functions": ["rosenbrock", "himmelblau", { "function": "rastrigin", "dimension": [2, 3] }],
    "optimizers": ["adam", "bfgs2"],
    "seeds": 4,
    "budget": { "steps": 50 },
    "targets": [10, 1, 0.1],
    "report": { "figures": false }
  }
  """

private let reference = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference")

/// A sweep that results can be imported into.
private struct Valley {
  let scratch: TemporaryFolder
  let folder: String

  init() throws {
    scratch = try TemporaryFolder()
    let file = try scratch.file("valley.json", experiment)
    let outcome = try Tool.run("run", file, "--results", scratch.path("Results"), "--quiet")
    #expect(outcome.status == 0, "\(outcome.error)")
    folder = scratch.path("Results/valley")
  }

  func text(_ name: String) throws -> String { try String(contentsOfFile: folder + "/" + name, encoding: .utf8) }

  /// Rows of a CSV file that contain a text, as fields by column; no field of these files has a comma.
  func rows(_ name: String, of text: String) throws -> [[String: String]] {
    let lines = try self.text(name).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().filter { $0.contains(text) }.map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  func add(_ format: String, _ path: String, _ more: String...) throws -> Tool.Outcome {
    let process = Tool.process(["import", format, path, "--into", folder] + more)
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let texts = try [output, error].map {
      String(decoding: try $0.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    }
    process.waitUntilExit()
    return Tool.Outcome(status: process.terminationStatus, output: texts[0], error: texts[1])
  }
}

@Suite struct `Results of other tools` {
  @Test func `from COCO stand beside ours, with the numbers of its files`() throws {
    let valley = try Valley()
    let outcome = try valley.add("coco", reference.appending(path: "coco").path(), "--function", "f8=rosenbrock")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.hasPrefix("2 runs imported\n"))
    #expect(outcome.error.hasPrefix("left out, since the experiment has no such function: f1, n = 2, instance 1; "))
    let rows = try valley.rows("runs.csv", of: "shrinking (imported)")
    // Of bbobexp_f8_DIM2.dat and .tdat: the least gap of each run; 60 evaluations, the last of which gives it.
    #expect(rows.map { $0["final_gap"] } == ["1.245962465", "2.80264727"])
    #expect(rows.map { $0["evaluations"] } == ["59", "59"])
    #expect(rows.allSatisfy { $0["function"] == "rosenbrock" && $0["optimizer"] == "imported" })
    // What is not known is not there.
    for column in ["status", "steps", "gradients", "hessians", "schedule", "final_value", "best_step"] {
      #expect(rows.allSatisfy { $0[column] == "" }, "\(column)")
    }
    let curve = try valley.rows("curves.csv", of: "shrinking (imported)")
    #expect(!curve.isEmpty && curve.allSatisfy { $0["gradient_norm"] == "" && $0["step"] == "" })
    let summary = try valley.text("summary.md")
    #expect(summary.contains("Imported: shrinking (imported) from coco (coco)."))
    #expect(try Tool.run("report", valley.folder, "--check").status == 0)
  }

  @Test func `from IOHprofiler likewise`() throws {
    let valley = try Valley()
    let outcome = try valley.add(
      "iohprofiler", reference.appending(path: "ioh").path(), "--function", "Rosenbrock=rosenbrock", "--quiet")
    #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome.error)")
    let rows = try valley.rows("runs.csv", of: "shrinking box (imported)")
    // The `best` entries of IOHprofiler_f8_Rosenbrock.json at DIM 2, which the .dat file has to ten decimals.
    let best = [1.2459624645387264, 0.054435086248749556, 2.802647270274829, 0.2602524915154638]
    let found = rows.compactMap { $0["final_gap"].flatMap(Double.init) }
    #expect(found.count == 4 && zip(found, best).allSatisfy { abs($0 - $1) <= 5e-11 }, "\(found)")
    #expect(rows.map { $0["seed"] } == ["1", "2", "3", "4"])
  }

  @Test func `from a CSV file to the last digit, and their runtimes`() throws {
    let valley = try Valley()
    let outcome = try valley.add("csv", reference.appending(path: "theirs.csv").path())
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.error == "left out, since the experiment has no such function: nowhere, n = 2, instance 0\n")
    let lines = try valley.text("runs.csv").split(separator: "\n").filter { $0.contains("(imported)") }
    #expect(lines.count == 2)
    // Gap 24.5, 3.25, 0.0625 at evaluations 1, 4, 11: after 0, 3 and 10 of them; targets 10, 1 and 0.1.
    #expect(lines[0].contains("\"a \"\"quoted\"\", method (imported)\",imported,"))
    #expect(lines[0].hasSuffix(",1,,,49,,,,0.0625,,0.0625,3,10,10"))
    #expect(lines[1].hasSuffix(",2,,,39,,,,0.5,,0.5,8,8,"))
  }

  @Test func `with other seeds leave ours compared as they were, and have no command`() throws {
    let valley = try Valley()
    let before = try valley.rows("comparisons.csv", of: "rosenbrock").filter { $0["measure"] == "final gap" }
    let lines = (101...106).map { "rosenbrock,theirs,\($0),1,24.5\nrosenbrock,theirs,\($0),40,\($0)e-3" }
    let text = "function,arm,seed,evaluations,gap\n" + lines.joined(separator: "\n") + "\n"
    #expect(try valley.add("csv", valley.scratch.file("other.csv", text)).status == 0)
    let after = try valley.rows("comparisons.csv", of: "rosenbrock").filter { $0["measure"] == "final gap" }
    let own = after.filter { $0["test"] == "sign" }
    let theirs = after.filter { $0["test"] == "mann-whitney" }
    #expect(before.count == 1 && own.count == 1 && theirs.count == 1)
    for column in ["pairs", "statistic", "p", "probability_of_better"] { #expect(own[0][column] == before[0][column]) }
    #expect(theirs[0]["pairs"] == "" && theirs[0]["arm"] == "theirs (imported)")
    let ranks = try Tool.run("explain", valley.folder, "rosenbrock", "theirs (imported)", "Rank")
    #expect(ranks.status == 0 && ranks.output.contains("seed 101 ") && !ranks.output.contains("again"))
    #expect(try valley.text("summary.md").contains("Mann and Whitney"))
    #expect(try Tool.run("report", valley.folder, "--check").status == 0)
  }

  @Test func `are kept under their digest, once, and never overwritten`() throws {
    let valley = try Valley()
    let path = reference.appending(path: "theirs.csv").path()
    #expect(try valley.add("csv", path).output.hasPrefix("2 runs imported\n"))
    #expect(try valley.add("csv", path).output.hasPrefix("2 runs were imported already\n"))
    let files = try FileManager.default.contentsOfDirectory(atPath: valley.folder + "/imported")
    #expect(files.count == 1)
    let kept = valley.folder + "/imported/" + files[0]
    #expect(try Digest(of: String(contentsOfFile: kept, encoding: .utf8)).description + ".json" == files[0])
    let before = try Data(contentsOf: URL(filePath: valley.folder + "/summary.md"))
    // Running the sweep again changes nothing of what was imported.
    #expect(
      try Tool.run("run", valley.scratch.path("valley.json"), "--results", valley.scratch.path("Results"), "--quiet")
        .status == 0)
    #expect(try Data(contentsOf: URL(filePath: valley.folder + "/summary.md")) == before)
    var bytes = try Data(contentsOf: URL(filePath: kept))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(filePath: kept))
    let changed = try Tool.run("report", valley.folder)
    #expect(changed.status == 5 && changed.error.contains(files[0]), "\(changed.error)")
  }

  @Test(arguments: [
    ("function,arm,seed,evaluations,value\nrosenbrock,a,1,1,x\n", ":2: `value` must be a number, not `x`"),
    (
      "function,arm,seed,evaluations,value\nrosenbrock,a,1,5,1\nrosenbrock,a,1,5,1\n",
      ":3: evaluation 5 comes after evaluation 5"
    ),
    ("function,arm,seed,evaluations\nrosenbrock,a,1,1\n", ":1: one of the columns `value` and `gap` must be there"),
    ("function,arm,sed,evaluations,value\nrosenbrock,a,1,1,2\n", ":1: unknown column `sed`"),
    ("function,arm,seed,evaluations,value\nrosenbrock,a,1,1\n", ":2: this row has 4 fields, and the header 5"),
    ("function,arm,seed,evaluations,value\nrosenbrock,\"a,1,1,2\n", ":2: the quote is not closed"),
    (
      "function,arm,seed,evaluations,value\nackley,a,1,1,2\n",
      "no run is on a function of the experiment: there are `ackley`"
    ),
    ("", ": nothing to import"),
  ])
  func `that cannot be read get a line that says where`(text: String, says: String) throws {
    let valley = try Valley()
    let file = try valley.scratch.file("bad.csv", text)
    let outcome = try valley.add("csv", file)
    #expect(outcome.status == 5 && outcome.error.hasPrefix("error: "), "\(outcome.error)")
    #expect(outcome.error.contains(says) && outcome.error.split(separator: "\n").count == 1, "\(outcome.error)")
    #expect(!FileManager.default.fileExists(atPath: valley.folder + "/imported"))
  }

  @Test func `of an unknown format, or for an unknown function, are refused`() throws {
    let valley = try Valley()
    let format = try valley.add("cocoo", "x")
    #expect(format.status == 2 && format.error == "error: unknown format `cocoo`; did you mean `coco`?\n")
    let function = try valley.add("csv", "x", "--function", "f8=rosenbrok")
    #expect(function.status == 2 && function.error.contains("did you mean `rosenbrock`?"), "\(function.error)")
    #expect(try valley.add("coco", valley.folder).status == 5)
  }
}

@Suite struct `What is exported for IOHprofiler` {
  @Test func `has every run, and comes back the same`() throws {
    let valley = try Valley()
    let output = valley.scratch.path("ioh")
    let outcome = try Tool.run("export", valley.folder, "--format", "iohprofiler", "--output", output)
    #expect(outcome.status == 0 && outcome.output == "2 folders in \(output)\n", "\(outcome.error)")
    let own = try valley.rows("runs.csv", of: "adam")
    let document = try JSONDocument(
      String(contentsOfFile: output + "/adam/IOHprofiler_f3_rastrigin.json", encoding: .utf8)
    ).root
    #expect(document["algorithm"]?["name"] == "adam" && document["maximization"] == false)
    let scenarios = try #require(document["scenarios"]?.array)
    #expect(scenarios.map { $0["dimension"]?.integer } == [2, 3])
    for scenario in scenarios {
      let rows = own.filter {
        $0["function_name"] == "rastrigin" && $0["dimension"] == "\(scenario["dimension"]?.integer ?? 0)"
      }
      let runs = try #require(scenario["runs"]?.array)
      #expect(runs.count == 4)
      for (run, row) in zip(runs, rows) {
        #expect(run["best"]?["y"]?.number == row["final_gap"].flatMap(Double.init))
        #expect(run["evals"]?.integer == row["evaluations"].flatMap(Int.init).map { $0 + 1 })
      }
      let data = try String(contentsOfFile: output + "/adam/" + (scenario["path"]?.string ?? ""), encoding: .utf8)
      #expect(data.hasPrefix("evaluations raw_y\n1 "))
      #expect(data.components(separatedBy: "evaluations raw_y\n").count == 5)
    }
    // Into another folder of the same experiment: the same gaps, evaluations and runtimes.
    let other = try Valley()
    let back = try other.add("iohprofiler", output + "/adam")
    #expect(back.status == 0, "\(back.error)")
    let imported = try other.rows("runs.csv", of: "adam (imported)")
    #expect(imported.count == own.count)
    for (a, b) in zip(own, imported) {
      for column in ["function", "seed", "evaluations", "final_gap"] { #expect(a[column] == b[column], "\(column)") }
    }
    let again = try Tool.run("export", valley.folder, "--format", "iohprofiler", "--output", output)
    #expect(again.status == 5 && again.error.contains("it is there already"), "\(again.error)")
  }
}
