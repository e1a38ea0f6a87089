import Foundation
import TestSupport
import Testing

/// A sweep with tuning, branches of schedules and noise: a second of work.
private func sweep(steps: Int) -> String {
  """
  {
    "name": "sweep",
    "functions": ["rosenbrock", { "function": "rastrigin", "dimension": 5, "noise": 0.1 }],
    "optimizers": [{ "optimizer": "adam", "learningRate": [0.001, 0.01] }, "momentum", "bfgs2"],
    "seeds": 9,
    "budget": { "steps": \(steps) },
    "tuning": { "over": "learningRate", "seeds": 3 },
    "report": { "figures": false }
  }
  """
}

private let reproducible = ["runs.csv", "curves.csv", "comparisons.csv", "summary.md", "manifest.json"]

private func published(_ scratch: TemporaryFolder) throws -> [Data] {
  try reproducible.map { try scratch.bytes("sweep/\($0)") }
}

private func undisturbed(steps: Int) throws -> [Data] {
  let scratch = try TemporaryFolder()
  let file = try scratch.file("sweep.json", sweep(steps: steps))
  #expect(try Tool.run("run", file, "--results", scratch.path, "--quiet").status == 0)
  return try published(scratch)
}

@Suite struct `A store under fire` {
  @Test(.timeLimit(.minutes(90))) func `killed at any moment until the sweep ends, publishes the same bytes`() throws {
    let steps = 150_000
    let expected = try undisturbed(steps: steps)
    try Fuzz.rounds(1) { random, seed in
      let scratch = try TemporaryFolder()
      let file = try scratch.file("sweep.json", sweep(steps: steps))
      var lives = 0
      while true {
        let process = Tool.process(["run", file, "--results", scratch.path, "--quiet", "--jobs", "2"])
        process.standardError = FileHandle.nullDevice
        try process.run()
        // Some of the moments are those of opening the store, and of writing the report.
        let life = Double.random(in: 0...1.5, using: &random)
        let end = Date(timeIntervalSinceNow: life)
        while process.isRunning, Date.now < end { usleep(2000) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        lives += 1
        if process.terminationReason == .exit {
          #expect(process.terminationStatus == 0, "seed \(seed)")
          break
        }
        try #require(lives < 200, "seed \(seed)")
      }
      #expect(try published(scratch) == expected, "seed \(seed) after \(lives) lives")
    }
  }

  @Test(.timeLimit(.minutes(90))) func `with any of its bytes changed, and cut anywhere, publishes the same bytes`()
    throws
  {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("sweep.json", sweep(steps: 60))
    let store = scratch.url.appending(path: "sweep/runs.sqlite")
    func run() throws -> Tool.Outcome {
      try Tool.run("run", file, "--results", scratch.path, "--quiet")
    }
    #expect(try run().status == 0)
    let expected = try published(scratch)
    let whole = try Data(contentsOf: store)
    // Most of a small store at rest are zeros, of which a few are enough.
    let places = whole.indices.filter { whole[$0] != 0 || $0 % 4096 < 16 }
    try Fuzz.rounds(12) { random, seed in
      for suffix in ["", "-wal", "-shm", "-journal", ".damaged"] {
        try? FileManager.default.removeItem(atPath: scratch.path("sweep/runs.sqlite" + suffix))
      }
      var bytes = whole
      if random.one(in: 4) {
        bytes = bytes.prefix(Int.random(in: 100..<bytes.count, using: &random))
      } else {
        bytes[random.pick(places)] ^= UInt8.random(in: 1...255, using: &random)
      }
      try bytes.write(to: store)
      let outcome = try run()
      if outcome.status == 0 {
        #expect(try published(scratch) == expected, "seed \(seed)")
      } else {
        // What SQLite or Downhill does not know as its own is left alone.
        #expect(outcome.status == 5 && outcome.error.hasPrefix("error: "), "seed \(seed): \(outcome.error)")
        #expect(outcome.error.split(separator: "\n").count == 1, "seed \(seed): \(outcome.error)")
      }
    }
  }

  @Test func `where a file may grow no more says so, and goes on where it may`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("sweep.json", sweep(steps: 300))
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    // In blocks of 512 bytes: the tables fit, and the runs do not.
    process.arguments = [
      "-c", "ulimit -f 500; exec \"$@\"", "sh", Tool.executable.path(), "run", file, "--results", scratch.path,
      "--quiet",
    ]
    let errors = try scratch.file("errors", "")
    process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
    try process.run()
    process.waitUntilExit()
    let said = try scratch.text("errors")
    #expect(process.terminationStatus == 5 && said.hasPrefix("error: ") && said.contains("runs.sqlite"), "\(said)")
    #expect(said.split(separator: "\n").count == 1, "\(said)")
    #expect(try Tool.run("run", file, "--results", scratch.path, "--quiet").status == 0)
    #expect(try published(scratch) == undisturbed(steps: 300))
  }

  @Test(.enabled(if: canMount, "only who may mount has a small disk"))
  func `on a full disk says so, and goes on where there is room`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("sweep.json", sweep(steps: 300))
    let disk = try TemporaryFolder()
    #expect(mount("tmpfs", disk.path, "size=600k") == 0)
    defer { mount("umount", disk.path, nil) }
    let full = try Tool.run("run", file, "--results", disk.path, "--quiet")
    #expect(full.status == 5 && full.error.contains("the disk is full"), "\(full.error)")
    #expect(mount("remount", disk.path, "size=60m") == 0)
    let outcome = try Tool.run("run", file, "--results", disk.path, "--quiet")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(try published(disk) == undisturbed(steps: 300))
  }

  @Test func `belongs to one process at a time, which the other is told`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("sweep.json", sweep(steps: 400_000))
    let first = Tool.process(["run", file, "--results", scratch.path, "--quiet"])
    try first.run()
    let lock = scratch.path("sweep/runs.lock")
    while first.isRunning, !FileManager.default.fileExists(atPath: lock) { usleep(2000) }
    usleep(100_000)
    let second = try Tool.run("run", file, "--results", scratch.path, "--quiet")
    #expect(second.status == 5 && second.error.contains("in use by another process ("), "\(second.error)")
    // Reading is for everyone.
    #expect([0, 4].contains(try Tool.run("status", scratch.path("sweep")).status))
    kill(first.processIdentifier, SIGTERM)
    first.waitUntilExit()
    #expect([0, 143].contains(first.terminationStatus))
    #expect(try Tool.run("run", file, "--results", scratch.path, "--quiet").status == 0)
    #expect(try published(scratch) == undisturbed(steps: 400_000))
  }
}

/// Whether a small disk can be made here.
private let canMount: Bool = {
  guard geteuid() == 0, let folder = try? TemporaryFolder(), mount("tmpfs", folder.path, "size=64k") == 0 else {
    return false
  }
  return mount("umount", folder.path, nil) == 0
}()

/// Mounts a file system in memory on a folder, changes its size, or takes it away.
@discardableResult
private func mount(_ kind: String, _ folder: String, _ options: String?) -> Int32 {
  let process = Process()
  process.executableURL = URL(filePath: "/bin/sh")
  let script =
    switch kind {
    case "umount": "umount -l \"$0\""
    case "remount": "mount -o remount,\(options ?? "") \"$0\""
    default: "mount -t tmpfs -o \(options ?? "") tmpfs \"$0\""
    }
  process.arguments = ["-c", script, folder]
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return -1 }
  process.waitUntilExit()
  return process.terminationStatus
}
