import Foundation

/// Threads that do the same until there is nothing left to do.
enum Workers {
  /// Calls `body` on `count` workers at a time and returns when all have returned. Libdispatch makes as many as there
  /// are processors; for more, threads are made.
  static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    if count <= Processors.allowed {
      DispatchQueue.concurrentPerform(iterations: count) { _ in body() }
      return
    }
    let group = DispatchGroup()
    for number in 0..<count {
      group.enter()
      let thread = Thread {
        body()
        group.leave()
      }
      thread.name = "downhill.worker.\(number)"
      thread.stackSize = 8 << 20
      thread.start()
    }
    group.wait()
  }
}
