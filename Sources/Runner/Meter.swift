import Plans
import Records
import Synchronization
import Values

/// Counts what the workers have done, and tells it now and then.
final class Meter: Sendable {
  private let interval: Duration
  private let report: (@Sendable (RunProgress) -> Void)?
  private let begin = ContinuousClock.now
  private let made = Atomic<Int>(0)
  private let failures = Atomic<Int>(0)
  /// In the unit of `Orders.cost`.
  private let spent = Atomic<Int>(0)
  private let state: Locked<State>
  private let lead = Locked<Lead?>(nil)

  private struct State {
    var total: Int
    var stage = RunProgress.Stage.reporting
    var stored = 0
    var cost = 0
    var spentBefore = 0
    var stageBegin = ContinuousClock.now
    var last: ContinuousClock.Instant?
  }

  init(total: Int, interval: Duration, report: (@Sendable (RunProgress) -> Void)?) {
    self.interval = interval
    self.report = report
    state = Locked(State(total: total))
  }

  /// Takes it that there are so many runs in all: tuning may ask for more than were planned.
  func expect(_ total: Int) { state.withLock { $0.total = total } }

  /// - Parameter cells: those of the stage.
  func begin(_ stage: RunProgress.Stage, stored: Int, cost: Int, _ cells: [PlannedCell]) {
    lead.withLock { $0 = stage == .reporting && report != nil ? Lead(cells) : nil }
    state.withLock {
      $0.stage = stage
      $0.stored += stored
      $0.cost = cost
      $0.spentBefore = spent.load(ordering: .relaxed)
      $0.stageBegin = .now
    }
  }

  func add(_ product: Product, cost: Int) {
    made.add(product.runs.count, ordering: .relaxed)
    let failures = product.failures
    if failures > 0 { self.failures.add(failures, ordering: .relaxed) }
    lead.withLock { $0?.add(product) }
    spent.add(cost, ordering: .relaxed)
  }

  /// Tells how far things are, if that was not done a moment ago.
  func tick() {
    guard let report else { return }
    let now = ContinuousClock.now
    let isDue = state.withLock { state in
      if let last = state.last, now - last < interval { return false }
      state.last = now
      return true
    }
    if isDue { report(progress(now)) }
  }

  /// Tells how it ended.
  func finish() { report?(progress(.now)) }

  private func progress(_ now: ContinuousClock.Instant) -> RunProgress {
    let state = state.withLock { $0 }
    let made = made.load(ordering: .relaxed)
    let spent = spent.load(ordering: .relaxed) - state.spentBefore
    let left = spent == 0 ? nil : (now - state.stageBegin).seconds * Double(state.cost - spent) / Double(spent)
    return RunProgress(
      stage: state.stage, runs: SweepProgress(done: state.stored + made, planned: state.total),
      rate: Double(made) / max(1e-9, (now - begin).seconds),
      secondsLeft: left, failures: failures.load(ordering: .relaxed), lead: lead.withLock { $0?.text })
  }
}
