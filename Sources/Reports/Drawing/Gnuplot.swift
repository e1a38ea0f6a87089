import Foundation
import Values

/// gnuplot, where it is installed.
///
/// It draws scripts that were just made, in a private folder that nothing else has written: without initialisation
/// files (`-d`), with a home and an environment that are empty, so that nobody's file or setting is a command to it. It
/// is ended when its time is over, and with this process.
package struct Gnuplot: Sendable {
  /// The program.
  package let executable: URL
  /// A process that takes longer is stopped.
  package let secondsAtMost: Double
  /// Asked while it draws; where it says so, nothing more is drawn.
  package var isCancelled: @Sendable () -> Bool = { false }

  /// A gnuplot at a path, ended where it takes longer than so many seconds.
  package init(executable: URL, secondsAtMost: Double = 60) {
    self.executable = executable
    self.secondsAtMost = secondsAtMost
  }

  /// The one that the folders of PATH have first; those that are relative to the working directory do not count.
  package static func onPath(_ path: String? = ProcessInfo.processInfo.environment["PATH"]) -> Gnuplot? {
    ChildProcess.named("gnuplot", onPath: path).map { Gnuplot(executable: $0) }
  }

  /// A figure in a format.
  struct Drawing {
    let name: String
    let format: FigureFormat
    var file: String { "\(name).\(format.rawValue)" }
    /// What it is drawn as, beside its script.
    var drawn: String { "\(name).drawn.\(format.rawValue)" }
    fileprivate var arguments: [String] {
      ["-e", "reset session", "-e", "FORMAT = '\(format.drawn.rawValue)'; OUT = '\(drawn)'", "\(name).gp"]
    }
  }

  /// What became of a process.
  enum Outcome: Equatable {
    case drawn
    case refused(String)
    case timeout(seconds: Double)
    case cancelled
  }

  /// Draws figures one after the other in one process.
  func draw(_ drawings: [Drawing], in folder: PrivateFolder, seconds: Double) -> Outcome {
    if isCancelled() { return .cancelled }
    let process = ChildProcess(
      executable: executable.path(percentEncoded: false), arguments: ["-d"] + drawings.flatMap(\.arguments),
      environment: Self.environment(home: folder), folder: folder.path)
    let (ending, messages) = process.run(seconds: seconds, isCancelled: isCancelled)
    switch ending {
    case .status(0): return .drawn
    case .status(let code): return .refused(Self.complaint(messages) ?? "status \(code)")
    case .timeout: return .timeout(seconds: seconds)
    case .cancelled: return .cancelled
    case .failed: return .refused("\(executable.path(percentEncoded: false)) does not start")
    }
  }

  /// Where programs and libraries are found is ours; all else is new.
  private static func environment(home: PrivateFolder) -> [String: String] {
    var environment = ["HOME": home.path, "TMPDIR": home.path, "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    for key in ["PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"] {
      if let value = ProcessInfo.processInfo.environment[key] { environment[key] = value }
    }
    return environment
  }

  /// The line of gnuplot's complaint that says what is wrong: the last that is not empty.
  private static func complaint(_ text: String) -> String? {
    text.split { $0.isNewline }.map { $0.trimmingCharacters(in: .whitespaces) }.last { !$0.isEmpty && $0 != "^" }
      .map { TerminalText.excerpt($0, most: 200) }
  }
}
