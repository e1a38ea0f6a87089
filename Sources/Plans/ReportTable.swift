/// A group of tables of statistics.md, which `"report": {"tables": […]}` may choose from.
package enum ReportTable: String, Sendable, Hashable, CaseIterable {
  /// Normalised scores over all functions: interquartile mean with its bootstrap interval, and against the baseline.
  case scores
  /// Friedman's and Nemenyi's tests on ranks over functions.
  case ranks
  /// Performance and data profiles, and who is faster on how many problems.
  case profiles
  /// What part of all targets is reached, and how soon, with simulated restarts.
  case runtimes
  /// The mean rank at fractions of the budget.
  case budgets
  /// Optimizers against schedules.
  case schedules
  /// What tuning tried: best-of-n curve, sensitivity, edges, and the untuned baselines.
  case tuning
  /// On each function the expected runtime to each target.
  case expectedRuntimes
  /// On each function medians, success rates and effect sizes with intervals and tests.
  case effects
}
