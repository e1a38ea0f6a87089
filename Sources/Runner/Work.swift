import Plans
import Store

/// The part of an experiment that is to be run here.
struct Work: Sendable {
  /// Every cell that may be run: those of the grid in canonical order, then the untuned ones.
  let cells: [Cell]
  /// Cells among which tuning chooses; empty where there is no tuning.
  let groups: [TuningGroup]
  /// What tuned arms are compared with; empty where the tuning has no baselines.
  let untuned: [UntunedArm]
  /// The choices among untuned arms, whole: what is run here may be a part of them.
  let untunedGroups: [TuningGroup]
  /// The candidates of those choices that are run here.
  private let untunedTrials: [PlannedCell]
  /// Runs of both stages.
  let runCount: Int

  init(_ experiment: Experiment, _ shard: Shard?) {
    guard let tuning = experiment.tuning else {
      cells = experiment.cells
      groups = []
      untuned = []
      untunedGroups = []
      untunedTrials = []
      runCount =
        shard.map { shard in
          Plan(experiment, cells: experiment.cells, seeds: []).cells.reduce(0) {
            $0 + shard.seeds(experiment.seeds, of: $1.key).count
          }
        } ?? experiment.cells.count * experiment.seeds.count
      return
    }
    let all = TuningGroup.groups(of: experiment, tuning)
    let groups = shard.map { shard in all.filter { shard.holds($0, tuning) } } ?? all
    self.groups = groups
    let untuned = tuning.baselines.isEmpty ? [] : UntunedArm.arms(groups, tuning, experiment)
    self.untuned = untuned
    let choices =
      tuning.baselines.contains(.bestUntuned)
      ? UntunedArm.groups(of: UntunedArm.arms(all, tuning, experiment), tuning, experiment.report) : []
    untunedGroups = choices
    let own = Set(untuned.map(\.trial.key))
    untunedTrials = choices.flatMap(\.candidates).filter { own.contains($0.key) }
    cells = groups.flatMap { $0.candidates.map(\.cell) } + untuned.map(\.cell.cell)
    let tried = groups.reduce(untunedTrials.count) { $0 + ($1.candidates.count > 1 ? $1.candidates.count : 0) }
    runCount = tried * tuning.seeds.count + (groups.count + untuned.count) * experiment.seeds.count
  }

  /// Every candidate of a choice on the tuning seeds.
  func tuningPlan(_ experiment: Experiment, _ tuning: Tuning) -> Plan {
    let tried = groups.filter { $0.candidates.count > 1 }.flatMap(\.candidates)
    return Plan(experiment.trials, planned: tried, seeds: tuning.seeds)
  }

  /// Every candidate of a choice among untuned arms on the tuning seeds. An arm may be a candidate of tuning, too: its
  /// runs are stored once, and count in both plans.
  func untunedTuningPlan(_ experiment: Experiment, _ tuning: Tuning) -> Plan {
    Plan(experiment.trials, planned: untunedTrials, seeds: tuning.seeds)
  }

  /// The untuned arms on the reporting seeds.
  func untunedPlan(_ experiment: Experiment) -> Plan {
    Plan(experiment, planned: untuned.map(\.cell), seeds: experiment.seeds)
  }

  /// For an estimate of what reporting will cost: of each choice the first candidate.
  func likelyPlan(_ experiment: Experiment) -> Plan {
    let cells = experiment.tuning == nil ? cells : groups.map { $0.candidates[0].cell }
    return Plan(experiment, cells: cells, seeds: experiment.seeds)
  }

  /// What has been chosen so far; empty where there is no tuning.
  func outcomes(_ experiment: Experiment, _ store: RunStore) throws -> [TuningChoice] {
    try outcomes(groups, experiment, store)
  }

  /// The same of some of the choices.
  func outcomes(_ groups: [TuningGroup], _ experiment: Experiment, _ store: RunStore) throws -> [TuningChoice] {
    guard let tuning = experiment.tuning else { return [] }
    var outcomes: [TuningChoice] = []
    for group in groups {
      if let outcome = try TuningChoice(group, tuning, experiment, store) { outcomes.append(outcome) }
    }
    return outcomes
  }

  /// The cells that are reported, as far as they have been chosen, on the reporting seeds.
  func reportingPlan(_ experiment: Experiment, _ outcomes: [TuningChoice]) -> Plan {
    let cells = experiment.tuning == nil ? cells : outcomes.compactMap(\.chosen?.cell)
    return Plan(experiment, cells: cells, seeds: experiment.seeds)
  }
}
