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
  }

  /// By label; empty where there are no branches, and without arms whose steps differ between functions.
  package let rows: [Row]

  init(_ experiment: Experiment) {
    // Where lengths of schedules are tuned, what is shared hangs on what was chosen.
    let isShared = experiment.tuning.map { $0.over.allSatisfy { Arm.scheduleKey($0) == nil } } ?? true
    guard experiment.hasBranches, isShared else {
      rows = []
      return
    }
    let largest = experiment.cells.filter { $0.function.budget == experiment.budgets.last }
    rows = Dictionary(grouping: largest, by: \.arm.label).sorted { $0.key < $1.key }.compactMap { label, cells in
      let costs = Set(cells.compactMap { Self.cost($0, experiment) })
      guard costs.count == 1, let cost = costs.first else { return nil }
      return Row(label: label, scratch: cost[0], made: cost[1])
    }
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
