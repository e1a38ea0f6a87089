import Values

/// What ends a run before its budget: its time, and in tests a fault.
package struct RunWatch: Sendable {
  /// The processor time that each run has, in seconds; `nil` for no limit.
  let seconds: Double?
  /// When the time of the runs is over, by the calling thread's clock; runs that advance together share theirs.
  private let deadline: Int
  private let begin: Int
  /// What happens to a run in a test.
  package var fault: RunFault?

  /// Begins to count the time of runs that the calling thread makes together.
  ///
  /// - Parameter seconds: what each of them has; `nil` for no limit.
  package init(seconds: Double?, runs: Int) {
    self.seconds = seconds
    let now = Processors.threadNanoseconds
    begin = now
    deadline = seconds.map { now + Int(min($0 * Double(runs) * 1e9, 1e18)) } ?? .max
  }

  /// What a reason says of a run whose time was over.
  var reason: String { "more than \((seconds ?? 0).shortest) s of processor time" }

  /// Looks at the clock as seldom as does, from the loop.
  struct Clock {
    let watch: RunWatch
    /// The step at which it looks next.
    private(set) var next: Int
    private var stride = 1
    private var last: Int

    /// - Parameter watches: of the runs of a pack.
    /// - Returns: `nil` where nothing ends them.
    init?(_ watches: [RunWatch?]) {
      guard var watch = watches.lazy.compactMap(\.self).first else { return nil }
      watch.fault = watches.lazy.compactMap { $0?.fault }.first
      self.watch = watch
      next = 0
      last = watch.begin
    }

    /// Whether the time is over. Between two looks there is a hundredth of a second or of the limit, whichever is less:
    /// as many steps as took so long before.
    mutating func isOver(at step: Int) -> Bool {
      if step < next { return false }
      if let fault = watch.fault, step >= fault.step { fault.happen() }
      let now = Processors.threadNanoseconds
      let wanted = Int(min(0.01, (watch.seconds ?? 1) / 100) * 1e9)
      if now - last < wanted / 2 { stride = min(2 * stride, 1 << 20) }
      if now - last > 2 * wanted { stride = max(1, stride / 2) }
      last = now
      next = step + stride
      if let fault = watch.fault, fault.step > step { next = min(next, fault.step) }
      return now > watch.deadline
    }
  }
}
