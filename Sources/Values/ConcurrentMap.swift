import Dispatch
import Synchronization

/// The values of a function at 0 ..< count in their order, computed several at a time.
///
/// - Parameter jobs: how many at a time at most; no value depends on it.
package func concurrentMap<Value: Sendable>(
  _ count: Int, jobs: Int, _ body: @Sendable (Int) -> Value
) -> [Value] {
  concurrentMap(count, jobs: jobs, state: {}) { index, _ in body(index) }
}

/// The same, each job with room of its own to work in.
///
/// - Parameter state: makes the room of a job, which it has for all of its values.
package func concurrentMap<Value: Sendable, State>(
  _ count: Int, jobs: Int, state: @Sendable () -> State, _ body: @Sendable (Int, inout State) -> Value
) -> [Value] {
  if count <= 1 || jobs <= 1 {
    var state = state()
    return (0..<count).map { body($0, &state) }
  }
  let next = Atomic(0)
  let done = Mutex<[Int: Value]>([:])
  DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
    var state = state()
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      let value = body(index, &state)
      done.withLock { $0[index] = value }
    }
  }
  return done.withLock { done in (0..<count).compactMap { done[$0] } }
}
