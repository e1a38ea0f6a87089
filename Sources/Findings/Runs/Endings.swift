import Records

/// How the runs of an arm ended, counted over all of them.
struct Endings {
  /// How many runs ended so.
  var statuses: [Status: Int] = [:]
  /// What the first run that ended so says of it.
  var reasons: [Status: String] = [:]
  /// What runs say of their ends, by seed.
  var remarks: [Int: String] = [:]
  /// The evaluations of all.
  var evaluations = 0
  /// The runs that went below the reference minimum, and the lowest value of them; `nil` where none did.
  var beaten: (runs: Int, seed: Int, value: Double)?

  init(_ runs: [Run], _ measure: Measure) {
    // By index: a copy of a run would retain and release each of its columns.
    for i in runs.indices {
      statuses[runs[i].record.status, default: 0] += 1
      if let reason = runs[i].record.reason {
        let status = runs[i].record.status
        if reasons[status] == nil { reasons[status] = "seed \(runs[i].seed): \(reason)" }
        remarks[runs[i].seed] = "\(status.rawValue): \(reason)"
      }
      evaluations += runs[i].record.counts.evaluations
      guard measure.isBeaten(by: runs[i].record) else { continue }
      let value = runs[i].record.best
      let before = beaten ?? (0, runs[i].seed, value)
      beaten =
        value < before.value ? (before.runs + 1, runs[i].seed, value) : (before.runs + 1, before.seed, before.value)
    }
  }
}
