import Foundation
import Synchronization

/// The values of a function at indices in their order, computed several at a time by workers who take the next index
/// as they come.
///
/// - Parameters:
///   - jobs: how many workers; one works on the calling thread.
///   - workspace: makes what a worker keeps from one index to the next.
package func concurrentMap<Workspace, Value: Sendable>(
  _ indices: Range<Int>, jobs: Int, workspace: @Sendable () -> Workspace,
  _ body: @Sendable (Int, inout Workspace) -> Value
) -> [Value] {
  let next = Atomic(indices.lowerBound)
  let done = Locked<[(index: Int, value: Value)]>([])
  concurrently(min(jobs, indices.count)) {
    var workspace = workspace()
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < indices.upperBound else { return }
      let value = body(index, &workspace)
      done.withLock { $0.append((index, value)) }
    }
  }
  return done.withLock { $0 }.sorted { $0.index < $1.index }.map(\.value)
}

/// The values of a function at 0 ..< count in their order, computed several at a time.
package func concurrentMap<Value: Sendable>(
  _ count: Int, jobs: Int, _ body: @Sendable (Int) -> Value
) -> [Value] {
  concurrentMap(0..<count, jobs: jobs, workspace: {}, { index, _ in body(index) })
}

/// Calls `body` on so many threads at a time, and returns when all have returned. Libdispatch makes as many as there
/// are processors; for more, threads are made.
package func concurrently(_ workers: Int, _ body: @Sendable () -> Void) {
  if workers <= 1 { return workers == 1 ? body() : () }
  if workers <= Processors.allowed {
    DispatchQueue.concurrentPerform(iterations: workers) { _ in body() }
    return
  }
  withoutActuallyEscaping(body) { body in
    let work = Work(body)
    let group = DispatchGroup()
    for number in 0..<workers {
      group.enter()
      let thread = Thread {
        work.make()
        group.leave()
      }
      thread.name = "downhill.worker.\(number)"
      thread.stackSize = 8 << 20
      thread.start()
    }
    group.wait()
    work.end()
  }
}

/// What threads call: they may live a little longer than what they were made for, which must not.
private final class Work: Sendable {
  private let body: Locked<(@Sendable () -> Void)?>

  init(_ body: @escaping @Sendable () -> Void) { self.body = Locked(body) }

  func make() {
    let body = body.withLock { $0 }
    body?()
  }

  func end() { body.withLock { $0 = nil } }
}
