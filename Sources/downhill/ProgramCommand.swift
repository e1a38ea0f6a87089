import ArgumentParser
import Foundation
import Plans
import Programs
import Records
import Values

struct ProgramCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "program",
    abstract: "Try a program: play one short run with it, show what was said, and say what is wrong.",
    discussion: HelpText.lines(
      """
      The run is played twice in one process and once in a fresh one, which must come to the same. What the program
      writes on standard error is shown where a run goes wrong.

      EXAMPLES
        downhill program python3 mine.py --role optimizer --settings '{"learningRate": 0.1}'
        downhill program --role function -- ./valley --fast
        downhill program python3 train.py --role training --settings '{"optimizer": "adam", "learningRate": 0.01}'
      """))

  @Argument(help: "The program and its arguments; no shell reads them.")
  var program: [String]

  @Option(help: "What it is: optimizer, function or training.")
  var role: Guest.Role

  @Option(help: "Its settings, as a JSON object.")
  var settings = "{}"

  @Option(help: "The most seconds that it may take to greet, and for a run.")
  var seconds = 30.0

  @OptionGroup var paths: PathOptions

  func validate() throws {
    if !(seconds >= 0.001 && seconds <= 1e7) { throw ValidationError("--seconds must be from 0.001 to 1e7") }
  }

  func run() throws {
    guard let json = try? JSONDocument(settings).root, json.object != nil else {
      throw UsageError("--settings must be a JSON object such as {\"learningRate\": 0.1}, not `\(settings)`")
    }
    var limits = ProgramLimits()
    (limits.secondsPerRun, limits.secondsToStart) = (seconds, seconds)
    let lines = Locked<[String]>([])
    let first = ProgramHost(
      limits,
      transcript: { isOurs, line in
        let text = TerminalText.excerpt(
          String(decoding: line.prefix(4000).filter { $0 != 10 }, as: UTF8.self), most: 1000)
        lines.withLock { $0.append((isOurs ? "→ " : "← ") + text) }
      })
    defer { first.close() }
    func play(_ host: ProgramHost) throws(ExperimentErrors) -> RunRecord {
      try CommandLineArgument.trial(program, role, settings: json, access: paths.access, host)
    }
    let outcome = Result { try play(first) }
    for line in lines.withLock({ $0 }) { try Console.print(line) }
    let record = try outcome.get()
    try Console.print("ended after \(record.steps) steps: \(record.status.rawValue)")
    if let reason = record.reason { try Console.print("because: \(TerminalText.excerpt(reason, most: 1000))") }
    if [.crashed, .timeout, .invalid].contains(record.status) { throw ExitCode(ExitStatus.runsFailed.rawValue) }
    let fresh = ProgramHost(limits)
    defer { fresh.close() }
    let (again, anew) = (try play(first), try play(fresh))
    if again == record && anew == record { return try Console.print("a second run and a fresh process agree with it") }
    let which =
      again == record ? "a fresh process differs" : anew == record ? "a second run differs" : "both others differ"
    throw StaleError(lines: ["\(which) from the first run: what it computes depends on more than it is told"])
  }
}

extension Guest.Role: ExpressibleByArgument {}
