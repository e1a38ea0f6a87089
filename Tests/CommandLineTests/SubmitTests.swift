import Foundation
import TestSupport
import Testing

/// A folder with programs in the place of Slurm's, which note what they are told.
private struct FakeCluster {
  let scratch: TemporaryFolder
  /// A name that a shell would take for commands.
  let file = "it's $(touch oops).json"

  init() throws {
    scratch = try TemporaryFolder()
    try scratch.file(
      file,
      """
      { "name": "sweep", "functions": ["rosenbrock", "himmelblau"], "optimizers": ["adam", "momentum"],
        "seeds": 24, "budget": { "steps": 50 }, "report": { "figures": false } }
      """)
    try FileManager.default.createDirectory(
      at: scratch.url.appending(path: "bin"), withIntermediateDirectories: false)
    try program("sbatch", "printf '<%s>' sbatch \"$@\" >>log; echo >>log; echo $((100 + $(wc -l <log)))")
    try program("squeue", "cat queue 2>/dev/null; true")
    try program("scancel", "echo scancel \"$@\" >>log; rm -f queue")
    try program("scontrol", "echo scontrol \"$@\" >>log")
    try program("sacct", "exit 1")
  }

  private func program(_ name: String, _ text: String) throws {
    let path = try scratch.file("bin/\(name)", "#!/bin/sh\ncd '\(scratch.url.path())'\n\(text)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  /// Runs a program here, among the cluster's.
  func run(_ program: URL, _ arguments: [String], _ environment: [String: String] = [:]) throws -> Tool.Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = scratch.url
    process.environment = environment.merging(["PATH": scratch.path("bin") + ":/usr/bin:/bin"]) { mine, _ in mine }
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let texts = [output, error].map { String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) }
    process.waitUntilExit()
    return Tool.Outcome(status: process.terminationStatus, output: texts[0], error: texts[1])
  }

  func downhill(_ arguments: String...) throws -> Tool.Outcome { try run(Tool.executable, arguments) }

  /// Runs a script that was submitted, as Slurm does.
  func script(_ name: String, part: Int? = nil, restarts: Int = 0) throws -> Tool.Outcome {
    var environment = ["SLURM_RESTART_COUNT": "\(restarts)"]
    if let part { environment.merge(["SLURM_ARRAY_TASK_ID": "\(part)", "SLURM_ARRAY_JOB_ID": "101"]) { $1 } }
    return try run(URL(filePath: "/bin/bash"), [scratch.path("Results/sweep.parts/\(name)")], environment)
  }

  func log() throws -> [String] { try scratch.text("log").split(separator: "\n").map(String.init) }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: scratch.path(path)) }
}

