import Foundation
import TestSupport
import Testing
import Values

/// Sixteen runs in packs of eight, some of which are told to fail.
private func sweep(_ more: String = "", steps: Int = 60) -> String {
  """
  {
    "name": "sweep", "functions": ["sphere", "booth"], "optimizers": [{ "optimizer": "adam", "learningRate": 0.1 }],
    "seeds": 8, "budget": { "steps": \(steps) }, "record": { "every": 10 }, "report": { "figures": false }\(more)
  }
  """
}

private struct Attempt {
  let status: Int32
  let output, error: String
  let rows: [Substring]

  /// The rows of runs.csv of the runs that did not end as they should.
  var failed: [Substring] { rows.filter { $0.contains(",crashed,") || $0.contains(",timeout,") } }
}

private func run(
  _ text: String, fault: String? = nil, _ further: [String] = [], in scratch: TemporaryFolder
) throws -> Attempt {
  let file = try scratch.file("sweep.json", text)
  let process = Tool.process(["run", file, "--results", scratch.path, "--quiet"] + further)
  var environment = ProcessInfo.processInfo.environment
  environment["DOWNHILL_FAULT"] = fault
  // As containers have it; the supervisor asks for none, since what draws one may outlive the runs.
  environment["SWIFT_BACKTRACE"] = further.contains("--no-supervision") ? "enable=no" : "enable=yes"
  process.environment = environment
  let errors = try scratch.file("errors", "")
  process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
  process.standardOutput = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  let rows = try? scratch.text("sweep/runs.csv").split(separator: "\n")
  return Attempt(
    status: process.terminationStatus, output: "", error: try scratch.text("errors"), rows: rows ?? [])
}

@Suite struct `A run that ends its process` {
  @Test(arguments: [
    ("trap", "crashed", "a trap"), ("segfault", "crashed", "a segmentation fault"),
    ("allocate", "crashed", "memory: more than 100 MiB"),
    ("hang", "timeout", "more than 0.5 s, and it did not come to look"),
  ])
  func `costs that run, which keeps its curve so far`(kind: String, status: String, reason: String) throws {
    let scratch = try TemporaryFolder()
    // What hangs is ended early, and nothing else by its time.
    let limits = #", "limits": { "secondsPerRun": \#(kind == "hang" ? 0.5 : 60), "memory": "100 MiB" }"#
    let attempt = try run(sweep(limits), fault: "\(kind):sphere/adam/3@25", in: scratch)
    #expect(attempt.status == 3, "\(attempt.error)")
    #expect(attempt.rows.count == 17 && attempt.failed.count == 1, "\(attempt.error)")
    let row = try #require(attempt.failed.first)
    #expect(row.hasPrefix("sphere,") && row.contains(",\(status),"), "\(row)")
    #expect(attempt.error.contains("  sphere / adam / seed 3: \(status): \(reason)"), "\(attempt.error)")
    // All others are those of a sweep in which nothing happens.
    let calm = try TemporaryFolder()
    let others = try run(sweep(), in: calm)
    #expect(others.status == 0 && others.failed.isEmpty)
    #expect(Set(attempt.rows).subtracting(others.rows) == [row])
    // What it had recorded by then is there.
    let events = try Tool.run("status", scratch.path("sweep"), "--json")
    let told = try #require(try JSONDocument(events.output).root["sweeps"]?.array?.first)
    #expect(told["failed"]?.integer == 1 && told["done"]?.integer == 16)
    #expect(told["failures"]?.array?.first?["reason"]?.string == reason)
    #expect(try Tool.run("status", scratch.path("sweep")).output.contains("\n  sphere / adam / seed 3: \(status)"))
    #expect(row.contains(",20,"), "the steps that it had recorded: \(row)")
    // What hangs on the machine is not verified; all the rest is.
    let verified = try Tool.run("verify", scratch.path("sweep"))
    #expect(verified.status == 4, "\(verified.output)\(verified.error)")
    #expect(verified.output.contains("1 run crashed or ran out of time"), "\(verified.output)")
    // It is not made again.
    let again = try run(sweep(limits), in: scratch)
    #expect(again.status == 0 && again.rows == attempt.rows, "\(again.error)")
  }

