import Plans
import Records
import Values

/// What became of an experiment.
package struct RunSummary: Sendable {
  /// Runs of both stages, stored or not.
  package var planned: Int
  /// What became of the runs for tuning.
  package var tuning = StageSummary()
  /// What became of the runs for reports.
  package var reporting = StageSummary()
  /// Rows of the store that were found damaged; their runs were made again.
  package var damagedRows: Int
  /// The signal that ended it early, 0 where it was asked to stop otherwise; `nil` where it was not.
  package var interruptedBy: Int32?
  /// How long it took.
  package var time: Duration = .zero
  /// What was to be done and what tuning chose, where that was the whole experiment: its report need not find out
  /// again.
  var work: (work: Work, outcomes: [TuningChoice])?

  /// What processes of the same command have made before one of their runs ended them: to this one it is stored.
  var earlier = (made: 0, failed: 0)

  /// Runs that were made and have crashed or run out of time, or whose program said what it must not: no data, but
  /// faults that somebody should look at.
  package var failedRuns: Int { tuning.failed + reporting.failed + earlier.failed }
  /// Some of them, the first that were made.
  package var failures: [FailedRun] { Array((tuning.failures + reporting.failures).prefix(FailedRun.most)) }
  /// Whether a failed run has ended it early.
  package var isStopped = false
  /// Runs that were stored already.
  package var stored: Int { tuning.stored + reporting.stored - earlier.made }
  /// Runs that were made.
  package var made: Int { tuning.made + reporting.made + earlier.made }
  /// Whether every planned run is stored.
  package var isComplete: Bool { stored + made >= planned }
}

/// What became of the runs for tuning, or for reporting.
package struct StageSummary: Sendable {
  /// Runs of the stage, stored or not.
  package var planned = 0
  /// Runs that were stored already.
  package var stored = 0
  /// The runs that were made, by how they ended.
  package var statuses: [Status: Int] = [:]
  /// The evaluations of the runs that were made.
  package var evaluations = 0
  /// Of the runs that were made those that are faults.
  package var failed = 0
  /// Some of them.
  package var failures: [FailedRun] = []

  /// How many runs were made.
  package var made: Int { statuses.values.reduce(0, +) }

  static func += (a: inout StageSummary, b: StageSummary) {
    a.planned += b.planned
    a.stored += b.stored
    a.statuses.merge(b.statuses, uniquingKeysWith: +)
    a.evaluations += b.evaluations
    a.failed += b.failed
    a.failures += b.failures
  }
}

extension StageSummary {
  /// With what workers have counted.
  func taking(_ tally: Tally) -> StageSummary {
    var summary = self
    tally.content.withLock {
      summary.statuses = $0.statuses
      summary.evaluations = $0.evaluations
      summary.failed = $0.failed
      summary.failures = $0.failures
    }
    return summary
  }
}

/// What the workers count together.
final class Tally: Sendable {
  struct Content {
    var statuses: [Status: Int] = [:]
    var evaluations = 0
    var failed = 0
    var failures: [FailedRun] = []
  }
  let content = Locked(Content())

  func add(_ product: Product) {
    content.withLock { content in
      content.failed += product.faults.count
      content.failures += product.faults.prefix(FailedRun.most - min(FailedRun.most, content.failures.count))
      for record in product.runs {
        content.statuses[record.status, default: 0] += 1
        content.evaluations += record.counts.evaluations
      }
    }
  }
}
