import Lanes
import Schedules

/// The factors of a schedule over a horizon, computed once and shared by all runs that follow it.
public final class Timetable: Sendable {
  public let schedule: any Schedule
  /// T.
  public let horizon: Int
  /// The first factors; later ones are computed when they are asked for.
  private let table: [Double]

  /// The steps whose factors are kept: 2²⁰ take 8 MB.
  private static let longest = 1 << 20

  public init(_ schedule: any Schedule, horizon: Int) {
    self.schedule = schedule
    self.horizon = horizon
    table = (0..<min(horizon, Self.longest)).map { schedule.factor(at: $0, of: horizon) }
  }

  /// The factor at a step.
  @inline(__always)
  public func factor(at step: Int) -> Double {
    step < table.count ? table[step] : schedule.factor(at: step, of: horizon)
  }
}

/// The timetables of the runs in a lane.
struct Timetables<L: Lane> {
  private let runs: [Timetable]
  private let shared: Timetable?

  init(_ runs: [Timetable]) {
    precondition(runs.count == L.count)
    self.runs = runs
    shared = runs.allSatisfy { $0 === runs[0] } ? runs[0] : nil
  }

  @inline(__always)
  func factor(at step: Int) -> L {
    if let shared { return L(shared.factor(at: step)) }
    var factors: L = 0
    for run in 0..<L.count { factors[run] = runs[run].factor(at: step) }
    return factors
  }
}
