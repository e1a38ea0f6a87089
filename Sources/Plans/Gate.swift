import Values

/// What must hold of an experiment's results beside older ones of it for a change to pass. It is no part of what names
/// runs.
package struct Gate: Sendable, Hashable {
  /// What is compared of two runs of one seed; less is better.
  package enum Measure: String, Sendable, CaseIterable {
    /// f(best) − f*, ∞ for a run that failed.
    case gap = "final gap"
    /// For each target the evaluations until it was reached, ∞ where it was not.
    case targets = "evaluations to targets"
    /// Whether the run diverged, crashed, ran out of time or could not begin.
    case failed = "failed runs"
  }
  /// What becomes of cells of which too few seeds tell.
  package enum Undecided: String, Sendable, CaseIterable {
    case pass
    case fail
  }
  /// In the order of `Measure.allCases`.
  package var measures = Measure.allCases
  /// The chance of any false word about a cell, in (0, 1).
  package var alpha = 0.05
  /// The smallest effect of interest, a factor ≥ 1: values closer than that are ties.
  ///
  ///     b is worse than a   where   b − a > (effect − 1) min(|a|, |b|)
  package var effect = 1.1
  /// Whether undecided cells fail the gate.
  package var undecided = Undecided.pass
  /// The gate of experiments that have none of their own.
  package init() {}
}
