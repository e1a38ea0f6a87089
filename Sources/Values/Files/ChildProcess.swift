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

  /// The program of a name that the folders of PATH have first; those that are relative to the working directory do not
  /// count.
  package static func named(
    _ name: String, onPath path: String? = ProcessInfo.processInfo.environment["PATH"]
  ) -> URL? {
    (path ?? "").split(separator: ":").lazy.filter { $0.hasPrefix("/") }
      .map { URL(filePath: String($0)).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
  }

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
    guard let messages = Capture(most: 65_536) else { return (.failed(String(cString: strerror(errno))), "") }
    return (run(seconds: seconds, nil, messages, isCancelled: isCancelled), messages.text)
  }

  /// Runs it as `run` does, and gives the first 64 MB of what it wrote to standard output as well.
  package func answer(seconds: Double) -> (ending: Ending, output: String, messages: String) {
    guard let output = Capture(most: 64 << 20), let messages = Capture(most: 65_536) else {
      return (.failed(String(cString: strerror(errno))), "", "")
    }
    let ending = run(seconds: seconds, output, messages) { false }
    return (ending, output.text, messages.text)
  }

  private func run(
    seconds: Double, _ output: Capture?, _ messages: Capture, isCancelled: () -> Bool
  ) -> Ending {
    let child = spawn(output: output?.writing ?? -1, messages: messages.writing)
    let reason = errno
    let streams = [messages] + (output.map { [$0] } ?? [])
    for stream in streams { stream.closeWriting() }
    guard child > 0 else { return .failed(String(cString: strerror(reason))) }
    let clock = ContinuousClock()
    let limit = clock.now + .seconds(seconds)
    while true {
      let open = streams.filter { $0.drain() }
      var status: Int32 = 0
      if waitpid(child, &status, WNOHANG) == child {
        kill(-child, SIGKILL)
        for stream in streams { _ = stream.drain() }
        return .status(status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F))
      }
      let isLate = clock.now >= limit
      if isLate || isCancelled() {
        kill(-child, SIGKILL)
        kill(child, SIGKILL)
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        return isLate ? .timeout : .cancelled
      }
      // Its streams close as it ends, which wakes this at once.
      var events = open.map { pollfd(fd: $0.reading, events: Int16(POLLIN), revents: 0) }
      if open.isEmpty { usleep(500) } else { _ = poll(&events, nfds_t(events.count), 20) }
    }
  }

  /// - Returns: the process, or -1 with `errno`.
  private func spawn(output: Int32, messages: Int32) -> pid_t {
    var words = ([executable] + arguments).map { strdup($0) }
    var settings = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in words + settings { free(text) } }
    words.append(nil)
    settings.append(nil)
    return downhill_spawn(executable, words, settings, folder, -1, output, messages, -1, 1)
  }
}

/// What a program writes to one of its descriptors.
private final class Capture {
  let reading: Int32
  private(set) var writing: Int32
  private let most: Int
  private var bytes: [UInt8] = []

  /// - Parameter most: what is kept, in bytes.
  /// - Returns: `nil` with `errno` where the system has no pipe.
  init?(most: Int) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    (reading, writing) = (ends[0], ends[1])
    self.most = most
  }

  deinit {
    closeWriting()
    close(reading)
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes what is there; whether more may come.
  func drain() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(reading, &chunk, chunk.count)
      if count == 0 { return false }
      if count < 0 {
        if errno == EINTR { continue }
        return errno == EAGAIN
      }
      bytes.append(contentsOf: chunk.prefix(min(count, max(0, most - bytes.count))))
    }
  }
}
