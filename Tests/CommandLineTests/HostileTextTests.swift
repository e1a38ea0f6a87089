import Foundation
import TestSupport
import Testing
import Values

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Texts that would run a command, were they ever more than data; MARKER stands for the file that one makes.
private let attacks = [
  "a`touch MARKER`", "a'; system('touch MARKER'); x='", "a'\u{301}`touch MARKER`", "a\r\nsystem('touch MARKER')\r\n#",
  "a\nsystem('touch MARKER')\n#", "a@x `touch MARKER`", "a\"; system(\"touch MARKER\"); \"\u{301}", "a\\",
  "a\u{2028}! touch MARKER",
  "]]><svg onload=alert(1)>&amp;&lt;", "<script>alert(1)</script>", "=cmd|'/c calc'!A1",
  "\u{1B}]0;x\u{7}\u{1B}[2J\u{9B}31m\u{202E}", "d'\u{301}; touch MARKER; echo '\u{301}.csv",
]

@Suite struct `People's text` {
  private let scratch: TemporaryFolder
  init() throws { scratch = try TemporaryFolder() }

  private var marker: String { scratch.path("MARKER") }
  private var isMarked: Bool { FileManager.default.fileExists(atPath: marker) }

  private func expectClean(_ outcome: Tool.Outcome, _ attack: String) {
    #expect(!isMarked, "\(attack) ran")
    let text = outcome.output + outcome.error
    let steering = text.unicodeScalars.filter { scalar in
      scalar != "\n" && scalar != "\t"
        && (scalar.properties.generalCategory == .control || scalar.properties.isBidiControl)
    }
    #expect(steering.isEmpty, "\(attack)")
  }

  @Test(arguments: attacks)
  func `is nothing but data in figures, pages, tables and messages`(attack: String) throws {
    let text = attack.replacing("MARKER", with: marker)
    // A label has no line breaks and no other C0 controls.
    let label = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && !Character($0).isNewline }))
    // By scalar: a quote under a combining mark is one, too.
    let doubled = text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    let rows =
      "x,\"\(doubled)\",z\n" + (0..<6).map { "\($0),\($0 * $0 + 1),\(3 * $0)\n" }.joined()
    let experiment: JSON = [
      "name": "x", "title": .string(text), "description": .string(text), "seeds": 2, "budget": ["steps": 20],
      "functions": [
        ["function": "rosenbrock", "label": .string(label)], "himmelblau",
        ["model": "linearRegression", "data": .string(text), "target": "z", "features": ["x", .string(text)]],
      ],
      "optimizers": [
        ["optimizer": "adam", "label": .string(label)], ["optimizer": "momentum", "learningRate": 0.001],
      ],
      "data": [text: .string(rows)],
    ]
    let file = try scratch.file("e.json", experiment.pretty)
    let run = try Tool.run("run", file, "--results", scratch.path("r"))
    #expect(run.status == 0, "\(run.error)")
    #expect(!run.error.contains("could not draw"), "\(run.error)")
    expectClean(run, attack)
    let folder = scratch.url.appending(path: "r/x", directoryHint: .isDirectory)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path() + "figures")
    where name.hasSuffix(".svg") {
      let parser = XMLParser(data: try scratch.bytes("r/x/figures/" + name))
      #expect(parser.parse(), "\(name) of \(attack)")
    }
    for arguments in [
      ["report", folder.path(), "--format", "latex"], ["plan", file, "--cells", "--results", scratch.path("r")],
      ["explain", folder.path(), label, "momentum", "Median gap"], ["validate", file],
    ] { expectClean(try Tool.run(arguments), attack) }
    let wrong = try scratch.file("wrong.json", JSON.object([text: 1, "functions": [.string(text)]]).pretty)
    let refused = try Tool.run("validate", wrong)
    #expect(refused.status == 2)
    expectClean(refused, attack)
  }

  @Test func `of a received folder is neither run nor loaded`() throws {
    let file = try scratch.file("e.json", quick)
    try Tool.run("run", file, "--results", scratch.path("r"), "--quiet")
    let command = "system('touch \(marker)')\n"
    for name in ["figures/style.gp", "figures/.gnuplot", ".gnuplot", "figures/gnuplotrc", "figures/rosenbrock.gp"] {
      try command.write(to: scratch.url.appending(path: "r/x/" + name), atomically: true, encoding: .utf8)
      let report = try Tool.run("report", scratch.path("r/x"), in: scratch.url.appending(path: "r/x/figures"))
      #expect(report.status == 0 && !isMarked, "\(name)")
      if name == "figures/style.gp" { #expect(report.error.contains("figures are drawn in the standard style")) }
    }
    #expect(try String(contentsOfFile: scratch.path("r/x/figures/style.gp"), encoding: .utf8) == command)
  }

  @Test func `is pasted into a shell as one argument`() throws {
    for attack in attacks {
      let text = attack.replacing("MARKER", with: marker)
      let experiment: JSON = [
        "name": "x", "seeds": 2, "budget": ["steps": 5],
        "optimizers": [["optimizer": "momentum", "learningRate": 0.001]],
        "functions": [["model": "linearRegression", "data": .string(text), "target": "z"]],
        "data": [text: "x,z\n1,2\n2,3\n3,5\n"], "report": ["figures": false],
      ]
      let folder = scratch.path("r\(text.utf8.count)")
      try Tool.run("run", scratch.file("e.json", experiment.pretty), "--results", folder, "--quiet")
      let explained = try Tool.run("explain", folder + "/x", "linearRegression", "momentum", "Median gap").output
      let line = try #require(explained.split(separator: "\n").first { $0.contains("downhill trace") })
      let command = line[(line.range(of: "downhill")?.upperBound ?? line.startIndex)...]
      let shell = Process()
      shell.executableURL = URL(filePath: "/bin/bash")
      shell.arguments = ["-c", "true \(command)"]
      try shell.run()
      shell.waitUntilExit()
      #expect(shell.terminationStatus == 0 && !isMarked, "\(line)")
    }
  }
}

