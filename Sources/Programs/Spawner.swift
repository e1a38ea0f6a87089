import CProcess
import Foundation
import Values

/// Starts processes from one thread that lives as long as this process: where the system ends a program with the thread
/// that started it, workers that come and go would take their programs with them.
final class Spawner: Sendable {
  static let shared = Spawner()

  private struct Order: Sendable {
    let words: [String]
    let executable: String
    let environment: [String: String]
    let folder: String
    let streams: (input: Int32, output: Int32, messages: Int32)
    let done: @Sendable (pid_t, Int32) -> Void
  }
  private let orders = Locked<[Order]>([])
  private let waiting = DispatchSemaphore(value: 0)

  private init() {
    // A program that has closed its input is a fault of it, not a signal to us.
    signal(SIGPIPE, SIG_IGN)
    let thread = Thread { [unowned self] in
      while true {
        waiting.wait()
        guard let order = orders.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { continue }
        let child = Self.spawn(order)
        order.done(child, child < 0 ? errno : 0)
      }
    }
    thread.name = "downhill.programs"
    thread.start()
  }

  /// Starts a program with these streams, and gives its process.
  ///
  /// - Returns: the process, or -1 and `errno`.
  func start(
    _ executable: String, _ words: [String], environment: [String: String], folder: String,
    streams: (input: Int32, output: Int32, messages: Int32)
  ) -> (process: pid_t, failure: Int32) {
    let made = DispatchSemaphore(value: 0)
    let result = Locked<(pid_t, Int32)>((-1, 0))
    let order = Order(words: words, executable: executable, environment: environment, folder: folder, streams: streams)
    {
      process, failure in
      result.withLock { $0 = (process, failure) }
      made.signal()
    }
    orders.withLock { $0.append(order) }
    waiting.signal()
    made.wait()
    return result.withLock { ($0.0, $0.1) }
  }

  private static func spawn(_ order: Order) -> pid_t {
    var words = order.words.map { strdup($0) }
    var settings = order.environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in words + settings { free(text) } }
    words.append(nil)
    settings.append(nil)
    return downhill_spawn(
      order.executable, words, settings, order.folder, order.streams.input, order.streams.output,
      order.streams.messages, -1, 1)
  }
}
