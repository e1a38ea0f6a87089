import Foundation
import TestSupport
import Testing

private let experiment = """
  {
    "name": "small",
    "functions": ["rosenbrock", "himmelblau"],
    "optimizers": [{ "optimizer": "adam", "learningRate": [0.01, 0.1] }, "momentum"],
    "seeds": 4,
    "budget": { "steps": 50 },
    "tuning": { "over": "learningRate", "seeds": 3 },
    "report": { "figures": false }
  }
  """

@Suite struct `A sweep that others watch` {
  @Test func `tells its status, and which parts are missing`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("small.json", experiment)
    for part in [1, 3] {
      let process = Tool.process(
        ["run", file, "--results", scratch.path("part\(part)"), "--shard-from", "TASK/3", "--quiet"], in: scratch.url)
      process.environment = ["TASK": String(part), "PATH": "/usr/bin:/bin"]
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let some = try Tool.run("status", "part1/small", "part3/small", in: scratch.url)
    #expect(some.status == 4 && some.output.hasSuffix("\nsmall: parts to submit, of 3: 2\n"), "\(some.output)")
    #expect(some.output.hasPrefix("part1/small: ") && some.output.contains(" runs of part 1/3\n"))
    #expect(try Tool.run("run", file, "--results", "part2", "--shard", "2/3", "--quiet", in: scratch.url).status == 0)
    let all = try Tool.run("status", "part1/small", "part2/small", "part3/small", "--json", in: scratch.url)
    #expect(all.status == 0 && all.output.contains("\"submit\": []"), "\(all.output)")
    let merged = try Tool.run(
      "merge", "part1/small", "part2/small", "part3/small", "--into", "whole", "--quiet", in: scratch.url)
    #expect(merged.status == 0, "\(merged.error)")
    #expect(try Tool.run("status", "whole", in: scratch.url).output == "whole: 28/28 runs\n")
    #expect(try Tool.run("status", "nowhere", in: scratch.url).status == 5)
  }

  @Test func `is run in parts by the commands of the page on clusters`() throws {
    let page = try Repository.text("Sources/Runner/Runner.docc/Clusters.md")
    let commands = page.matches(of: /```sh\n([^`]+)```/).map { String($0.1) }
    #expect(commands.count == 5)
    let engines: [(Int) -> [String: String]] = [
      { ["SLURM_ARRAY_TASK_ID": "\($0)", "SLURM_ARRAY_TASK_MIN": "1", "SLURM_ARRAY_TASK_COUNT": "8"] },
      { ["JOB_COMPLETION_INDEX": "\($0 - 1)"] }, { ["PARALLEL_SEQ": "\($0)"] },
      { ["SHARD": "\($0)/8"] },
    ]
    var published: Set<Data> = []
    for (command, environment) in zip(commands, engines) {
      let scratch = try TemporaryFolder()
      try scratch.file("sweep.json", experiment.replacing("\"small\"", with: "\"sweep\""))
      for (text, environment) in (1...8).map({ (command, environment($0)) }) + [(commands[4], [:])] {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-ec", text]
        process.currentDirectoryURL = scratch.url
        let folder = Tool.executable.deletingLastPathComponent().path()
        process.environment = environment.merging(["PATH": folder + ":/usr/bin:/bin"]) { $1 }
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(text)")
      }
      published.insert(try scratch.bytes("Results/sweep/runs.csv"))
    }
    #expect(published.count == 1)
  }

  @Test func `tells events, a line of JSON each`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("small.json", experiment)
    let arguments = ["run", file, "--results", "Results", "--events", "events.jsonl", "--quiet"]
    #expect(try Tool.run(arguments, in: scratch.url).status == 0)
    let lines = try scratch.text("events.jsonl").split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    let kinds = Dictionary(grouping: lines) { $0["event"] as? String ?? "" }.mapValues(\.count)
    #expect(kinds["plan"] == 1 && kinds["run"] == 28 && kinds["chosen"] == 2 && kinds["done"] == 1)
    #expect(kinds["progress"] ?? 0 >= 1)
    #expect(lines.first?["runs"] as? Int == 28 && lines.last?["complete"] as? Bool == true)
    // A second sweep is appended; a place that cannot be written is an error before the first run.
    #expect(try Tool.run(arguments, in: scratch.url).status == 0)
    #expect(try scratch.text("events.jsonl").split(separator: "\n").count { $0.contains("\"event\":\"plan\"") } == 2)
    let refused = try Tool.run("run", file, "--results", "none", "--events", "no/where", "--quiet", in: scratch.url)
    #expect(refused.status == 5 && refused.error.hasPrefix("error: cannot write no/where: "))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("none")))
  }

  @Test func `is planned for machines`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("small.json", experiment)
    let plan = try Tool.run("plan", file, "--json", "--shards", "3", "--diff", in: scratch.url)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(plan.output.utf8)) as? [String: Any])
    #expect((json["matrix"] as? [String: [String]]) == ["shard": ["1/3", "2/3", "3/3"]])
    #expect(
      json["runs"] as? Int == 16 && json["tuningRuns"] as? Int == 12 && (json["difference"] as? [Any])?.count == 8)
    let lines = try Tool.run("plan", file, "--diff", in: scratch.url).output
    #expect(lines.hasSuffix("\n0 stored, 28 new, 0 orphaned\n"), "\(lines)")
    for (arguments, line) in [
      (["--shards", "0", "--json"], "--shards must be at least 1 and at most 100000, not 0"),
      (["--shards", "2"], "--shards needs --json"),
      (["--cells", "--diff"], "--cells goes with neither --json nor --diff"),
    ] {
      let outcome = try Tool.run(["plan", file] + arguments, in: scratch.url)
      #expect(outcome.status == 2 && outcome.error == "error: \(line)\n")
    }
  }
}
