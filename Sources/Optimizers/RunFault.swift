import Foundation

/// What tests have happen to a run, to see what becomes of the others.
package struct RunFault: Sendable {
  /// How it fails.
  package enum Kind: String, Sendable, CaseIterable {
    /// As a condition that does not hold.
    case trap
    /// By an address that there is not.
    case segfault
    /// By asking for memory without an end.
    case allocate
    /// By never coming back, and without using the processor.
    case hang
  }
  let kind: Kind
  /// Before which step.
  let step: Int

  /// - Parameter step: before which it happens.
  package init(_ kind: Kind, step: Int) {
    self.kind = kind
    self.step = step
  }

  /// Never returns.
  func happen() -> Never {
    switch kind {
    case .trap: fatalError("a fault that was asked for")
    case .segfault:
      UnsafeMutablePointer<Int>(bitPattern: 16)?.pointee = 1
      abort()
    case .allocate:
      // Of the system itself: what malloc gives and nobody reads, a compiler may leave out.
      let size = 8 << 20
      while let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
        memory != MAP_FAILED
      {
        memset(memory, 1, size)
        usleep(1000)
      }
      abort()
    case .hang: while true { sleep(1) }
    }
  }
}
