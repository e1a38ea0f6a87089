import Findings
import Values

/// timing.csv: how long cells took, as measured; in no digest.
enum TimingTable {
  static func write(_ timings: [CellTiming], to file: AtomicFile) throws(FileError) {
    try file.write { $0.append("function,arm,runs,seconds\n") }
    for timing in timings {
      try file.write { text in
        text.append(field: timing.function)
        text.append(byte: comma)
        text.append(field: timing.arm)
        text.append(byte: comma)
        text.append(timing.runs)
        text.append(byte: comma)
        text.append(timing.seconds)
        text.append(byte: newLine)
      }
    }
    _ = try file.commit()
  }
}
