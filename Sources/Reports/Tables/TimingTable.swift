import Findings
import Values

/// timing.csv: how long cells took, as measured; in no digest.
enum TimingTable {
  static func text(_ timings: [CellTiming]) -> String {
    var text = ByteBuffer()
    text.append("function,arm,runs,seconds\n")
    for timing in timings {
      text.append(field: timing.function)
      text.append(byte: comma)
      text.append(field: timing.arm)
      text.append(byte: comma)
      text.append(timing.runs)
      text.append(byte: comma)
      text.append(timing.seconds)
      text.append(byte: newLine)
    }
    return text.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }
}
