import CProcess
import Foundation
import Synchronization
import Values

/// Has another process of this program do the work of its command line, and begins it again where a run has ended it.
///
/// What was under way is then suspected, and made once more, alone, before anything else (`Isolation`). Of a trap or a
/// segmentation fault the thread is known on which it happened, and so at most eight runs; of a late run, too. Where
/// the system has killed the process, all that was under way is suspected. A run that ends its process alone is noted
/// as `crashed` or `timeout`, and the others go on.
package struct Supervisor: ~Copyable {
  private let board: Board
  private let interruption: Interruption
  /// Takes lines for people.
  private let tell: (String) -> Void
  /// Deaths outside of any run, which are nobody's.
  private var strays = 0

  /// The time between two looks at deadlines and memory, in milliseconds.
  private static let patience = 20

  /// - Parameters:
  ///   - interruption: who is asked to stop; it is passed on.
  ///   - tell: what is to be told to people.
  /// - Returns: `nil` where the system gives no shared memory.
  package init?(_ interruption: Interruption, tell: @escaping (String) -> Void) {
    guard let board = Board() else { return nil }
    self.board = board
    self.interruption = interruption
    self.tell = tell
  }

  /// Runs the command until it ends by itself. Called from the thread that lives as long as the process.
  ///
  /// - Returns: what the process is to exit with; `nil` where no worker starts.
  package mutating func run() -> Int32? {
    while true {
      guard let ending = work() else { return nil }
      switch ending {
      case .code(let code): return code
      case .cause(let cause):
        if interruption.isRequested { return interruption.exitCode }
        guard accuse(cause) else { return 128 + (cause.signal ?? SIGKILL) }
      }
    }
  }

  private enum Ending {
    case code(Int32)
    case cause(Cause)
  }

  /// Starts a worker and waits for its end; `nil` where it does not start.
  private func work() -> Ending? {
    board.clearSeats()
    board.allow(more: nil)
    let worker = spawn()
    guard worker > 0 else { return nil }
    let ended = DispatchSemaphore(value: 0)
    let result = Box()
    let thread = Thread {
      var status: Int32 = 0
      while waitpid(worker, &status, 0) < 0 && errno == EINTR {}
      result.status.store(status, ordering: .releasing)
      ended.signal()
    }
    thread.name = "downhill.supervisor"
    thread.start()
    var cause: Cause?
    while ended.wait(timeout: .now() + .milliseconds(Self.patience)) == .timedOut {
      if let signal = interruption.signal, board.signal == 0 { board.signal = signal == 0 ? SIGINT : signal }
      if cause == nil, let found = excess(of: worker) {
        cause = found
        kill(worker, SIGKILL)
      }
    }
    let code = result.status.load(ordering: .acquiring)
    if code & 0x7F == 0 { return .code((code >> 8) & 0xFF) }
    return .cause(cause ?? .signal(code & 0x7F))
  }

  /// The status of a process, on its way from the thread that waits for it.
  private final class Box: Sendable {
    let status = Atomic<Int32>(0)
  }

  /// Why the worker is to be ended; `nil` while it is not.
  private func excess(of worker: pid_t) -> Cause? {
    if board.markLate() { return .late }
    let most = board.mostMemory
    if most > 0, let used = ProcessMemory.resident(of: worker), used > most { return .memory }
    return nil
  }

  /// Finds out which runs may have ended the worker.
  ///
  /// - Returns: whether it is worth to begin again.
  private mutating func accuse(_ cause: Cause) -> Bool {
    let occupied = board.occupied
    let marked = occupied.filter { $0.cause != 0 }
    let runs = (marked.isEmpty ? occupied : marked).flatMap(\.runs)
    let cause = marked.first.flatMap { Cause($0.cause) } ?? cause
    if runs.isEmpty {
      strays += 1
      tell("the process that makes the runs was ended outside of any run: \(cause.words)")
      return strays < 2
    }
    if board.isAlone, let run = runs.first {
      board.guilty = (run, cause)
      board.isAlone = false
      return true
    }
    let known = Set(board.suspects)
    let new = runs.filter { !known.contains($0) }
    // Made alone they are stored, and not under way again.
    if new.isEmpty {
      tell("the process that makes the runs is ended again and again, and not by a run alone: \(cause.words)")
      return false
    }
    board.suspects += new
    tell(
      "a run was ended with its process: \(cause.words); \(runs.count == 1 ? "it is" : "those under way are") "
        + "made again alone")
    return true
  }

  /// The same program, in the same place, with the same arguments.
  ///
  /// Not a copy of this process, which would start sooner: locks of Swift's runtime know a thread by the number that it
  /// had before, and never come free in a copy.
  private func spawn() -> pid_t {
    #if os(Linux)
      // What runs now, even where its file was replaced meanwhile.
      let executable = "/proc/self/exe"
    #else
      let executable = Bundle.main.executablePath ?? CommandLine.arguments[0]
    #endif
    var environment = ProcessInfo.processInfo.environment
    environment[Board.variable] = "1"
    // A run that crashes is named by the board; what Swift would start to draw a backtrace may outlive us.
    environment["SWIFT_BACKTRACE"] = "enable=no"
    var words = CommandLine.arguments.map { strdup($0) }
    var settings = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in words + settings { free(text) } }
    words.append(nil)
    settings.append(nil)
    return downhill_spawn(
      executable, words, settings, FileManager.default.currentDirectoryPath, STDIN_FILENO, STDOUT_FILENO,
      STDERR_FILENO, board.descriptor, 0)
  }
}
