import CProcess
import Foundation

/// A program that is run to its end in a folder, with an environment of our choice and nothing of ours, and that ends
/// with this process whatever ends it.
package struct ChildProcess {
  /// The program's file.
  package let executable: String
  /// What it is called with, without its own name.
  package let arguments: [String]
  /// Its whole environment.
  package let environment: [String: String]
  /// Where it runs.
  package let folder: String

  /// The program at a path, to be run in a folder.
  package init(executable: String, arguments: [String], environment: [String: String], folder: String) {
    self.executable = executable
    self.arguments = arguments
    self.environment = environment
    self.folder = folder
  }

  /// How it ended.
  package enum Ending: Equatable {
    /// By itself, with a status, 128 + n where signal n ended it.
    case status(Int32)
    /// It was ended because its time was over.
    case timeout
    /// It was ended because that was asked for.
    case cancelled
    /// It did not begin, for this reason.
    case failed(String)
  }

  /// Runs it, and gives how it ended and the first 64 kB of what it wrote to standard error. Its process group ends
  /// with it.
  ///
  /// - Parameters:
  ///   - seconds: after so many it is ended.
  ///   - isCancelled: asked every 20 ms; where it says so, the program is ended.
  package func run(seconds: Double, isCancelled: () -> Bool) -> (ending: Ending, messages: String) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return (.failed(String(cString: strerror(errno))), "") }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child = spawn(messages: ends[1])
    let reason = errno
    close(ends[1])
    guard child > 0 else { return (.failed(String(cString: strerror(reason))), "") }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    var messages: [UInt8] = []
    let clock = ContinuousClock()
    let limit = clock.now + .seconds(seconds)
    while true {
      let isOpen = drain(ends[0], into: &messages)
      var status: Int32 = 0
      if waitpid(child, &status, WNOHANG) == child {
        kill(-child, SIGKILL)
        _ = drain(ends[0], into: &messages)
        let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
        return (.status(code), String(decoding: messages, as: UTF8.self))
      }
      let isLate = clock.now >= limit
      if isLate || isCancelled() {
        kill(-child, SIGKILL)
        kill(child, SIGKILL)
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        return (isLate ? .timeout : .cancelled, String(decoding: messages, as: UTF8.self))
      }
      // Standard error closes as it ends, which wakes this at once.
      var event = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
      if isOpen { _ = poll(&event, 1, 20) } else { usleep(500) }
    }
  }

  /// - Returns: the process, or -1 with `errno`.
  private func spawn(messages: Int32) -> pid_t {
    var words = ([executable] + arguments).map { strdup($0) }
    var settings = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in words + settings { free(text) } }
    words.append(nil)
    settings.append(nil)
    return downhill_spawn(executable, words, settings, folder, -1, -1, messages, -1, 1)
  }

  /// Takes what is there; whether more may come.
  private func drain(_ descriptor: Int32, into messages: inout [UInt8]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return false }
      if count < 0 {
        if errno == EINTR { continue }
        return errno == EAGAIN
      }
      messages.append(contentsOf: chunk.prefix(min(count, max(0, 65_536 - messages.count))))
    }
  }
}
