import Plans

/// What the runs of each arm at all budgets cost, each from the beginning, and as branches of one trunk.
package struct BranchCosts: Sendable {
  /// An arm with the steps of one seed on one function.
  package struct Row: Sendable {
    /// What the arm is called.
    package let label: String
    /// Σ T_i.
    package let scratch: Int
    /// With branches; the same where the arm's schedules share no step.
    package let made: Int
    /// Where settings are tuned, the share of the reported runs' steps that is made, over all functions: budgets for
    /// which other settings were chosen share nothing.
    package let reported: Double?
  }

  /// By label; empty where there are no branches, and without arms whose steps differ between functions.
  package let rows: [Row]

  /// Whether settings are tuned, so that the runs at all budgets need not be of one arm.
  package let isTuned: Bool

  init(_ experiment: Experiment, _ tuning: TuningSummary?) {
    isTuned = tuning != nil
    // Where lengths of schedules are tuned, what is shared hangs on what was chosen.
    let isShared = experiment.tuning.map { $0.over.allSatisfy { Arm.scheduleKey($0) == nil } } ?? true
    guard experiment.hasBranches, isShared else {
      rows = []
      return
    }
    let largest = experiment.cells.filter { $0.function.budget == experiment.budgets.last }
    let choices = Dictionary(grouping: tuning?.choices ?? [], by: \.label)
    rows = Dictionary(grouping: largest, by: \.arm.label).sorted { $0.key < $1.key }.compactMap { label, cells in
      let costs = Set(cells.compactMap { Self.cost($0, experiment) })
      guard costs.count == 1, let cost = costs.first else { return nil }
      return Row(
        label: label, scratch: cost[0], made: cost[1],
        reported: choices[label].flatMap { Self.share(of: $0.compactMap(\.chosen?.cell), experiment) })
    }
  }

  /// The steps that the runs of chosen cells make, over those that they would make from the beginning.
  private static func share(of chosen: [Cell], _ experiment: Experiment) -> Double? {
    let families = Dictionary(grouping: chosen) { $0.function.baseCanonical + $0.arm.canonical }
    let steps = families.values.compactMap { family -> (scratch: Int, made: Int)? in
      let arms = family.compactMap { try? TimedArm($0.arm, in: experiment.budget(of: $0.function)) }
        .sorted { $0.horizon < $1.horizon }
      guard arms.count == family.count else { return nil }
      let scratch = arms.reduce(0) { $0 + $1.horizon }
      return (scratch, Branching(arms)?.made ?? scratch)
    }
    guard !steps.isEmpty, steps.count == families.count else { return nil }
    return Double(steps.reduce(0) { $0 + $1.made }) / Double(max(1, steps.reduce(0) { $0 + $1.scratch }))
  }

  private static func cost(_ cell: Cell, _ experiment: Experiment) -> [Int]? {
    let horizons = experiment.budgets.compactMap { budget in
      try? TimedArm(cell.arm, in: experiment.budget(of: cell.function.at(budget))).horizon
    }
    guard horizons.count == experiment.budgets.count else { return nil }
    let scratch = horizons.reduce(0, +)
    return [scratch, (try? experiment.branching(cell.arm, on: cell.function))?.made ?? scratch]
  }
}
