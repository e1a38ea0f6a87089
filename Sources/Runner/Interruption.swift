import Foundation
import Synchronization

/// Asks a runner to stop: runs that have begun are finished and stored, no others are begun.
package final class Interruption: Sendable {
  private let asked = Atomic<Bool>(false)
  /// The signal that came; 0 for none.
  private let received: @Sendable () -> Int32

  package init() { received = { 0 } }

  private init(received: @escaping @Sendable () -> Int32) { self.received = received }

  /// What the supervisor of this process was asked; signals are nothing to the worker itself.
  package static func relayed(by board: Board) -> Interruption { Interruption { board.signal } }

  /// Listens to SIGINT and SIGTERM from now on. The second signal ends the process at once, with exit code 130 or 143;
  /// nothing that was committed is lost.
  ///
  /// - Parameter answer: what is written on standard error when the first one comes, before anything else is done.
  package static func onSignals(answer: StaticString = "") -> Interruption {
    // So that no initialisation is left to the handler.
    receivedSignal.store(0, ordering: .sequentiallyConsistent)
    firstAnswer.store(UInt(bitPattern: answer.utf8Start), ordering: .sequentiallyConsistent)
    answerLength.store(answer.utf8CodeUnitCount, ordering: .sequentiallyConsistent)
    // A parent may have blocked them.
    var mask = sigset_t()
    sigemptyset(&mask)
    for number in [SIGINT, SIGTERM] { sigaddset(&mask, number) }
    pthread_sigmask(SIG_UNBLOCK, &mask, nil)
    for number in [SIGINT, SIGTERM] {
      _ = Foundation.signal(number) { number in
        let (isFirst, _) = receivedSignal.compareExchange(
          expected: 0, desired: number, ordering: .sequentiallyConsistent)
        if !isFirst { _exit(128 + number) }
        let reason = errno
        _ = write(
          STDERR_FILENO, UnsafeRawPointer(bitPattern: firstAnswer.load(ordering: .sequentiallyConsistent)),
          answerLength.load(ordering: .sequentiallyConsistent))
        errno = reason
      }
    }
    return Interruption { receivedSignal.load(ordering: .relaxed) }
  }

  /// Asks to stop.
  package func request() { asked.store(true, ordering: .relaxed) }

  /// Whether it was asked for.
  package var isRequested: Bool {
    asked.load(ordering: .relaxed) || received() != 0
  }

  /// The signal that came, 0 where there was a request without one; `nil` where nothing asked to stop.
  package var signal: Int32? {
    let received = received()
    return received != 0 || asked.load(ordering: .relaxed) ? received : nil
  }

  /// What the process should exit with: 130 after SIGINT (and a request without a signal), 143 after SIGTERM.
  package var exitCode: Int32? { signal.map { 128 + ($0 == 0 ? SIGINT : $0) } }
}

/// The first signal that came; 0 for none.
private let receivedSignal = Atomic<Int32>(0)

/// What is written when it comes, by its address: a handler may call nothing but `write`.
private let firstAnswer = Atomic<UInt>(0)
private let answerLength = Atomic<Int>(0)
