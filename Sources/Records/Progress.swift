/// How many of the planned runs are done.
package struct SweepProgress: Sendable, Equatable {
  /// Runs that are stored.
  package var done: Int
  /// Runs of the whole sweep.
  package var planned: Int
  /// So many runs of so many.
  package init(done: Int, planned: Int) {
    self.done = done
    self.planned = planned
  }
  /// Whether no run is missing.
  package var isComplete: Bool { done >= planned }
  /// What stands at the top of the reports of a sweep that is not complete: `INCOMPLETE 40/160`.
  package var warning: String { "INCOMPLETE \(done)/\(planned)" }
}

/// How far the runs of a sweep that is under way are.
package struct RunProgress: Sendable, Equatable {
  /// What runs are for.
  package enum Stage: String, Sendable {
    case tuning
    case reporting
  }
  /// The stage that is under way.
  package var stage: Stage
  /// Runs of both stages that are stored or made, and that are planned.
  package var runs: SweepProgress
  /// Runs made per second.
  package var rate: Double
  /// Seconds left in this stage, as far as can be told.
  package var secondsLeft: Double?
  /// Runs that could not be made or diverged.
  package var failures: Int
  /// Which arm is ahead, in words; `nil` as long as none is.
  package var lead: String?

  package init(
    stage: Stage, runs: SweepProgress, rate: Double, secondsLeft: Double?, failures: Int, lead: String? = nil
  ) {
    self.stage = stage
    self.runs = runs
    self.rate = rate
    self.secondsLeft = secondsLeft
    self.failures = failures
    self.lead = lead
  }
}
