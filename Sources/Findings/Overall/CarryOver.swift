import Lanes
import Plans
import Values

/// Whether what is tuned at a small budget carries over to the largest: how much worse the settings that were chosen
/// there do at the largest than those that were chosen at it, both on the tuning seeds.
package struct CarryOver: Sendable {
  /// An arm on a function, tuned at one of the smaller budgets.
  package struct Row: Sendable {
    /// The label of the function without its budget.
    package let function: String
    /// The label of the arm.
    package let arm: String
    /// The limit of the smaller budget.
    package let budget: Int
    /// What was chosen there.
    package let settings: [String: JSON]
    /// What was chosen at the largest budget.
    package let best: [String: JSON]
    /// The criterion at the largest budget with the first settings, and with the second; `nil` where it is not finite.
    package let criteria: (carried: Double?, best: Double?)
    /// The criterion that tuning chose by.
    let criterion: Tuning.Criterion

    /// How much is lost, in decades; 0 where the same is chosen, ∞ where the settings fail at the largest budget, `nil`
    /// where the criterion has no decades.
    package var loss: Double? {
      if settings == best { return 0 }
      guard let own = criteria.best else { return nil }
      guard let carried = criteria.carried else { return .infinity }
      if criterion == .meanLogGap { return carried - own }
      return carried > 0 && own > 0 ? Double.log10(carried / own) : nil
    }
  }

  /// Function by function, arm by arm, by ascending budget.
  package let rows: [Row]
  /// What budgets limit.
  package let unit: String
  /// The largest budget.
  package let largest: Int

  /// `nil` where there are not several budgets with tuning at each.
  init?(_ input: ReportInput) {
    let budgets = input.experiment.budgets
    guard let rule = input.experiment.tuning, let tuning = input.tuning, let unit = budgets.axisKey,
      let largest = budgets.axisValues.last
    else { return nil }
    let limits = Dictionary(zip(budgets, budgets.axisValues), uniquingKeysWith: { first, _ in first })
    struct Name: Hashable { let function: String, arm: String }
    let choices = Dictionary(grouping: tuning.choices.filter { $0.trials.count > 1 }) {
      Name(function: $0.function.baseCanonical, arm: $0.label)
    }
    rows = choices.values.flatMap { own -> [Row] in
      guard let best = own.first(where: { $0.function.budget == budgets.last }) else { return [] }
      func criterion(_ settings: [String: JSON]) -> Double? {
        best.trials.first { $0.settings == settings }?.criterion
      }
      return own.compactMap { choice in
        guard let limit = choice.function.budget.flatMap({ limits[$0] }), limit != largest else { return nil }
        return Row(
          function: choice.function.baseLabel, arm: choice.label, budget: limit, settings: choice.settings,
          best: best.settings, criteria: (criterion(choice.settings), criterion(best.settings)),
          criterion: rule.criterion)
      }
    }.sorted { ($0.function, $0.arm, $0.budget) < ($1.function, $1.arm, $1.budget) }
    if rows.isEmpty { return nil }
    (self.unit, self.largest) = (unit, largest)
  }
}
