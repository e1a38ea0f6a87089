import Foundation
import Values

/// What is printed: results on standard output, everything else on standard error; all of it through the writer for
/// terminals, since it may have come from anyone.
enum Console {
  /// Whether standard error is a terminal that can redraw a line.
  static let isTerminal =
    isatty(STDERR_FILENO) == 1
    && ProcessInfo.processInfo.environment["TERM"].map { $0 != "dumb" && !$0.isEmpty } == true

  /// How many columns a line has: of the terminal that standard output is, else as `COLUMNS` says, else 80.
  static var width: Int { width(of: STDOUT_FILENO) }

  /// The same of the terminal that standard error is.
  static var noteWidth: Int { width(of: STDERR_FILENO) }

  private static func width(of descriptor: Int32) -> Int {
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return max(20, Int(size.ws_col)) }
    let said = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
    return said.map { min(max(20, $0), 10_000) } ?? 80
  }

  /// Before anything else: standard descriptors that are closed lead nowhere, so that no file that is opened later
  /// takes their numbers; a pipe that nobody reads, and a file that may not grow, are errors of writing and no signals.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest number that is free is this one. Writing to standard output fails as it did when it was closed.
      _ = open("/dev/null", descriptor == STDERR_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Prints a result.
  ///
  /// - Throws: `OutputError` where standard output takes no more.
  static func print(_ text: String, terminator: String = "\n") throws(OutputError) {
    if let reason = write(TerminalText.lines(text) + terminator, to: STDOUT_FILENO) {
      throw OutputError(number: reason)
    }
  }

  static func error(_ lines: [String]) {
    for line in lines { note("error: \(line)") }
  }

  /// Prints a line on standard error. That it cannot be written changes nothing.
  static func note(_ line: String) { _ = write(TerminalText.lines(line) + "\n", to: STDERR_FILENO) }

  /// Overwrites the line that was drawn last.
  static func redraw(_ line: String) { _ = write("\r\u{1B}[K" + TerminalText.line(line), to: STDERR_FILENO) }

  /// Writes all of a text; gives the error number where that fails.
  private static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, !rest.isEmpty {
        let written = Foundation.write(descriptor, start, rest.count)
        if written < 0 {
          if errno == EINTR { continue }
          return errno
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      }
      return nil
    }
  }
}

/// Standard output could not be written.
struct OutputError: ExitingError {
  /// As the system has it.
  let number: Int32
  /// Nothing where its reader has gone, as `head` does: it has what it wanted.
  var lines: [String] {
    number == EPIPE ? [] : ["standard output cannot be written: \(String(cString: strerror(number)))"]
  }
  var exitStatus: ExitStatus { .file }
}
