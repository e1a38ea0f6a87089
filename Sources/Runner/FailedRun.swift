import Plans
import Records
import Values

/// A run that is no data but a fault that somebody should look at.
package struct FailedRun: Sendable {
  /// The labels of its function and its arm.
  package let function, arm: String
  /// Its seed.
  package let seed: Int
  /// How it ended.
  package let status: Status
  /// Why, in words; `nil` where no more is known.
  package let reason: String?

  /// As many as are named.
  static let most = 10

  init(_ cell: Cell, _ seed: Int, _ record: RunRecord) {
    (function, arm, self.seed) = (cell.function.label, cell.arm.label, seed)
    (status, reason) = (record.status, record.reason)
  }

  /// A line for people.
  package var line: String {
    "\(function) / \(arm) / seed \(seed): \(status.rawValue)" + (reason.map { ": \($0)" } ?? "")
  }

  /// As `--json` has it.
  package var json: JSON {
    [
      "function": .string(function), "arm": .string(arm), "seed": .integer(seed), "status": .string(status.rawValue),
      "reason": reason.map(JSON.string) ?? .null,
    ]
  }
}

extension RunRecord {
  /// Whether a run of a cell crashed, ran out of time, or had a program that said what it must not.
  func isFault(of cell: Cell) -> Bool {
    switch status {
    case .crashed, .timeout: true
    case .invalid: cell.isProgram
    default: false
    }
  }
}
