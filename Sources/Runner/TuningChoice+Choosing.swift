import Plans
import Statistics
import Store
import Values

extension TuningChoice {
  /// The least of a group by the tuning's criterion.
  ///
  /// - Returns: `nil` where nothing has been chosen yet.
  init?(_ group: TuningGroup, _ tuning: Tuning, _ experiment: Experiment, _ store: RunStore) throws {
    var scores: Scores?
    if group.candidates.count > 1 {
      scores = try store.choice(of: group.name).flatMap { Scores($0) }
      // A choice among cells of several shards was stored by none of them.
      if scores == nil { scores = try Scores(of: group, tuning, experiment, store) }
      guard scores?.values.count == group.candidates.count else { return nil }
    }
    let best = try scores?.best(of: group, tuning) ?? 0
    let chosen = group.candidates[best]
    let values = scores?.values.map { $0.isFinite ? $0 : nil }
    let arms = group.candidates.map(\.cell.arm)
    let box = arms.count > 1 ? tuning.search.map { SearchBox($0, arms[0], over: experiment.horizons) } : nil
    self.init(
      function: group.function, label: group.label, settings: chosen.cell.arm.values(ofTuned: tuning.over),
      candidates: arms.count,
      atEdge: box?.edges(chosen.cell.arm, among: arms) ?? Self.edges(chosen.cell.arm, among: arms, tuning),
      criterion: values?[best],
      trials: group.candidates.enumerated().map { number, cell in
        TuningTrial(
          settings: cell.cell.arm.values(ofTuned: tuning.over), criterion: values?[number],
          faults: scores.flatMap { $0.faults.isEmpty ? nil : $0.faults[number] } ?? 0, cell: cell, label: group.label)
      },
      chosen: chosen, cost: (scores?.runs ?? 0, scores?.evaluations ?? 0))
    given = group.given
    self.box = box
  }

  /// The tuned settings of which the chosen value is the least or the greatest of the grid.
  private static func edges(_ chosen: Arm, among tried: [Arm], _ tuning: Tuning) -> [String] {
    tuning.over.sorted().filter { key in
      let values = tried.compactMap { $0.value(ofTuned: key)?.number }
      guard values.count == tried.count, let least = values.min(), let greatest = values.max(), least < greatest,
        let value = chosen.value(ofTuned: key)?.number
      else { return false }
      return value == least || value == greatest
    }
  }

  /// The settings of another choice, on a function or for an arm of whose family it is.
  ///
  /// - Returns: `nil` where they cannot be.
  init?(_ group: TuningGroup, following leader: TuningChoice, _ experiment: Experiment) {
    guard let arm = group.candidates.first?.cell.arm, var own = try? arm.setting(leader.settings, label: arm.label)
    else { return nil }
    own.name = arm.name
    let cell = Cell(function: group.function, arm: own)
    self.init(
      function: group.function, label: group.label, settings: leader.settings, candidates: 1,
      chosen: Plan(experiment.trials, cells: [cell], seeds: []).cells.first)
    source = Source(function: leader.function.label, arm: leader.label)
  }

  /// The same choice under the names of the untuned arms that it was made among.
  func named(by arms: [UntunedArm]) -> TuningChoice {
    func arm(_ cell: PlannedCell?) -> UntunedArm? { arms.first { $0.trial.key == cell?.key } }
    var named = self
    named.label = arm(chosen)?.label ?? label
    named.trials = trials.map { trial in
      let arm = arm(trial.cell)
      return TuningTrial(
        settings: arm?.settings ?? [:], criterion: trial.criterion, faults: trial.faults, cell: trial.cell,
        label: arm?.label ?? "")
    }
    return named
  }
}
