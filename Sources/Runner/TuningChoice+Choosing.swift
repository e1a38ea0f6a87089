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
    func tuned(_ setting: (key: String, value: JSON)) -> Bool { tuning.over.contains(setting.key) }
    let values = scores?.values.map { $0.isFinite ? $0 : nil }
    let edges = tuning.over.sorted().filter { key in
      let tried = group.candidates.compactMap { $0.cell.arm.settings[key]?.number }
      guard tried.count == group.candidates.count, let least = tried.min(), let greatest = tried.max(),
        least < greatest, let value = chosen.cell.arm.settings[key]?.number
      else { return false }
      return value == least || value == greatest
    }
    self.init(
      function: group.function, label: group.label, settings: chosen.cell.arm.settings.filter(tuned),
      candidates: group.candidates.count, atEdge: edges, criterion: values?[best],
      trials: group.candidates.enumerated().map { number, cell in
        TuningTrial(
          settings: cell.cell.arm.settings.filter(tuned), criterion: values?[number], cell: cell, label: group.label)
      },
      chosen: chosen, cost: (scores?.runs ?? 0, scores?.evaluations ?? 0))
    given = group.given
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
        settings: arm?.settings ?? [:], criterion: trial.criterion, cell: trial.cell, label: arm?.label ?? "")
    }
    return named
  }
}
