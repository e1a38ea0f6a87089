import Foundation

/// A value that one thread at a time sees.
///
/// Its lock is that of POSIX threads, which thread sanitizers know. They see nothing of `Synchronization.Mutex` on
/// Linux, and take what it guards for races.
package final class Locked<Value: ~Copyable>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  /// Guards a value.
  package init(_ value: consuming sending Value) { self.value = value }

  /// Gives the value to a closure that may change it; no other thread has it meanwhile.
  package func withLock<Result, Failure: Error>(_ body: (inout Value) throws(Failure) -> Result) throws(Failure)
    -> Result
  {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }

  /// The same, or `nil` at once where another thread has the value.
  package func withLockIfAvailable<Result, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    guard lock.try() else { return nil }
    defer { lock.unlock() }
    return try body(&value)
  }
}