private let quick = """
  {"name": "x", "functions": ["rosenbrock"], "optimizers": [{"optimizer": "momentum", "learningRate": 0.001}],
   "seeds": 2, "budget": {"steps": 20}}
  """

@Suite struct `gnuplot` {
  private let scratch: TemporaryFolder
  init() throws { scratch = try TemporaryFolder() }

  /// Runs with a program of ours in gnuplot's place.
  private func start(_ script: String) throws -> Process {
    let bin = scratch.url.appending(path: "bin", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    let program = try scratch.file("bin/gnuplot", "#!/bin/sh\n" + script)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let process = Tool.process(["run", try scratch.file("e.json", quick), "--results", scratch.path("r"), "--quiet"])
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = bin.path() + ":/usr/bin:/bin"
    environment["GNUPLOT_LIB"] = scratch.url.path()
    environment["GNUTERM"] = "dumb"
    process.environment = environment
    process.standardError = FileHandle.nullDevice
    // A thread of Dispatch, on which tests run, blocks signals, and what it starts would never get them.
    var (signals, before) = (sigset_t(), sigset_t())
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_UNBLOCK, &signals, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try process.run()
    return process
  }

  /// Waits for a condition, ten seconds at most.
  private func comes(_ condition: () -> Bool) -> Bool {
    for _ in 0..<500 {
      if condition() { return true }
      usleep(20_000)
    }
    return condition()
  }

  private func isAlive(_ file: String) -> Bool {
    guard let text = try? String(contentsOfFile: scratch.path(file), encoding: .utf8),
      let process = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines))
    else { return false }
    // One that has ended may wait for somebody to ask how.
    let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return kill(process, 0) == 0 && state?.contains(") Z ") != true
  }

  @Test func `starts in an empty folder and an empty home, without anybody's settings`() throws {
    let process = try start("{ echo \"$1\"; pwd; ls -A; env; } >>\(scratch.path("seen"))\nexit 1\n")
    process.waitUntilExit()
    let seen = try String(contentsOfFile: scratch.path("seen"), encoding: .utf8)
    #expect(process.terminationStatus == 0)
    #expect(seen.hasPrefix("-d\n") && seen.contains("downhill-figures-") && !seen.contains(scratch.path("r")))
    #expect(!seen.contains("GNUPLOT_LIB") && !seen.contains("GNUTERM"))
    let home = try #require(seen.firstMatch(of: /HOME=(\S+)/)?.1)
    #expect(home.contains("downhill-figures-") && !FileManager.default.fileExists(atPath: String(home)))
  }

  @Test(arguments: [SIGKILL, SIGINT, SIGTERM])
  func `ends with us`(signal: Int32) throws {
    let process = try start("echo $$ >\(scratch.path("pid"))\nexec sleep 300\n")
    #expect(comes { isAlive("pid") })
    kill(process.processIdentifier, signal)
    #expect(comes { !isAlive("pid") })
    #expect(comes { !process.isRunning })
  }
}
