import Plans
import Store

/// The part of an experiment that is to be run here.
struct Work: Sendable {
  /// Every cell that may be run: those of the grid in canonical order, then the untuned ones.
  private(set) var cells: [Cell]
  /// Cells among which tuning chooses; empty where there is no tuning.
  private(set) var groups: [TuningGroup]
  /// What tuned arms are compared with; empty where the tuning has no baselines.
  let untuned: [UntunedArm]
  /// The choices among untuned arms, whole: what is run here may be a part of them.
  let untunedGroups: [TuningGroup]
  /// The candidates of those choices that are run here.
  private let untunedTrials: [PlannedCell]
  /// Runs of both stages.
  private(set) var runCount: Int
  /// How often ranges of tuning have been extended.
  private(set) var extensions = 0

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
    let tried = groups.reduce(untunedTrials.count) { $0 + ($1.isTried ? $1.candidates.count : 0) }
    runCount = tried * tuning.seeds.count + (groups.count + untuned.count) * experiment.seeds.count
  }

  /// The same with further candidates of its choices.
  ///
  /// - Parameter more: for each choice those that an extension adds.
  func trying(_ more: [[Arm]], _ experiment: Experiment, _ tuning: Tuning) -> Work {
    var work = self
    work.extensions += 1
    work.groups = zip(groups, more).map { $1.isEmpty ? $0 : $0.trying($1, experiment, tuning) }
    work.cells = work.groups.flatMap { $0.candidates.map(\.cell) } + untuned.map(\.cell.cell)
    work.runCount += more.reduce(0) { $0 + $1.count } * tuning.seeds.count
    return work
  }

  /// The same with cells that were chosen and are no candidates: they have the settings of another choice.
  func taking(_ outcomes: [TuningChoice]) -> Work {
    var known = Set(cells)
    let others = outcomes.compactMap(\.chosen?.cell).filter { known.insert($0).inserted }
    var work = self
    work.cells += others
    return work
  }

  /// Every candidate of a choice on the tuning seeds.
  ///
  /// - Parameter earlier: how many candidates of each choice are left out, the first.
  func tuningPlan(_ experiment: Experiment, _ tuning: Tuning, after earlier: [Int]? = nil) -> Plan {
    let tried = groups.indices.filter { groups[$0].isTried }
    let cells = tried.flatMap { groups[$0].candidates.dropFirst(earlier?[$0] ?? 0) }
    return Plan(experiment.trials, planned: cells, seeds: tuning.seeds)
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
    var found: [TuningGroup.Name: TuningChoice] = [:]
    return try groups.compactMap { group in
      let leader = group.leader.map { found[$0] }
      let outcome =
        try leader.map { $0.flatMap { TuningChoice(group, following: $0, experiment) } }
        ?? TuningChoice(group, tuning, experiment, store)
      if group.leader == nil { found[group.place] = outcome }
      return outcome
    }
  }

  /// The cells that are reported, as far as they have been chosen, on the reporting seeds.
  func reportingPlan(_ experiment: Experiment, _ outcomes: [TuningChoice]) -> Plan {
    let cells = experiment.tuning == nil ? cells : outcomes.compactMap(\.chosen?.cell)
    return Plan(experiment, cells: cells, seeds: experiment.seeds)
  }
}
