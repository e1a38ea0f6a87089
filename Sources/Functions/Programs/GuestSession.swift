import Programs
import Values

/// Asks somebody's function for the runs that advance together, on the thread that makes them. What goes wrong with a
/// question of several runs is asked again run by run, so that it costs those alone that it comes from.
package final class GuestSession: @unchecked Sendable {
  /// What the program answers at a point; no gradient where none was asked for or is given.
  struct Reply {
    var value = Double.nan
    var gradient: [Double] = []
  }

  private let function: GuestFunction
  private let greeting: Greeting
  private let host: ProgramHost
  /// Of each run, where its values are noisy.
  private let seeds: [UInt64]
  private var loan: ProgramHost.Loan?
  /// The runs whose time it is.
  private var together: Int
  /// What ended each run; `nil` where nothing has.
  package private(set) var faults: [Fault?]
  /// What was asked last: the record looks where the method does.
  private var last: (points: [[Double]], hasGradient: Bool, replies: [Reply]) = ([], false, [])

  /// - Parameters:
  ///   - seeds: the seeds of the noise of each run.
  package init(_ function: GuestFunction, _ greeting: Greeting, _ host: ProgramHost, seeds: [UInt64]) {
    self.function = function
    self.greeting = greeting
    self.host = host
    self.seeds = seeds
    together = seeds.count
    faults = seeds.map { _ in nil }
  }

  deinit { close() }

  /// Gives the program back.
  package func close() {
    if let loan { host.settle(loan) }
    loan = nil
  }

  /// What the program answers to each run's point; NaN for runs that have ended by a fault, and at points that are not
  /// finite. Lanes beyond the runs are copies of the last.
  func answers(_ points: [[Double]], withGradient: Bool) -> [Reply] {
    let withGradient = withGradient && greeting.hasGradient
    if points == last.points, last.hasGradient || !withGradient { return last.replies }
    var replies = points.map { _ in Reply() }
    var wanted: [Int] = []
    for run in points.indices
    where faults[min(run, seeds.count - 1)] == nil && points[run].allSatisfy(\.isFinite) {
      if run >= seeds.count, wanted.last == seeds.count - 1 { continue }
      if run < seeds.count { wanted.append(run) }
    }
    do throws(Fault) {
      for (run, reply) in zip(wanted, try ask(wanted, points, withGradient)) { replies[run] = reply }
    } catch {
      drop(after: error)
      askAgain(wanted, points, withGradient, error, &replies)
    }
    for run in points.indices where run >= seeds.count { replies[run] = replies[seeds.count - 1] }
    last = (points, withGradient, replies)
    return replies
  }

  /// Asks for each run alone what went wrong together.
  private func askAgain(
    _ wanted: [Int], _ points: [[Double]], _ withGradient: Bool, _ first: Fault, _ replies: inout [Reply]
  ) {
    guard wanted.count > 1, first.kind != .cancelled else {
      for run in wanted { faults[run] = first }
      return
    }
    together = 1
    defer {
      together = seeds.count
      loan?.guest.begin(runs: together)
    }
    for run in wanted {
      loan?.guest.begin()
      do throws(Fault) {
        replies[run] = try ask([run], points, withGradient)[0]
      } catch {
        drop(after: error)
        faults[run] = error
      }
    }
  }

  private func drop(after fault: Fault) {
    if let loan { host.settle(loan, after: fault) }
    loan = nil
  }

  private func ask(_ runs: [Int], _ points: [[Double]], _ withGradient: Bool) throws(Fault) -> [Reply] {
    if runs.isEmpty { return [] }
    let guest = try guest()
    var members: [(String, Message.Value)] = [
      ("xs", .points(runs.map { points[$0] })),
      ("want", .json(.strings(withGradient ? ["value", "gradient"] : ["value"]))),
    ]
    if greeting.isNoisy {
      members.append(("seeds", .json(.array(runs.map { .integer(seed(of: $0, at: points[$0])) }))))
    }
    guest.send(Message("ask", members))
    let tell = try guest.receive()
    guard tell.type == "tell" else { throw .line("expected `tell`", tell.line) }
    let values = try tell.point("values", runs.count)
    guard withGradient else { return values.map { Reply(value: $0) } }
    guard let gradients = tell["gradients"]?.array?.map(\.reals), gradients.count == runs.count else {
      throw .line("`gradients` must be a list of \(runs.count) gradients", tell.line)
    }
    for gradient in gradients where gradient?.count != greeting.dimension {
      throw .line("a gradient has not \(greeting.dimension) numbers", tell.line)
    }
    return zip(values, gradients).map { Reply(value: $0, gradient: $1 ?? []) }
  }

  /// The program, for whom the time of the runs begins when it is first asked.
  private func guest() throws(Fault) -> Guest {
    if let loan { return loan.guest }
    let loan = try host.borrow(function.program, function.role, settings: function.settings)
    self.loan = loan
    loan.guest.begin(runs: together)
    let said = try Greeting(loan.guest.ready, asked: greeting.dimension)
    guard said.hasGradient == greeting.hasGradient, said.isNoisy == greeting.isNoisy else {
      throw .line("it greets otherwise than before", loan.guest.ready.line)
    }
    return loan.guest
  }

  /// What decides the noise at a point: the run's stream and the point alone, so that a run is the same in any company,
  /// and whatever is recorded of it.
  private func seed(of run: Int, at point: [Double]) -> Int {
    let words = point.map { String($0.bitPattern, radix: 16) }.joined(separator: " ")
    return Int(Digest(of: "evaluation/\(seeds[run])/\(words)").word >> 11)
  }
}
