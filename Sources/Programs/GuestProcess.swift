import Foundation
import Values

/// A running program with pipes to its standard streams. It belongs to one thread at a time.
///
/// Whoever waits for a line reads both outputs and writes what is left to write, all at once, so that neither side can
/// wait for the other for ever. The whole process group ends with it.
final class GuestProcess {
  private let process: pid_t
  private var input: Int32
  private let output, messages: Int32
  private var outgoing: ArraySlice<UInt8> = []
  private var incoming = LineBuffer()
  private var hasOutput = true, hasMessages = true
  private var words: [UInt8] = []
  private var ending: String?
  private let limits: ProgramLimits
  private var nextLook = ContinuousClock.now
  private var isReaped = false

  /// The most bytes that are kept of standard error.
  private static let mostWords = 64 << 10

  /// Starts a program.
  ///
  /// - Throws: why it does not begin.
  init(_ program: Program, _ limits: ProgramLimits) throws(Fault) {
    self.limits = limits
    let executable = try Self.executable(program)
    var ends: [Int32] = [-1, -1, -1, -1, -1, -1]
    for first in [0, 2, 4] {
      var pair: [Int32] = [-1, -1]
      guard pipe(&pair) == 0 else {
        for end in ends where end >= 0 { close(end) }
        throw Fault(.crashed, "no pipe: \(String(cString: strerror(errno)))")
      }
      (ends[first], ends[first + 1]) = (pair[0], pair[1])
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let (process, failure) = Spawner.shared.start(
      executable, program.command, environment: Self.environment(program), folder: program.folder,
      streams: (ends[0], ends[3], ends[5]))
    for end in [ends[0], ends[3], ends[5]] { close(end) }
    (input, output, messages) = (ends[1], ends[2], ends[4])
    for end in [input, output, messages] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    self.process = process
    guard process > 0 else {
      isReaped = true
      throw Fault(.crashed, "`\(program.command[0])` does not start: \(String(cString: strerror(failure)))")
    }
  }

  deinit {
    end()
    for descriptor in [input, output, messages] where descriptor >= 0 { close(descriptor) }
  }

  /// The last lines of its standard error.
  var lastWords: String {
    let text = String(decoding: words.suffix(2000), as: UTF8.self)
    return text.split(separator: "\n").suffix(5).map { TerminalText.excerpt(String($0), most: 200) }
      .joined(separator: " / ")
  }

  /// All that is kept of its standard error.
  var standardError: String { String(decoding: words, as: UTF8.self) }

  /// Queues a line; it is written while the next one is waited for.
  func send(_ message: Message) {
    outgoing += message.bytes
    write()
  }

  /// The next line that is not empty.
  ///
  /// - Parameters:
  ///   - deadline: after which the program is late.
  ///   - isCancelled: asked every 50 ms.
  /// - Throws: what happened in place of a line.
  func line(by deadline: ContinuousClock.Instant, isCancelled: () -> Bool) throws(Fault) -> [UInt8] {
    while true {
      if let line = try incoming.next() { return line }
      if !hasOutput { throw Fault(.crashed, ended()) }
      let now = ContinuousClock.now
      if now >= deadline { throw Fault(.timeout, "its time was over") }
      if now >= nextLook {
        nextLook = now + .milliseconds(50)
        if isCancelled() { throw Fault(.cancelled, "interrupted") }
        try checkMemory()
      }
      let wait = min((deadline - now).seconds, 0.05)
      exchange(milliseconds: Int32(max(1, wait * 1000)))
    }
  }

  /// Closes its input, gives it so long to leave, and ends its group; what it prints meanwhile is not kept.
  func leave(within seconds: Double) {
    outgoing = []
    if input >= 0 { close(input) }
    input = -1
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !hasEnded, ContinuousClock.now < deadline { exchange(milliseconds: 10) }
    end()
  }

  /// Ends the process group now.
  func end() {
    guard !isReaped else { return }
    kill(-process, SIGKILL)
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    isReaped = true
  }

  /// Whether its first process has ended; then its group is ended, too.
  private var hasEnded: Bool {
    if isReaped { return true }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    isReaped = true
    ending =
      status & 0x7F == 0
      ? "it ended with status \((status >> 8) & 0xFF)" : "it was ended by signal \(status & 0x7F)"
    kill(-process, SIGKILL)
    return true
  }

  /// How it ended, once its output has: it may still be on its way.
  private func ended() -> String {
    let deadline = ContinuousClock.now + .seconds(1)
    while !hasEnded, ContinuousClock.now < deadline { exchange(milliseconds: 2) }
    if !isReaped { end() }
    exchange(milliseconds: 0)
    return ending ?? "it closed its standard output"
  }

  /// Reads and writes what can be read and written, and waits for it at most so long.
  private func exchange(milliseconds: Int32) {
    var events = [
      pollfd(fd: hasOutput ? output : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: hasMessages ? messages : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: outgoing.isEmpty ? -1 : input, events: Int16(POLLOUT), revents: 0),
    ]
    guard poll(&events, 3, milliseconds) > 0 else { return }
    if events[2].revents != 0 { write() }
    if events[1].revents != 0 {
      hasMessages = drain(messages) { bytes in
        words += bytes
        if words.count > 2 * Self.mostWords { words.removeFirst(words.count - Self.mostWords) }
      }
    }
    if events[0].revents != 0 { hasOutput = drain(output) { if input >= 0 { incoming.append($0) } } }
  }

  private func write() {
    while !outgoing.isEmpty, input >= 0 {
      let count = outgoing.withUnsafeBytes { Foundation.write(input, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        // A closed pipe: what it has to say, or that it ended, comes from the other ones.
        if errno != EAGAIN { outgoing = [] }
        return
      }
      outgoing = outgoing.dropFirst(count)
    }
    if outgoing.isEmpty { outgoing = [] }
  }

  /// Takes some of what is there; whether more may come.
  private func drain(_ descriptor: Int32, into take: (ArraySlice<UInt8>) -> Void) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptor, &chunk, chunk.count)
    if count > 0 { take(chunk[..<count]) }
    return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN))
  }

  private func checkMemory() throws(Fault) {
    guard let most = limits.memory, let used = GroupMemory.resident(of: process), used > most else { return }
    throw Fault(.crashed, "memory: its processes hold \(used >> 20) MiB and may hold \(most >> 20)")
  }
}

extension GuestProcess {
  /// The file of a program: a path from its folder, or a name on the search path.
  private static func executable(_ program: Program) throws(Fault) -> String {
    let word = program.command[0]
    if word.contains("/") { return word }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    let found = path.split(separator: ":").map { (folder: Substring) -> String in "\(folder)/\(word)" }.first {
      access($0, X_OK) == 0
    }
    guard let found else { throw Fault(.crashed, "there is no program `\(word)` on the search path") }
    return found
  }

  private static func environment(_ program: Program) -> [String: String] {
    let threads = String(program.threads)
    let ours = [
      "DOWNHILL_PROTOCOL": String(Program.protocolVersion), "OMP_NUM_THREADS": threads,
      "OPENBLAS_NUM_THREADS": threads, "MKL_NUM_THREADS": threads, "VECLIB_MAXIMUM_THREADS": threads,
    ]
    return ProcessInfo.processInfo.environment.merging(ours) { $1 }
  }
}
