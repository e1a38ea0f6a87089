import Foundation
import Store
import Synchronization

/// The one thread that writes to the store: commits what the workers have made, at most a second apart.
final class Writer: @unchecked Sendable {
  private let store: RunStore
  private let meter: Meter
  private let failed = Atomic<Bool>(false)
  private let ended = DispatchSemaphore(value: 0)

  // All below is guarded by the condition.
  private let condition = NSCondition()
  private var waiting: [RunBlock] = []
  private var waitingBytes = 0
  private var isLast = false
  private var error: StoreError?

  /// The longest that a block waits for its commit, in seconds: with the commit itself, well under one.
  private static let patience = 0.5
  /// The size of a batch that is committed at once, in bytes.
  private static let batchSize = 8 << 20
  /// Workers wait while more than this waits, in bytes.
  private static let limit = 32 << 20

  init(_ store: RunStore, _ meter: Meter) {
    self.store = store
    self.meter = meter
    let thread = Thread { self.write() }
    thread.name = "downhill.writer"
    thread.start()
  }

  /// Whether the store can no longer be written; `finish` says why.
  var hasFailed: Bool { failed.load(ordering: .relaxed) }

  /// Says that something went wrong elsewhere: what waits is still committed, and `finish` throws.
  func fail(_ error: StoreError) {
    failed.store(true, ordering: .relaxed)
    condition.withLock {
      if self.error == nil { self.error = error }
      condition.broadcast()
    }
  }

  /// Hands blocks over; waits where the disk is slower than the workers.
  func submit(_ blocks: [RunBlock]) {
    condition.lock()
    defer { condition.unlock() }
    while waitingBytes > Self.limit && error == nil { condition.wait() }
    let wasEmpty = waiting.isEmpty
    waiting += blocks
    waitingBytes += blocks.reduce(0) { $0 + $1.bytes.count }
    if wasEmpty || waitingBytes > Self.batchSize { condition.broadcast() }
  }

  /// Commits the rest.
  func finish() throws(StoreError) {
    condition.withLock {
      isLast = true
      condition.broadcast()
    }
    ended.wait()
    if let error = condition.withLock({ error }) { throw error }
  }

  private func write() {
    defer { ended.signal() }
    while let batch = next() {
      do throws(StoreError) {
        try store.append(batch)
      } catch {
        fail(error)
        return
      }
    }
  }

  /// The next batch, when it is large or old enough; `nil` at the end. Between times it tells how far things are.
  private func next() -> [RunBlock]? {
    var deadline: Date?
    condition.lock()
    defer { condition.unlock() }
    while !isLast && waitingBytes <= Self.batchSize {
      if deadline == nil && !waiting.isEmpty { deadline = Date(timeIntervalSinceNow: Self.patience) }
      if let deadline, deadline.timeIntervalSinceNow <= 0 { break }
      _ = condition.wait(until: min(deadline ?? .distantFuture, Date(timeIntervalSinceNow: 0.1)))
      condition.unlock()
      meter.tick()
      condition.lock()
    }
    if waiting.isEmpty { return nil }
    defer {
      waiting = []
      waitingBytes = 0
      condition.broadcast()
    }
    return waiting
  }
}
