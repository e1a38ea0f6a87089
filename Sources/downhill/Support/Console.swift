import Foundation

/// What is printed: results on standard output, everything else on standard error.
enum Console {
  /// Whether standard error is a terminal that can redraw a line.
  static let isTerminal = isatty(STDERR_FILENO) == 1

  static func error(_ lines: [String]) {
    for line in lines { note("error: \(line)") }
  }

  static func note(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

  /// Overwrites the line that was drawn last.
  static func redraw(_ line: String) { FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8)) }
}
