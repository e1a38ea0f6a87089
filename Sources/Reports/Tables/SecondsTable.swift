import Findings
import Values

/// seconds.csv: how long the runs of programs took to their targets and to their end, as measured; in no digest.
enum SecondsTable {
  /// The names of the columns.
  static let head = "function,arm,seed,target,seconds\n"

  /// The rows of an arm, run by run: the end has no target, and a target that was not reached no seconds.
  static func rows(_ function: String, _ arm: ArmSummary) -> String {
    var text = ByteBuffer()
    for timed in arm.seconds {
      for (seed, seconds) in zip(timed.seeds, timed.seconds) {
        text.append(field: function)
        text.append(byte: comma)
        text.append(field: arm.label)
        text.append(byte: comma)
        text.append(seed)
        text.append(byte: comma)
        text.append(field: timed.target ?? "")
        text.append(byte: comma)
        if seconds.isFinite { text.append(seconds) }
        text.append(byte: newLine)
      }
    }
    return text.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }
}
