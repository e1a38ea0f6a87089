import Optimizers
import Plans
import Values

extension UntunedArm {
  /// One a choice: the arm of any candidate, the defaults laid over what is tuned.
  static func arms(_ groups: [TuningGroup], _ tuning: Tuning, _ experiment: Experiment) -> [UntunedArm] {
    let found = groups.compactMap { group -> (TuningGroup, Arm, [String: JSON])? in
      let arm = group.candidates[0].cell.arm
      let defaults = tuning.over.reduce(into: [String: JSON]()) { values, key in
        values[key] = arm.setting(ofTuned: key)?.standard
      }
      guard let untuned = try? arm.setting(defaults, label: group.label + " (untuned)") else { return nil }
      return (group, untuned, defaults)
    }
    let cells = found.map { Cell(function: $0.0.function, arm: $0.1) }
    let planned = Plan(experiment, cells: cells, seeds: []).cells
    let trials = Plan(experiment.trials, cells: cells, seeds: []).cells
    return found.indices.map { number in
      let (group, _, settings) = found[number]
      return UntunedArm(
        label: group.label, cell: planned[number], trial: trials[number], settings: settings)
    }
  }

  /// On each function the choice among all of its untuned arms; functions with one arm have none.
  static func groups(of arms: [UntunedArm], _ tuning: Tuning, _ report: ReportOptions) -> [TuningGroup] {
    var order: [String] = []
    var members: [String: [UntunedArm]] = [:]
    for arm in arms {
      if members[arm.cell.cell.function.canonical] == nil { order.append(arm.cell.cell.function.canonical) }
      members[arm.cell.cell.function.canonical, default: []].append(arm)
    }
    return order.compactMap { name in
      guard let arms = members[name], arms.count > 1 else { return nil }
      return TuningGroup(
        function: arms[0].cell.cell.function, label: "best untuned", candidates: arms.map(\.trial), tuning, report)
    }
  }
}
