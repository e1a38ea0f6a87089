import Optimizers

/// How the runs of one arm at several budgets share steps: the run of the largest is the trunk, and that of each other
/// leaves it where their schedules part.
///
///     steps made = T_K + Σ_{i<K} (T_i − s_i)      in place of Σ T_i
///
/// s_i is the number of steps, from the first, whose rate, momentum and driven settings are those of the trunk, at most
/// T_i − 1. Warm-up–stable–decay with a warm-up in steps shares all but its cooldown; a cosine shares nothing.
package struct Branching: Sendable, Equatable {
  /// T_i, ascending.
  package let horizons: [Int]
  /// s_i of each but the last.
  package let leaves: [Int]

  /// - Parameter arms: one arm at each budget, ascending.
  /// - Returns: `nil` where less than a hundredth of the steps is shared, or the method's state is not ours.
  package init?(_ arms: [TimedArm]) {
    guard let trunk = arms.last, arms.count > 1, trunk.method.method.canPause, trunk.method.countsSteps else {
      return nil
    }
    horizons = arms.map(\.horizon)
    leaves = arms.dropLast().map { max(0, min(trunk.steps(sharedWith: $0), $0.horizon - 1)) }
    // A common first step, as cosines have it, is not worth a state.
    let shared = leaves.reduce(0, +)
    guard shared > 0, shared >= horizons.reduce(0, +) / 100,
      zip(horizons, horizons.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
  }

  /// Σ T_i: what runs from scratch make.
  package var scratch: Int { horizons.reduce(0, +) }
  /// What a trunk with its branches makes.
  package var made: Int { scratch - leaves.reduce(0, +) }
}

extension TimedArm {
  /// How many steps, from the first, are the same under both.
  fileprivate func steps(sharedWith other: TimedArm) -> Int {
    zip(driven, other.driven).reduce(timetable.steps(sharedWith: other.timetable)) {
      min($0, $1.0.timetable.steps(sharedWith: $1.1.timetable))
    }
  }
}

extension Experiment {
  /// How the runs of an arm on a function share steps; `nil` where there are no branches, or none of that arm.
  package func branching(_ arm: Arm, on function: FunctionCase) throws -> Branching? {
    guard hasBranches else { return nil }
    return Branching(
      try budgets.map { try TimedArm(arm, in: budget(of: function.at($0))) })
  }
}
