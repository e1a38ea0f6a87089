import Values

/// Where the jobs of a submitted sweep are.
package struct ClusterStatus: Sendable {
  /// A job, and its tasks by their state as Slurm has it.
  private let jobs: [(job: Submission.Job, states: [String: Int])]

  /// Asks Slurm; `nil` where there is none.
  package init?(_ submission: Submission) throws(ClusterError) {
    guard Slurm.isHere else { return nil }
    let tasks = try Slurm.tasks(of: submission.jobs.map(\.id))
    jobs = submission.jobs.map { job in
      (job, tasks.reduce(into: [:]) { if $1.job == job.id { $0[$1.state, default: 0] += 1 } })
    }
  }

  /// As `--json` has it.
  package var json: JSON {
    .array(
      jobs.map { job, states in
        [
          "id": .integer(job.id), "kind": .string(job.kind.rawValue), "parts": .string(job.parts),
          "states": .object(states.mapValues(JSON.integer)),
        ]
      })
  }

  /// For people, a line a job of which Slurm knows something: "job 12, parts 1-8: 3 running, 5 pending".
  package var lines: [String] {
    jobs.compactMap { job, states in
      if states.isEmpty { return nil }
      let counts = states.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key.lowercased())" }
      let what = job.kind == .parts ? "parts \(job.parts)" : "merge"
      return "job \(job.id), \(what): \(counts.joined(separator: ", "))"
    }
  }
}
