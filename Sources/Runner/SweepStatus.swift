import Plans
import Records
import Store
import Values

/// How far the sweep of a store is, read without running anything.
package struct SweepStatus: Sendable {
  /// The folder.
  package let folder: String
  /// The experiment's name.
  package let experiment: String
  /// The part of it that is run there; `nil` for the whole.
  package let shard: Shard?
  /// Runs of both stages that are stored, and that are planned there.
  package let progress: SweepProgress
  /// Stored runs by how they ended.
  package let statuses: [Status: Int]
  /// The seconds of one processor that the missing runs take, by those that are stored; `nil` where none is.
  package let secondsLeft: Double?

  /// Runs that crashed or ran out of time, or whose program said what it must not.
  package let failed: Int
  /// Some of them, the first in the order of the plan.
  package let failures: [FailedRun]

  /// Reads the status of a store.
  ///
  /// - Throws: `StoreError`; whatever keeps the plan from being made.
  package init(_ experiment: Experiment, _ store: RunStore, folder: String) throws {
    try store.requireCurrentNumerics()
    self.folder = folder
    self.experiment = experiment.name
    shard = try store.shard()
    var work = Work(experiment, shard)
    try store.adopt(experiment, work)
    work = try work.grown(experiment, store)
    var plans = [(work.reportingPlan(experiment, try work.outcomes(experiment, store)), shard)]
    if let tuning = experiment.tuning {
      plans[0].1 = nil
      plans += [work.tuningPlan(experiment, tuning), work.untunedTuningPlan(experiment, tuning)].map { ($0, nil) }
      plans.append((work.untunedPlan(experiment), nil))
    }
    var done = 0
    var statuses: [Status: Int] = [:]
    var failed = 0
    var failures: [FailedRun] = []
    for (plan, shard) in plans {
      for cell in plan.cells {
        let wanted = Set(shard.map { $0.seeds(plan.seeds, of: cell.key) } ?? plan.seeds)
        let runs = try store.runs(of: cell.key, seeds: wanted)
        done += runs.count
        for run in runs {
          statuses[run.record.status, default: 0] += 1
          guard run.record.isFault(of: cell.cell) else { continue }
          failed += 1
          if failures.count < FailedRun.most { failures.append(FailedRun(cell.cell, run.seed, run.record)) }
        }
      }
    }
    progress = SweepProgress(done: done, planned: work.runCount)
    self.statuses = statuses
    (self.failed, self.failures) = (failed, failures)
    let timed = try store.timings().values.reduce((runs: 0, nanoseconds: 0)) {
      ($0.runs + $1.runs, $0.nanoseconds + $1.nanoseconds)
    }
    let missing = max(0, work.runCount - done)
    secondsLeft =
      missing == 0
      ? 0 : timed.runs == 0 ? nil : Double(missing) * Double(timed.nanoseconds) * 1e-9 / Double(timed.runs)
  }

  /// As `--json` has it.
  package var json: JSON {
    var members: [String: JSON] = [
      "folder": .string(folder), "experiment": .string(experiment), "done": .integer(progress.done),
      "planned": .integer(progress.planned), "missing": .integer(progress.planned - progress.done),
      "failed": .integer(failed), "failures": .array(failures.map(\.json)), "complete": .bool(progress.isComplete),
      "secondsLeft": secondsLeft.map(JSON.number) ?? .null,
      "statuses": .object(
        Dictionary(uniqueKeysWithValues: statuses.map { ($0.key.rawValue, .integer($0.value)) })),
    ]
    members["shard"] = shard.map { .string("\($0.index)/\($0.count)") }
    return .object(members)
  }

  /// For people: a line, and one for each of some failed runs.
  package var lines: [String] {
    let more = failed - failures.count
    return [line] + failures.map { "  " + $0.line } + (more > 0 ? ["  and \(more) more"] : [])
  }

  private var line: String {
    var text = "\(folder): \(progress.done)/\(progress.planned) runs"
    if let shard { text += " of part \(shard.index)/\(shard.count)" }
    if failed > 0 { text += ", \(failed) failed" }
    if !progress.isComplete {
      text += ", \(progress.planned - progress.done) missing"
      if let secondsLeft { text += ", \(NumberText.clock(secondsLeft)) of one processor left" }
    }
    return text
  }
}

/// An experiment cut into so many parts.
private struct Division: Hashable {
  let experiment: String
  let count: Int
}

extension [SweepStatus] {
  /// Of experiments that are run in parts those parts that are not complete, or of which no folder is here, in words
  /// that Slurm's `--array` takes: "2,5-7".
  package var partsToSubmit: [(experiment: String, count: Int, parts: String)] {
    var complete: [Division: Set<Int>] = [:]
    for status in self {
      guard let shard = status.shard else { continue }
      let name = Division(experiment: status.experiment, count: shard.count)
      complete[name, default: []].formUnion(status.progress.isComplete ? [shard.index] : [])
    }
    return complete.sorted { ($0.key.experiment, $0.key.count) < ($1.key.experiment, $1.key.count) }.compactMap {
      name, done in
      let left = (1...name.count).filter { !done.contains($0) }
      return left.isEmpty ? nil : (name.experiment, name.count, Shard.list(left))
    }
  }
}