@Suite struct `A sweep that is submitted` {
  @Test func `is shown without being submitted`() throws {
    let cluster = try FakeCluster()
    let title = "title='; touch oops #"
    let shown = try cluster.downhill("submit", cluster.file, "--shards", "3", "--set", title, "--dry-run")
    #expect(shown.status == 0, "\(shown.error)")
    #expect(shown.output.contains(#" run 'it'\''s $(touch oops).json' "#))
    #expect(shown.output.contains(#" '--set' 'title='\''; touch oops #' "#))
    #expect(
      shown.output.contains("\nsbatch '--job-name=sweep' '--cpus-per-task=1' '--time=10' '--mem=513M' '--array=1-3' "))
    #expect(!cluster.exists("log") && !cluster.exists("Results") && !cluster.exists("oops"))
  }

  @Test func `is run in parts, merged, and goes on where parts are missing`() throws {
    let cluster = try FakeCluster()
    let sent = try cluster.downhill(
      "submit", cluster.file, "--shards", "3", "--at-once", "2", "--", "--partition=it's long", "-A", "me")
    #expect(sent.status == 0 && sent.output.contains("parts 1-3 of 3 are job 101"), "\(sent)")
    var log = try cluster.log()
    #expect(log.count == 2 && log[0].contains("<--mem=513M><--partition=it's long><-A><me><--array=1-3%2><--requeue>"))
    #expect(log[1].contains("<--dependency=afterany:101>"))
    // Nothing is submitted twice.
    try cluster.scratch.file("queue", "101|1|RUNNING\n101|2|PENDING\n101|3|PENDING\n102|N/A|PENDING\n7|1|RUNNING\n")
    #expect(try cluster.downhill("submit", cluster.file).output.hasSuffix("under way, and nothing is submitted\n"))
    let status = try cluster.downhill("status", "Results/sweep")
    #expect(status.status == 4, "\(status)")
    #expect(status.output == "job 101, parts 1-3: 2 pending, 1 running\njob 102, merge: 1 pending\n")
    #expect(try cluster.downhill("cancel", "Results/sweep/").output == "sweep: cancelled 101, 102\n")
    #expect(try cluster.downhill("cancel", "Results/sweep.parts").output == "sweep: no job is left\n")
    // Two parts are made, and the third is submitted again.
    #expect(try cluster.script("merge.sh").status == 4)
    for part in [1, 3] { #expect(try cluster.script("part.sh", part: part).status == 0) }
    let again = try cluster.downhill("submit", cluster.file)
    #expect(again.status == 0 && again.output.contains("parts 2 of 3 are job 104"), "\(again)")
    log = try cluster.log()
    #expect(log[2] == "scancel 101 102" && log[3].contains("<--array=2>") && log[4].contains("afterany:104>"))
    #expect(try cluster.script("merge.sh").status == 4)
    #expect(try cluster.script("part.sh", part: 2).status == 0)
    #expect(try cluster.script("merge.sh").status == 0)
    #expect(
      try cluster.downhill("submit", cluster.file).output == "sweep: every run is there, and nothing is submitted\n")
    #expect(try cluster.downhill("status", "Results/sweep").status == 0)
    // More seeds: what they add is missing in some part, and the merged tables have them.
    let grown = try cluster.scratch.text(cluster.file).replacing("\"seeds\": 24", with: "\"seeds\": 32")
    try cluster.scratch.file(cluster.file, grown)
    #expect(try cluster.downhill("submit", cluster.file).output.contains("parts "))
    for part in 1...3 { #expect(try cluster.script("part.sh", part: part).status == 0) }
    #expect(try cluster.script("merge.sh").status == 0)
    #expect(try cluster.downhill("run", cluster.file, "--results", "one", "--quiet").status == 0)
    for name in ["runs.csv", "curves.csv", "summary.md"] {
      #expect(try cluster.scratch.bytes("Results/sweep/\(name)") == cluster.scratch.bytes("one/sweep/\(name)"))
    }
    #expect(!cluster.exists("oops"))
  }

  @Test func `tries again what may pass, so often and no more`() throws {
    let cluster = try FakeCluster()
    #expect(try cluster.downhill("submit", cluster.file, "--shards", "2", "--retries", "1").status == 0)
    // A file in the place of a folder: a store that cannot be made.
    try cluster.scratch.file("Results/sweep.parts/1", "")
    #expect(try cluster.script("part.sh", part: 1).output == "part 1 ended with 5 and begins again\n")
    #expect(try cluster.log().last == "scontrol requeue 101_1")
    #expect(try cluster.script("part.sh", part: 1, restarts: 1).status == 5)
    try cluster.scratch.file(cluster.file, "{")
    #expect(try cluster.script("part.sh", part: 2).status == 2)
    #expect(try cluster.log().count { $0.hasPrefix("scontrol") } == 1)
  }

  @Test func `is refused in a line where it cannot be`() throws {
    let cluster = try FakeCluster()
    #expect(try cluster.downhill("submit", cluster.file, "--shards", "2").status == 0)
    let many = try cluster.downhill("submit", cluster.file, "--shards", "4")
    #expect(many.status == 2 && many.error.hasSuffix("was submitted in 2 parts, and --shards 4 says otherwise\n"))
    for (option, word) in [("--array=1", "--array=1"), ("-Dx", "-Dx")] {
      let refused = try cluster.downhill("submit", cluster.file, "--", option)
      #expect(refused.status == 2)
      #expect(refused.error == "error: `\(word)` is for `downhill submit` to say, not after --\n")
    }
    try cluster.scratch.file(
      "Results/sweep.parts/submission.json", #"{"experiment": "sweep", "parts": 1e9, "jobs": []}"#)
    let forged = try cluster.downhill("cancel", "Results/sweep")
    #expect(forged.status == 5 && forged.error.hasSuffix("is not what `downhill submit` wrote\n"), "\(forged.error)")
    #expect(try cluster.downhill("cancel", "Results/none").status == 2)
    let program = try cluster.scratch.file(
      "guest.json",
      #"{ "name": "guest", "functions": ["sphere"], "optimizers": [{ "optimizer": { "program": ["/bin/false"] } }] }"#)
    #expect(try cluster.downhill("submit", program, "--dry-run").status == 2)
  }
}