  @Test func `stops the sweep where the file says so, and the next run goes on`() throws {
    let scratch = try TemporaryFolder()
    let stop = #", "onFailure": "stop""#
    let attempt = try run(sweep(stop), fault: "trap:booth/adam/1", ["--jobs", "1"], in: scratch)
    #expect(attempt.status == 4 && attempt.error.contains("stopped by a failed run: "), "\(attempt.error)")
    let rest = try run(sweep(stop), in: scratch)
    #expect(rest.status == 0 && rest.rows.count == 17 && rest.failed.count == 1, "\(rest.error)")
    let odd = try run(sweep(#", "onFailure": "halt""#), in: scratch)
    #expect(odd.status == 2 && odd.error.contains("onFailure"), "\(odd.error)")
  }

  @Test func `is found among branches and in tuning, and the same without supervision ends the process`() throws {
    let scratch = try TemporaryFolder()
    let tuned = sweep(#", "tuning": { "over": "learningRate", "seeds": 3 }"#)
      .replacing("\"learningRate\": 0.1", with: "\"learningRate\": [0.1, 0.2]")
    let attempt = try run(tuned, fault: "segfault:booth/adam/2", in: scratch)
    #expect(attempt.status == 3 && attempt.rows.count >= 17, "\(attempt.error)")
    // Both candidates of a tuning run of the first seed that tunes, and nothing of what is reported.
    let trials = try TemporaryFolder()
    let calm = try TemporaryFolder()
    let tuning = try run(tuned, fault: "segfault:booth/adam/1000001", in: trials)
    #expect(tuning.status == 3 && tuning.failed.isEmpty, "\(tuning.error)")
    #expect(tuning.error.contains("sweep: 2 runs crashed, ran out of time or went wrong\n"), "\(tuning.error)")
    #expect(tuning.error.contains("booth / adam / seed 1000001: crashed: a segmentation fault"), "\(tuning.error)")
    #expect(tuning.rows == (try run(tuned, in: calm)).rows)
    let told =
      "2 runs for tuning crashed, ran out of time or went wrong, and count as worse than any other: 1 of adam at"
    #expect(try trials.text("sweep/statistics.md").contains(told))
    #expect(try !calm.text("sweep/statistics.md").contains("crashed"))
    let branches = try TemporaryFolder()
    let file = sweep().replacing(
      "{ \"steps\": 60 }", with: "{ \"steps\": [20, 40, 60], \"branches\": true }")
    let branched = try run(file, fault: "trap:booth in 60 steps/adam/5@50", in: branches)
    #expect(branched.status == 3 && branched.failed.count == 1, "\(branched.error)")
    let bare = try TemporaryFolder()
    let process = try run(sweep(), fault: "segfault:sphere/adam/3", ["--no-supervision"], in: bare)
    #expect(process.status == SIGSEGV)
  }

  @Test func `is told by a variable that must be one`() throws {
    let scratch = try TemporaryFolder()
    let attempt = try run(sweep(), fault: "burn:sphere/adam/1", in: scratch)
    #expect(attempt.status == 2)
    #expect(attempt.error.contains("must be trap|segfault|allocate|hang:FUNCTION/ARM/SEED"), "\(attempt.error)")
  }
}

@Suite struct `A run whose time is over` {
  @Test func `keeps its curve, and is made again where the limit is raised`() throws {
    let scratch = try TemporaryFolder()
    func limited(_ seconds: String) -> String {
      sweep(", \"limits\": { \"secondsPerRun\": \(seconds) }", steps: 3_000_000)
        .replacing("\"every\": 10", with: "\"every\": 10000")
    }
    let cut = try run(limited("0.002"), in: scratch)
    #expect(cut.status == 3 && cut.failed.count == 16, "\(cut.error)")
    #expect(cut.failed.allSatisfy { $0.contains(",timeout,") })
    let lines = try scratch.text("sweep/curves.csv").split(separator: "\n").count
    #expect(lines > 2)
    // A lower limit keeps what there is.
    #expect(try run(limited("0.001"), in: scratch).rows == cut.rows)
    let raised = try run(limited("100"), in: scratch)
    #expect(raised.status == 0 && raised.failed.isEmpty, "\(raised.error)")
    let free = try TemporaryFolder()
    let never = sweep(steps: 3_000_000).replacing("\"every\": 10", with: "\"every\": 10000")
    #expect(try run(never, in: free).rows == raised.rows)
  }
}

@Suite struct `A process that supervises` {
  private static let long = sweep(steps: 20_000_000).replacing("\"every\": 10", with: "\"every\": 100000")

  /// The processes of which another one is the parent.
  private func children(of process: Int32) -> [Int32] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { Int32($0) }.filter { number in
      let stat = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8)
      return stat?.split(separator: ")").last?.split(separator: " ").dropFirst().first == "\(process)"
    }
  }

  private func isAlive(_ process: Int32) -> Bool {
    let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return stat.map { !$0.contains(") Z ") } ?? false
  }

  private func started(_ scratch: TemporaryFolder) throws -> (process: Process, worker: Int32) {
    let file = try scratch.file("sweep.json", Self.long)
    let process = Tool.process(["run", file, "--results", scratch.path, "--quiet"])
    process.standardError = FileHandle.nullDevice
    try process.run()
    for _ in 0..<200 {
      if let worker = children(of: process.processIdentifier).first { return (process, worker) }
      usleep(10_000)
    }
    throw CocoaError(.executableNotLoadable)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/stat")), arguments: [SIGKILL, SIGINT, SIGTERM])
  func `ends its worker with it`(number: Int32) throws {
    let scratch = try TemporaryFolder()
    let (process, worker) = try started(scratch)
    usleep(200_000)
    kill(process.processIdentifier, number)
    process.waitUntilExit()
    for _ in 0..<300 where isAlive(worker) { usleep(10_000) }
    #expect(!isAlive(worker))
    #expect(process.terminationStatus == (number == SIGKILL ? SIGKILL : 128 + number))
    // The store is free at once.
    #expect([0, 4].contains(try Tool.run("status", scratch.path("sweep")).status))
    #expect(try Tool.run("run", scratch.path("sweep.json"), "--results", scratch.path, "--quiet").status == 0)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/stat")))
  func `goes on where its worker is killed`() throws {
    let scratch = try TemporaryFolder()
    let (process, worker) = try started(scratch)
    usleep(300_000)
    kill(worker, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try scratch.text("sweep/runs.csv").split(separator: "\n").count == 17)
  }
}
