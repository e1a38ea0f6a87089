/// An arm against the control after Friedman's test.
package struct ControlComparison: Sendable, Equatable {
  /// The arm's index.
  package let arm: Int
  /// z; negative where the arm ranks better than the control.
  package let z: Double
  /// How often chance alone gives as large a difference.
  package let p: Double
  /// p corrected by Holm's method for all arms but the control.
  package let adjusted: Double
}

extension Friedman {
  /// Each arm but one against that one, the control.
  ///
  ///     z = (R̄ᵢ − R̄₀)/√(k (k + 1)/(6 N)),   corrected by Holm's method
  ///     p = P(|R̄ᵢ − R̄₀| ≥ that of the data) over all orders of ranks up to twenty functions, else 2 P(Z > |z|)
  ///
  /// J. Demšar, JMLR 7 (2006), 1–30, §3.2.2; R. Eisinga et al., BMC Bioinformatics 18 (2017), 68 (the exact
  /// distribution). Far more powerful than all pairs where only a baseline matters.
  package func comparisons(withControl control: Int) -> [ControlComparison] {
    precondition(meanRanks.indices.contains(control), "expected a control among \(arms) arms, got \(control)")
    let others = meanRanks.indices.filter { $0 != control }
    let differences = others.map { meanRanks[$0] - meanRanks[control] }
    let z = differences.map { rankError > 0 ? $0 / rankError : 0 }
    let isExact = functions <= Self.fewFunctions && functions * arms <= 2000
    let chance = isExact ? RankDifference(rows) : nil
    let p = others.indices.map { place in
      chance?.atLeast(Int((2 * Double(functions) * differences[place].magnitude).rounded()))
        ?? min(1, 2 * normalUpperTail(z[place].magnitude))
    }
    let adjusted = holm(p)
    return others.indices.map { ControlComparison(arm: others[$0], z: z[$0], p: p[$0], adjusted: adjusted[$0]) }
  }
}
