/// An arm against the control after Friedman's test.
package struct ControlComparison: Sendable, Equatable {
  /// The arm's index.
  package let arm: Int
  /// z; negative where the arm ranks better than the control.
  package let z: Double
  /// 2 P(Z > |z|).
  package let p: Double
  /// p corrected by Holm's method for all arms but the control.
  package let adjusted: Double
}

extension Friedman {
  /// Each arm but one against that one, the control.
  ///
  ///     z = (R̄ᵢ − R̄₀)/√(k (k + 1)/(6 N)),     p = 2 P(Z > |z|),   corrected by Holm's method
  ///
  /// J. Demšar, JMLR 7 (2006), 1–30, §3.2.2. Far more powerful than all pairs where only a baseline matters.
  package func comparisons(withControl control: Int) -> [ControlComparison] {
    precondition(meanRanks.indices.contains(control), "expected a control among \(arms) arms, got \(control)")
    let others = meanRanks.indices.filter { $0 != control }
    let z = others.map { (meanRanks[$0] - meanRanks[control]) / rankError }
    let p = z.map { min(1, 2 * normalUpperTail($0.magnitude)) }
    let adjusted = holm(p)
    return others.indices.map { ControlComparison(arm: others[$0], z: z[$0], p: p[$0], adjusted: adjusted[$0]) }
  }
}
