import Foundation
import Values

/// Lends running programs to runs. Whoever has no host cannot start a program: it is made only where that was allowed.
package final class ProgramHost: Sendable {
  private let limits: ProgramLimits
  private let isCancelled: @Sendable () -> Bool
  private let transcript: (@Sendable (_ isOurs: Bool, _ line: [UInt8]) -> Void)?
  private let state = Locked(State())

  /// A program in a role with what it is opened with.
  fileprivate struct Post: Hashable {
    let program: Program
    let role: Guest.Role
    let settings: JSON
  }

  /// A program that somebody uses, until it is settled.
  package struct Loan {
    /// The program.
    package let guest: Guest
    fileprivate let post: Post
  }

  private struct State: ~Copyable {
    var idle: [Post: [Idle]] = [:]
    var failures: [Post: Int] = [:]
    var slots: [Post: DispatchSemaphore] = [:]
    var hasClosed = false
  }

  /// A guest that nobody uses, on its way from one thread to another.
  private struct Idle: @unchecked Sendable {
    let guest: Guest
  }

  /// After so many processes in a row that die before they are ready no other is started.
  private static let mostFailures = 3

  /// - Parameters:
  ///   - transcript: told of each line with the direction that it took.
  ///   - isCancelled: asked while a program is waited for; where it says so, the run is given up.
  package init(
    _ limits: ProgramLimits = ProgramLimits(), transcript: (@Sendable (Bool, [UInt8]) -> Void)? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.limits = limits
    self.transcript = transcript
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
    let loan = try borrow(program, role, settings: settings)
    do throws(Fault) {
      let result = try body(loan.guest)
      settle(loan)
      return result
    } catch {
      settle(loan, after: error)
      throw error
    }
  }

  /// A running program, for whoever settles the loan when it is no longer used.
  ///
  /// - Parameter settings: what it is opened with.
  /// - Throws: why it does not start.
  package func borrow(_ program: Program, _ role: Guest.Role, settings: JSON) throws(Fault) -> Loan {
    let post = Post(program: program, role: role, settings: settings)
    let slot = slot(of: post)
    slot?.wait()
    do throws(Fault) {
      return Loan(guest: try take(post), post: post)
    } catch {
      slot?.signal()
      throw error
    }
  }

  /// Takes a program back: it is kept for the next run, unless a fault ended it.
  package func settle(_ loan: Loan, after fault: Fault? = nil) {
    if fault.map(\.processGoesOn) ?? !loan.guest.isSpent { give(loan.guest, back: loan.post) } else { loan.guest.end() }
    slot(of: loan.post)?.signal()
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

  /// What bounds how many of a program run at a time, in a role.
  private func slot(of post: Post) -> DispatchSemaphore? {
    guard let slots = post.program.slots else { return nil }
    let post = Post(program: post.program, role: post.role, settings: .null)
    return state.withLock { state in
      if let slot = state.slots[post] { return slot }
      let slot = DispatchSemaphore(value: slots)
      state.slots[post] = slot
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
      let guest = try Guest(
        post.program, post.role, settings: post.settings, limits, isCancelled: isCancelled, transcript: transcript)
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
