import Plans
import Store
import Values

extension RunStore {
  /// The same, for whoever takes the runs over.
  package func adopt(_ experiment: Experiment) throws(StoreError) { try adopt(experiment, Work(experiment, nil)) }

  /// Serves the runs and choices that an experiment has here under the keys of before defaults were left out: a store
  /// that is written is given the new keys. Old keys are made for cells alone that have no runs, and only where the
  /// store has runs of others.
  func adopt(_ experiment: Experiment, _ work: Work) throws(StoreError) {
    let experiments = experiment.tuning == nil ? [experiment] : [experiment, experiment.trials]
    let plans = experiments.map { ($0, Plan($0, cells: work.cells, seeds: []).cells) }
    guard holdsMore(than: Set(plans.flatMap { $0.1.map(\.key) })) else { return }
    var cells: [Renaming] = []
    var names: [Digest: Digest] = [:]
    for (experiment, planned) in plans {
      let maker = LegacyKey(experiment)
      for cell in planned where names[cell.key] == nil && !holds(cell.key) {
        guard let old = maker.key(of: cell.cell), holds(old) else { continue }
        cells.append(Renaming(old, to: cell.key))
        names[cell.key] = old
      }
    }
    if cells.isEmpty { return }
    let tunings = experiment.tuning.map { tuning in
      (work.groups + work.untunedGroups).compactMap { $0.renaming(names, tuning, experiment.report) }
    }
    try rename(cells: cells, tunings: tunings ?? [])
  }
}
