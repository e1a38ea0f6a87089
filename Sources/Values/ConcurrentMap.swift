import Dispatch
import Synchronization

/// The values of a function at 0 ..< count in their order, computed several at a time.
package func concurrentMap<Value: Sendable>(
  _ count: Int, jobs: Int, _ body: @Sendable (Int) -> Value
) -> [Value] {
  if count <= 1 || jobs <= 1 { return (0..<count).map(body) }
  let next = Atomic(0)
  let done = Mutex<[Int: Value]>([:])
  DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      let value = body(index)
      done.withLock { $0[index] = value }
    }
  }
  return done.withLock { done in (0..<count).compactMap { done[$0] } }
}
