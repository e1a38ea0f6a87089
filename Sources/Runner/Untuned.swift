import Optimizers
import Plans
import Values

/// An arm with the tuned settings at their defaults: what tuning is compared with.
package struct Untuned: Sendable {
  /// The function.
  package let function: FunctionCase
  /// The label of the tuned arm.
  package let label: String
  /// What is run on the reporting seeds.
  package let cell: PlannedCell
  /// With the key of its trials on the tuning seeds.
  package let trial: PlannedCell
  /// The tuned settings at their defaults; empty for an arm that has none of them.
  package let settings: [String: JSON]

  /// One a choice: the arm of any candidate, the defaults laid over what is tuned.
  static func arms(_ groups: [TuningGroup], _ tuning: Tuning, _ experiment: Experiment) -> [Untuned] {
    let found = groups.compactMap { group -> (TuningGroup, Arm, [String: JSON])? in
      let arm = group.candidates[0].cell.arm
      guard let method = try? arm.method.method else { return nil }
      let defaults = method.settings.reduce(into: [String: JSON]()) { values, setting in
        if tuning.over.contains(setting.key) { values[setting.key] = setting.standard }
      }
      guard let untuned = try? arm.setting(defaults, label: group.label + " (untuned)") else { return nil }
      return (group, untuned, defaults)
    }
    let cells = found.map { Cell(function: $0.0.function, arm: $0.1) }
    let planned = Plan(experiment, cells: cells, seeds: []).cells
    let trials = Plan(experiment.trials, cells: cells, seeds: []).cells
    return found.indices.map { number in
      let (group, _, settings) = found[number]
      return Untuned(
        function: group.function, label: group.label, cell: planned[number], trial: trials[number], settings: settings)
    }
  }

  /// On each function the choice among all of its untuned arms; functions with one arm have none.
  static func groups(of arms: [Untuned], _ tuning: Tuning, _ report: ReportOptions) -> [TuningGroup] {
    var order: [String] = []
    var members: [String: [Untuned]] = [:]
    for arm in arms {
      if members[arm.function.canonical] == nil { order.append(arm.function.canonical) }
      members[arm.function.canonical, default: []].append(arm)
    }
    return order.compactMap { name in
      guard let arms = members[name], arms.count > 1 else { return nil }
      return TuningGroup(
        function: arms[0].function, label: "best untuned", candidates: arms.map(\.trial), tuning, report)
    }
  }
}
