import Foundation
import Synchronization
import Values

/// Lends running programs to runs. Whoever has no host cannot start a program: it is made only where that was allowed.
package final class ProgramHost: Sendable {
  private let limits: ProgramLimits
  private let isCancelled: @Sendable () -> Bool
  private let state = Mutex(State())

  /// A program in a role with what it is opened with.
  private struct Post: Hashable {
    let program: Program
    let role: Guest.Role
    let settings: JSON
  }

  private struct State: ~Copyable {
    var idle: [Post: [Idle]] = [:]
    var failures: [Post: Int] = [:]
    var slots: [Program: DispatchSemaphore] = [:]
    var hasClosed = false
  }

  /// A guest that nobody uses, on its way from one thread to another.
  private struct Idle: @unchecked Sendable {
    let guest: Guest
  }

  /// After so many processes in a row that die before they are ready no other is started.
  private static let mostFailures = 3

  /// - Parameter isCancelled: asked while a program is waited for; where it says so, the run is given up.
  package init(_ limits: ProgramLimits = ProgramLimits(), isCancelled: @escaping @Sendable () -> Bool = { false }) {
    self.limits = limits
    self.isCancelled = isCancelled
  }

  deinit { close() }

  /// Calls `body` with a running program; afterwards it is kept for the next run, unless a fault ended it.
  ///
  /// - Parameter settings: what it is opened with.
  /// - Throws: why it does not start, or what `body` throws.
  package func lend<Result>(
    _ program: Program, _ role: Guest.Role, settings: JSON, _ body: (Guest) throws(Fault) -> Result
  ) throws(Fault) -> Result {
    let slot = slot(of: program)
    slot?.wait()
    defer { slot?.signal() }
    let post = Post(program: program, role: role, settings: settings)
    let guest = try take(post)
    do throws(Fault) {
      let result = try body(guest)
      if guest.isSpent { guest.end() } else { give(guest, back: post) }
      return result
    } catch {
      if error.processGoesOn { give(guest, back: post) } else { guest.end() }
      throw error
    }
  }

  /// Has every program leave.
  package func close() {
    let guests = state.withLock { state in
      defer { state.idle = [:] }
      state.hasClosed = true
      return state.idle.values.flatMap(\.self)
    }
    for idle in guests { idle.guest.leave() }
  }

  private func slot(of program: Program) -> DispatchSemaphore? {
    guard let slots = program.slots else { return nil }
    return state.withLock { state in
      if let slot = state.slots[program] { return slot }
      let slot = DispatchSemaphore(value: slots)
      state.slots[program] = slot
      return slot
    }
  }

  private func take(_ post: Post) throws(Fault) -> Guest {
    let (idle, failures) = state.withLock { ($0.idle[post]?.popLast(), $0.failures[post] ?? 0) }
    if let idle { return idle.guest }
    if failures >= Self.mostFailures {
      throw Fault(
        .crashed, "\(Self.mostFailures) processes in a row of \(post.program.name) died before they were ready")
    }
    if let changed = post.program.changedFile {
      throw Fault(.crashed, "\(changed) is not what it was when the experiment was read")
    }
    do throws(Fault) {
      let guest = try Guest(post.program, post.role, settings: post.settings, limits, isCancelled: isCancelled)
      state.withLock { $0.failures[post] = 0 }
      return guest
    } catch {
      if error.kind != .cancelled { state.withLock { $0.failures[post, default: 0] += 1 } }
      throw error
    }
  }

  private func give(_ guest: Guest, back post: Post) {
    let idle = Idle(guest: guest)
    let isKept =
      !guest.servesOnce
      && state.withLock { state in
        if state.hasClosed { return false }
        state.idle[post, default: []].append(idle)
        return true
      }
    if !isKept { guest.leave() }
  }
}
