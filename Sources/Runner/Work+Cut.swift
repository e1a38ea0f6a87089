import Plans
import Programs
import Records
import Store
import Values

extension Work {
  /// What the store keeps the limits of its last sweep under.
  private static let key = "limits"

  /// Forgets the runs that were cut by a limit which is higher now, so that they are made again.
  func discardCut(_ experiment: Experiment, _ store: RunStore) throws(StoreError) {
    let limits = experiment.limits
    let known = try store.meta(Self.key)
    let now: JSON = [
      "seconds": limits.secondsPerRun.map(JSON.number) ?? .null, "memory": limits.memory.map(JSON.integer) ?? .null,
    ]
    let before = known ?? ["seconds": .null, "memory": .null]
    if now == before { return }
    let memory = Self.isRaised(before["memory"]?.number, limits.memory.map(Double.init))
    let plans = [(experiment, experiment.seeds)] + (experiment.tuning.map { [(experiment.trials, $0.seeds)] } ?? [])
    for (experiment, seeds) in plans {
      for cell in Plan(experiment, cells: cells, seeds: []).cells {
        // Programs have a limit where none is given, too.
        let none = cell.cell.isProgram ? 3600 : Double.infinity
        let time = (limits.secondsPerRun ?? none) > (before["seconds"]?.number ?? none)
        if !time && !memory { continue }
        let cut = try store.runs(of: cell.key, seeds: Set(seeds)).filter { run in
          run.record.status == .timeout ? time : memory && run.record.isBeyondMemory
        }
        if !cut.isEmpty { try store.discard(cut.map(\.seed), of: [cell.key]) }
      }
    }
    try store.setMeta(Self.key, now)
  }

  /// Whether a limit is higher than it was, `nil` for none.
  private static func isRaised(_ before: Double?, _ now: Double?) -> Bool {
    (now ?? .infinity) > (before ?? .infinity)
  }
}

extension RunRecord {
  /// Whether it was ended because it asked for more memory than its limit.
  fileprivate var isBeyondMemory: Bool { status == .crashed && reason?.hasPrefix(Self.beyondMemory) ?? false }
}
