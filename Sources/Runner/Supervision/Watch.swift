import Optimizers
import Plans
import Programs
import Values

/// What runs are watched by.
struct Watch: Sendable {
  let limits: ProgramLimits
  let fault: FaultSwitch?
  /// That of a supervising process; `nil` where there is none.
  let board: Board?
  /// How many workers share a processor.
  private let share: Double

  init(
    _ limits: ProgramLimits = ProgramLimits(), _ fault: FaultSwitch? = nil, _ board: Board? = nil, jobs: Int = 1
  ) {
    (self.limits, self.fault, self.board) = (limits, fault, board)
    share = max(1, Double(jobs) / Double(Processors.allowed))
  }

  /// What ends runs that one thread makes together, beginning now; `nil` for nothing.
  func watch(runs: Int) -> RunWatch? {
    limits.secondsPerRun.map { RunWatch(seconds: $0, runs: runs) }
  }

  /// The seconds after which runs that are made together are late, by the clock on the wall, so the supervisor ends
  /// them: the loop has ended them long before unless it does not come to look. Where workers share processors, they
  /// have as much more.
  func patience(runs: Int) -> Double? {
    limits.secondsPerRun.map { 1 + 2 * $0 * Double(runs) * share }
  }
}
