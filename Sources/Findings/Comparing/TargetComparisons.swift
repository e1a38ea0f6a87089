/// The arms on one function compared by the evaluations that a target took, target by target.
///
/// Success and runtime count together: on a seed an arm is the better one where it alone reached the target, or reached
/// it sooner. A run that never did took ∞ evaluations: longer than any that did, and as long as any that did not.
package struct TargetComparisons: Sendable {
  /// By target; each arm against the one of least expected runtime.
  package let families: [[Comparison]]
  /// The labels of the arm of least expected runtime and of all that reached the target and are not told to be slower;
  /// none where no run reached the target, or where no arm is told to be slower.
  package let best: [Set<String>]

  /// Empty where no expected runtimes are known.
  package init(_ summary: FunctionSummary) {
    let arms = summary.arms.filter { !$0.seeds.isEmpty && !$0.expected.isEmpty }
    var families: [[Comparison]] = []
    var best: [Set<String>] = []
    for target in arms.first?.expected.indices ?? 0..<0 {
      let values = arms.map { arm in
        summary.contender(arm, arm.measures.runtimes[target].map(\.orInfinity))
      }
      let runtimes = arms.map { $0.expected[target].value }
      guard arms.count >= 2, values.allSatisfy({ !$0.values.isEmpty }), let least = runtimes.min(), least < .infinity,
        let reference = runtimes.firstIndex(of: least)
      else {
        families.append([])
        best.append([])
        continue
      }
      let family = Comparison.family(against: "best", reference: reference, of: values, by: summary.test)
      let reached = Set(zip(arms, runtimes).filter { $0.1.isFinite }.map(\.0.label))
      families.append(family)
      best.append(family.notWorse.intersection(reached))
    }
    self.families = families
    self.best = best
  }
}
