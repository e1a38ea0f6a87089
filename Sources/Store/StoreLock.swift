import Foundation
import Synchronization

/// A store belongs to one process at a time: an advisory lock (`flock`) on a file beside it. The system takes the lock
/// back when the process ends, however it ends.
final class StoreLock: Sendable {
  private let descriptor: Atomic<Int32>

  /// - Throws: `StoreError.inUse` where another process has the store, `readOnly` where the folder cannot be written.
  init(_ path: String, of store: String) throws(StoreError) {
    let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw errno == ENOSPC
        ? .full(store)
        : StoreLock.deniedBySystem
          ? .readOnly(store)
          : .unreadable(store, reason: StoreError.systemReason)
    }
    // A process that was killed may take a moment to be gone.
    var tries = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EWOULDBLOCK, tries < 20 {
        tries += 1
        usleep(25_000)
        continue
      }
      var text = [UInt8](repeating: 0, count: 20)
      let count = pread(descriptor, &text, text.count, 0)
      let reason = errno
      close(descriptor)
      guard reason == EWOULDBLOCK || count >= 0 else {
        throw .unreadable(store, reason: String(cString: strerror(reason)))
      }
      throw .inUse(store, process: Int(String(decoding: text.prefix(max(0, count)), as: UTF8.self).filter(\.isNumber)))
    }
    self.descriptor = Atomic(descriptor)
    // For the message of whoever comes second.
    let owner = Array("\(getpid())\n".utf8)
    _ = ftruncate(descriptor, 0)
    _ = pwrite(descriptor, owner, owner.count, 0)
  }

  private static var deniedBySystem: Bool { errno == EACCES || errno == EROFS || errno == EPERM }

  /// Gives the store back; once is enough. The lock belongs to the open file, which a process that is being started
  /// shares until it becomes its program: closing alone would leave the store locked for that long.
  func release() {
    let descriptor = descriptor.exchange(-1, ordering: .sequentiallyConsistent)
    guard descriptor >= 0 else { return }
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  deinit { release() }
}
