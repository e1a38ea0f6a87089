import Functions
import Records
import Statistics

/// What the runs of a function are compared by: the gap f(best so far) − f*, or the value itself where there is no
/// minimum.
package struct Measure: Sendable, Equatable {
  /// f* with its provenance.
  package let minimum: ReferenceMinimum
  /// Gaps below it are not told apart: they count as it. −∞ where there is no minimum.
  ///
  ///     max(2⁻⁵² max(1, |f*|), e*), or what the experiment says
  package let floor: Double
  /// How close two gaps, or values, must be for rounding alone to part them: they are ties.
  ///
  ///     |a − b| ≤ e* + ε |f*| + ε max(|a|, |b|),   see `Rounding`
  package let resolution: Resolution
  /// Whether what is minimised is the negative of what its author has maximised.
  package let isMaximised: Bool

  /// - Parameters:
  ///   - floor: the experiment's own; `nil` for what doubles resolve.
  ///   - objective: what rounding does to it is asked; `nil` where values are compared to the last bit.
  package init(
    minimum: ReferenceMinimum, floor: Double? = nil, of objective: Objective? = nil, isMaximised: Bool = false
  ) {
    self.minimum = minimum
    self.isMaximised = isMaximised
    let rounding = objective?.rounding(minimum)
    resolution =
      rounding.map { Resolution(absolute: $0.absolute(reference: minimum.value), relative: $0.relative) } ?? .exact
    self.floor =
      minimum.value.map { floor ?? max(gapFloor(reference: $0), rounding?.atMinimum ?? 0) } ?? -.infinity
  }

  /// f*, or 0 where there is none.
  package var reference: Double { minimum.value ?? 0 }
  /// Whether gaps are compared, rather than values.
  package var isGap: Bool { minimum.value != nil }
  /// A value of f as its author means it: more is better where it is maximised.
  package func authors(_ value: Double) -> Double { isMaximised ? -value : value }
  /// What runs are compared by as its author means it: a gap as it is.
  package func shown(_ result: Double) -> Double { isGap ? result : authors(result) }
  /// Quartiles of what runs are compared by as its author means them.
  package func shown(_ quartiles: Quartiles) -> Quartiles {
    guard isMaximised, !isGap else { return quartiles }
    return Quartiles(lower: -quartiles.upper, median: -quartiles.median, upper: -quartiles.lower)
  }
  /// "gap" or "value", for headings.
  package var noun: String { isGap ? "gap" : "value" }

  /// How far below f* a value must be to count as beating it: what rounding of f alone does not do.
  ///
  ///     10⁻¹⁰ max(1, |f*|)
  package var tolerance: Double { 1e-10 * max(1, reference.magnitude) }

  /// Never clipped: below zero where the run beats the reference minimum.
  package func gap(_ record: borrowing RunRecord) -> Double { record.best - reference }

  /// What a run came to, for lists of runs: the gap as it is, or +∞ where the run failed.
  package func result(_ record: borrowing RunRecord) -> Double {
    let gap = gap(record)
    return record.status.isFailure || gap.isNaN ? .infinity : gap
  }

  /// What runs are ranked by, less being better: the result, but none below the floor, where rounding decides. A run
  /// that beats the reference minimum keeps its gap.
  package func rankingValue(_ record: borrowing RunRecord) -> Double { floored(result(record)) }

  /// A gap as tables have it.
  package func floored(_ gap: Double) -> Double { gap < -tolerance ? gap : max(gap, floor) }

  /// Whether a run came below f* by more than rounding.
  package func isBeaten(by record: borrowing RunRecord) -> Bool { isGap && record.best < reference - tolerance }
}
