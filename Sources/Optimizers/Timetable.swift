import Lanes
import Schedules

/// The factors of a schedule over a horizon, and the momenta where it moves them, computed once and shared by all runs
/// that follow it.
package final class Timetable: Sendable {
  /// What gives the factors.
  package let schedule: any Schedule
  /// T.
  package let horizon: Int
  /// The first factors; later ones are computed when they are asked for.
  private let table: [Double]
  /// The momenta of the same steps; empty where the schedule moves none.
  private let momenta: [Double]

  /// The steps whose factors are kept: 2²⁰ take 8 MB.
  private static let longest = 1 << 20

  /// The factors of a schedule over a horizon of so many steps, at least 1.
  package init(_ schedule: any Schedule, horizon: Int) {
    self.schedule = schedule
    self.horizon = horizon
    let kept = 0..<min(horizon, Self.longest)
    table = kept.map { schedule.factor(at: $0, of: horizon) }
    momenta = schedule.movesMomentum ? kept.map { schedule.momentum(at: $0, of: horizon) } : []
  }

  /// The factor at a step; past the horizon, as the schedule itself goes on.
  package func factor(at step: Int) -> Double {
    step < table.count ? table[step] : schedule.factor(at: step, of: horizon)
  }

  /// The momentum at a step, where the schedule moves it.
  func momentum(at step: Int) -> Double {
    step < momenta.count ? momenta[step] : schedule.momentum(at: step, of: horizon)
  }
}

/// The factors of the runs in a lane, step by step from 0, gathered a block at a time.
struct Timetables<L: Lane> {
  private let runs: [Timetable]
  private var block: [L] = .zeros(Timetables.length)
  private var position = Timetables.length
  private var filled = 0
  private let last: Int
  /// Whether the schedules move the momentum: those of a pack all do, or none does.
  let movesMomentum: Bool

  private static var length: Int { 64 }

  /// - Parameter steps: the most steps that the runs can make; no later factor is asked for.
  init(_ runs: [Timetable], steps: Int) {
    precondition(runs.count == L.count, "expected the timetables of \(L.count) runs, got \(runs.count)")
    movesMomentum = runs[0].schedule.movesMomentum
    precondition(
      runs.allSatisfy { [movesMomentum] in $0.schedule.movesMomentum == movesMomentum },
      "schedules of one pack must all move the momentum, or none")
    self.runs = runs
    last = max(0, steps - 1)
  }

  /// The factors of the next step.
  @inline(__always)
  mutating func next() -> L {
    if position == Timetables.length { fill() }
    let factors = block[position]
    position += 1
    return factors
  }

  @inline(never)
  private mutating func fill() {
    for (run, timetable) in runs.enumerated() {
      if run > 0 && timetable === runs[run - 1] {
        for i in block.indices { block[i][run] = block[i][run - 1] }
      } else {
        for i in block.indices { block[i][run] = timetable.factor(at: min(filled + i, last)) }
      }
    }
    filled += block.count
    position = 0
  }

  /// The momenta at a step, where the schedules move them.
  @inline(never)
  func momenta(at step: Int) -> L {
    var momenta: L = 0
    for run in 0..<L.count { momenta[run] = runs[run].momentum(at: min(step, last)) }
    return momenta
  }

  /// The factors at a step; at the end of the budget, those of the last step.
  func factors(at step: Int) -> L {
    var factors: L = 0
    for run in 0..<L.count { factors[run] = runs[run].factor(at: min(step, last)) }
    return factors
  }
}
