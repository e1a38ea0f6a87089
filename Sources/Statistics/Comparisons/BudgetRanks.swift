/// The mean rank of each arm over settings, at each of several budgets: which arm is best, and from what budget on.
///
/// For schedules a setting is a function with its optimizer and the base rate tuned for it; the budgets are fractions
/// of the full one, each run from its own start. Ranks are midranks, 1 for the best. J. Chen, C. Wolfe, A. Kyrillidis,
/// "REX: revisiting budgeted training with an improved schedule", MLSys 2022, arXiv:2107.04197 (average rank against
/// budget).
package struct BudgetRanks: Sendable, Equatable {
  /// What names each arm.
  package let arms: [String]
  /// Ascending or as given.
  package let budgets: [Double]
  /// A row an arm, a mean rank with its interval a budget.
  package let cells: [[Interval]]

  /// Ranks the arms in every setting at every budget.
  ///
  /// The interval is the expanded percentile interval over resampled settings, the same resamples in every cell: a
  /// budget more moves no other column, and the settings' order moves nothing.
  ///
  /// - Parameters:
  ///   - settings: what names each setting, all different.
  ///   - values: for each setting, for each arm, a value a budget, less being better; ∞ for a failure.
  ///   - cell: what names the table.
  package init(
    settings: [String], arms: [String], budgets: [Double], values: [[[Double]]], cell: String,
    replicates: Int = 10_000
  ) {
    precondition(!settings.isEmpty && Set(settings).count == settings.count, "expected different settings")
    precondition(
      values.count == settings.count
        && values.allSatisfy { $0.count == arms.count && $0.allSatisfy { $0.count == budgets.count } },
      "expected a value for each of \(settings.count) settings, \(arms.count) arms and \(budgets.count) budgets")
    self.arms = arms
    self.budgets = budgets
    let order = settings.indices.sorted { settings[$0] < settings[$1] }
    // ranks[budget][setting][arm]
    let ranks = budgets.indices.map { budget in
      order.map { setting in Ranks(of: values[setting].map { $0[budget] }).values }
    }
    let key = BootstrapKey(statistic: "budgetRanks", cell: cell, replicates: replicates)
    let resamples = ResampleCounts(Resamples(of: settings.count, key: key), replicates: replicates)
    let count = Double(settings.count)
    cells = arms.indices.map { arm in
      ranks.map { rows in
        let column = rows.map { $0[arm] }
        return Interval(
          estimate: column.reduce(0, +) / count, replicates: resamples.sums(column).map { $0 / count },
          strata: [settings.count])
      }
    }
  }
}
