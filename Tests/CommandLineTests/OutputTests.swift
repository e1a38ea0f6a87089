import Foundation
import TestSupport
import Testing

@Suite struct `Output` {
  /// Runs with standard output and error as a shell directs them.
  private func status(_ arguments: String, _ redirection: String) throws -> Int32 {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/bash")
    shell.arguments = ["-c", "'\(Tool.executable.path())' \(arguments) \(redirection)"]
    shell.currentDirectoryURL = Tool.repository
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationReason == .exit)
    return shell.terminationStatus
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: ["schema", "list optimizers", "--help", "show adam", "validate Experiments/quickstart.json"])
  func `that cannot be written is an error, and messages that cannot are none`(arguments: String) throws {
    for place in [">/dev/full 2>/dev/null", ">&- 2>/dev/null", ">&- 2>&-"] {
      #expect(try status(arguments, place) == 5, "\(arguments) \(place)")
    }
    for place in ["2>/dev/full >/dev/null", "2>&- >/dev/null"] {
      #expect(try status(arguments, place) == 0, "\(arguments) \(place)")
    }
  }

  @Test func `whose reader goes ends quietly`() throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/bash")
    shell.arguments = [
      "-c", "(sleep 0.5; exec '\(Tool.executable.path())' schema 2>/dev/null) | true; exit ${PIPESTATUS[0]}",
    ]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 5)
    #expect(try status("validate nosuch.json", "2>&-") == 2)
  }

  @Test func `is refused where it would not be what it says`() throws {
    let scratch = try TemporaryFolder()
    let text = """
      {"name": "same", "functions": ["sphere"], "optimizers": ["adam", "sgd"], "seeds": 20, "budget": {"steps": 5}}
      """
    let files = try ["a.json", "b.json"].map { try scratch.file($0, text) }
    let twins = try Tool.run("run", files[0], files[1], "--results", scratch.path("r"), in: scratch.url)
    #expect(twins.status == 2 && twins.error.contains("have one name, `same`"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("r")))
    try Tool.run("run", files[0], "--results", scratch.path("p1"), "--shard", "1/2", "--quiet")
    let missing = try Tool.run("merge", scratch.path("p1/same"), "--into", scratch.path("m"), "--quiet")
    #expect(missing.status == 4 && missing.error.contains("the other parts are missing"))
    try Tool.run(
      "run", files[1], "--results", scratch.path("z"), "--shard", "2/2", "--set", "budget.steps=6", "--quiet")
    let foreign = try Tool.run("merge", scratch.path("p1/same"), scratch.path("z/same"), "--into", scratch.path("n"))
    #expect(foreign.status == 2 && foreign.error.contains("they differ in `budget`"))
  }

  @Test(arguments: [
    "--foo", "-x", "list functions -x", "list functions --foo=bar", "list --foo --help", "-h -x", "--help=x", "-hx",
    "--version --foo", "list functions --version -z", "help nosuch", "help list --foo", "help list show",
    "list functions --json=1", "schedule cosine --steps 3 -1", "run a.json ---x",
  ])
  func `of a command with an unknown option is a line and 2`(arguments: String) throws {
    let outcome = try Tool.run(arguments.split(separator: " ").map(String.init))
    #expect(outcome.status == 2 && outcome.error.hasPrefix("error: "), "\(arguments)")
    #expect(outcome.output.isEmpty, "\(arguments)")
  }

  @Test(arguments: [
    "", "run", "report", "export", "trace", "show", "compare", "verify", "submit", "schedule", "explain",
  ])
  func `that is help wraps once`(command: String) throws {
    let help = try Tool.run(command.split(separator: " ").map(String.init) + ["--help"]).output
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 80 })
    // What the parser breaks once more leaves a word or two on a line, and goes on with the next line's beginning.
    let text = lines.prefix { !$0.hasPrefix("USAGE") }
    for (line, next) in zip(text, text.dropFirst()) where line.count < 40 && !next.isEmpty && !line.hasPrefix("  ") {
      let isHeading = line == line.uppercased()
      #expect(isHeading || next.hasPrefix("  "), "\(line)\n\(next)")
    }
  }

  @Test(arguments: ["adam", "cosine", "rosenbrock", "logisticRegression", "iqm"])
  func `of a catalogue keeps to the width that there is`(name: String) throws {
    let lines = try Tool.run("show", name).output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.filter { $0.count > 80 })")
  }

  @Test(arguments: [
    ["trace", "--function", "rosenbrock", "--optimizer", "adam", "--steps", "9223372036854775807"],
    ["trace", "--function", "rosenbrock", "--optimizer", "adam", "--evaluations", "1000000000000"],
    ["schedule", "cosine", "--steps", "9223372036854775807"], ["show", "adam", "--steps", "1000000000000"],
  ])
  func `that nobody could hold is refused`(arguments: [String]) throws {
    let outcome = try Tool.run(arguments)
    #expect(outcome.status == 2 && outcome.error.hasPrefix("error: "), "\(outcome.error)")
  }
}
