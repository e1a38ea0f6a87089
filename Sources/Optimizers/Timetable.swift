import Lanes
import Schedules

/// The factors of a schedule over a horizon, computed once and shared by all runs that follow it.
package final class Timetable: Sendable {
  private let shape: any Shape
  /// T.
  package let horizon: Int
  /// The first factors; later ones are computed when they are asked for.
  private let table: [Double]
  /// What the schedule does with the momentum of a method; `nil` where it leaves it alone.
  package let momentum: Timetable?
  /// The schedule where its factors depend on the values of the run; else `nil`.
  private let reader: (any Schedule)?

  /// The steps whose factors are kept: 2²⁰ take 8 MB.
  static let longest = 1 << 20

  /// The factors of a schedule over a horizon of so many steps, at least 1.
  package convenience init(_ schedule: any Schedule, horizon: Int) {
    self.init(
      schedule, horizon, momentum: schedule.momentum.map { Timetable($0, horizon, momentum: nil, reader: nil) },
      reader: schedule.readsValues ? schedule : nil)
  }

  private init(_ shape: any Shape, _ horizon: Int, momentum: Timetable?, reader: (any Schedule)?) {
    self.shape = shape
    self.horizon = horizon
    self.momentum = momentum
    self.reader = reader
    table = (0..<min(horizon, Self.longest)).map { shape.factor(at: $0, of: horizon) }
  }

  /// The factor at a step; past the horizon, as the schedule itself goes on.
  package func factor(at step: Int) -> Double {
    step < table.count ? table[step] : shape.factor(at: step, of: horizon)
  }

  /// How many steps, from the first, have the same factors in both; none where factors depend on the run.
  package func steps(sharedWith other: Timetable) -> Int {
    guard reader == nil, other.reader == nil, (momentum == nil) == (other.momentum == nil) else { return 0 }
    let most = min(horizon, other.horizon)
    let shared = (0..<most).first { factor(at: $0) != other.factor(at: $0) } ?? most
    guard let momentum, let theirs = other.momentum else { return shared }
    return min(shared, momentum.steps(sharedWith: theirs))
  }

  /// The factors of one run, where they depend on its values.
  func timeline() -> (any Timeline)? { reader?.timeline(of: horizon) }
}

/// The factors of the runs in a lane, step by step from 0, gathered a block at a time.
struct Timetables<L: Lane> {
  private let runs: [Timetable]
  private var block: [L] = .zeros(Timetables.length)
  private var position = Timetables.length
  private var filled = 0
  private let last: Int
  /// Those of the runs whose schedules read their values.
  private let timelines: [(any Timeline)?]
  private let readsValues: Bool

  private static var length: Int { 64 }

  /// - Parameter steps: the most steps that the runs can make; no later factor is asked for.
  init(_ runs: [Timetable], steps: Int) {
    precondition(runs.count == L.count, "expected the timetables of \(L.count) runs, got \(runs.count)")
    self.runs = runs
    last = max(0, steps - 1)
    timelines = runs.map { $0.timeline() }
    readsValues = timelines.contains { $0 != nil }
  }

  /// The factors of the next step.
  ///
  /// - Parameter value: f at the iterate that it leaves.
  @inline(__always)
  mutating func next(after value: L) -> L {
    if position == Timetables.length { fill() }
    let factors = block[position]
    position += 1
    return readsValues ? read(value, factors) : factors
  }

  @inline(never)
  private func read(_ value: L, _ factors: L) -> L {
    var factors = factors
    for run in 0..<L.count { factors[run] = timelines[run]?.next(after: value[run]) ?? factors[run] }
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

  /// The factors of the runs at their own t, in place of those at a step; a schedule that reads the run stays as it is.
  func factors(_ factors: L, at t: (_ run: Int, _ horizon: Int) -> Int) -> L {
    var factors = factors
    for run in 0..<L.count where timelines[run] == nil {
      factors[run] = runs[run].factor(at: t(run, runs[run].horizon))
    }
    return factors
  }

  /// Keeps what the schedules that read the run know of it, and goes to a step.
  mutating func keep(_ ledger: inout Ledger<L>, at step: Int) {
    (filled, position) = (step, Timetables.length)
    ledger.keep("schedule", words: timelines.map { $0?.state.map(\.bitPattern) ?? [] }) { run, words in
      timelines[run]?.state = words.map { Double(bitPattern: $0) }
      return true
    }
  }

  /// The factors at a step; at the end of the budget, and where a schedule reads the run, those of the last step.
  func factors(at step: Int) -> L {
    var factors: L = 0
    for run in 0..<L.count { factors[run] = timelines[run]?.factor ?? runs[run].factor(at: min(step, last)) }
    return factors
  }
}
