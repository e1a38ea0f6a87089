import ArgumentParser
import Parity
import Reports
import Values

struct ParityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parity",
    abstract: "Replay reference data and print the largest deviation of every case.",
    discussion: HelpText.lines(
      """
      Optimizer trajectories, learning rates and test problems that other packages produced; a case passes within \
      the tolerance that its file states. The exit code is 1 if any fails.

      EXAMPLES
        downhill parity Tests/Reference
        downhill parity reference/optimizers/torch_adam.json --json
      """))

  @Argument(help: ArgumentHelp("Reference files, or folders of them.", valueName: "path"), completion: .file())
  var paths: [String]

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let report = try ParityReport(of: paths)
    if json { try Console.print(report.listing.pretty, terminator: "") } else { try show(report) }
    if !report.failed.isEmpty { throw ExitCode(ExitStatus.failed.rawValue) }
  }

  private func show(_ report: ParityReport) throws {
    var table = TextTable(["file", "case", "deviation", "tolerance", "verdict"], right: [2, 3])
    for entry in report.cases {
      guard let deviation = entry.deviation, let tolerance = entry.tolerance else { continue }
      table.rows.append([
        entry.file, entry.id, NumberText.scientific(deviation), NumberText.scientific(tolerance), entry.verdict.word,
      ])
    }
    if !table.rows.isEmpty { try Console.print(table.text) }
    for entry in report.failed {
      if case .failed(let reason) = entry.verdict { try Console.print("failed: \(entry.file) \(entry.id): \(reason)") }
    }
    for entry in report.notImplemented {
      if case .notImplemented(let reason) = entry.verdict {
        try Console.print("not implemented: \(entry.file) \(entry.id): \(reason)")
      }
    }
    let counts = (report.passed.count, report.failed.count, report.notImplemented.count)
    try Console.print("\(counts.0) passed, \(counts.1) failed, \(counts.2) not implemented")
  }
}

extension ParityCase.Verdict {
  fileprivate var word: String {
    switch self {
    case .passed: "passed"
    case .failed: "FAILED"
    case .notImplemented: "not implemented"
    }
  }

  fileprivate var reason: JSON {
    switch self {
    case .passed: .null
    case .failed(let reason), .notImplemented(let reason): .string(reason)
    }
  }
}

extension ParityReport {
  fileprivate var listing: JSON {
    let entries = cases.map { entry -> JSON in
      [
        "file": .string(entry.file), "case": .string(entry.id),
        "deviation": entry.deviation.map(JSON.number) ?? .null,
        "tolerance": entry.tolerance.map(JSON.number) ?? .null, "verdict": .string(entry.verdict.word.lowercased()),
        "reason": entry.verdict.reason,
      ]
    }
    return [
      "cases": .array(entries), "passed": .integer(passed.count), "failed": .integer(failed.count),
      "notImplemented": .integer(notImplemented.count),
    ]
  }
}
