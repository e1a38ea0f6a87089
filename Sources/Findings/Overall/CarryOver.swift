import Lanes
import Plans
import Values

/// Whether what is tuned in one place carries over to another: at a smaller budget or dimension to the largest, or for
/// the first schedule to the others. How much worse do the settings that were chosen there do than those that were
/// chosen anew, both by the trials on the tuning seeds?
package struct CarryOver: Sendable {
  /// An arm on a function, with what was chosen elsewhere.
  package struct Row: Sendable {
    /// The label of the function, without what differs.
    package let function: String
    /// The label of the arm.
    package let arm: String
    /// Where the settings come from: a budget, a dimension, or the label of an arm.
    package let origin: String
    /// What was chosen there.
    package let settings: [String: JSON]
    /// What was chosen anew.
    package let best: [String: JSON]
    /// The criterion here with the first settings, and with the second; `nil` where it is not finite.
    package let criteria: (carried: Double?, best: Double?)
    /// Whether the first settings were tried here: extended ranges may differ.
    package let isTried: Bool
    /// The criterion that tuning chose by.
    let criterion: Tuning.Criterion

    /// How much is lost, in decades; 0 where the same is chosen, ∞ where the settings fail here, `nil` where they were
    /// not tried or the criterion has no decades.
    package var loss: Double? {
      if settings == best { return 0 }
      guard isTried, let own = criteria.best else { return nil }
      guard let carried = criteria.carried else { return .infinity }
      if criterion == .meanLogGap { return carried - own }
      return carried > 0 && own > 0 ? Double.log10(carried / own) : nil
    }

    fileprivate init(
      _ function: String, _ choice: TuningChoice, from origin: String, _ settings: [String: JSON], _ rule: Tuning
    ) {
      (self.function, self.origin, self.settings) = (function, origin, settings)
      arm = choice.label
      best = choice.settings
      func trial(_ settings: [String: JSON]) -> TuningTrial? { choice.trials.first { $0.settings == settings } }
      isTried = trial(settings) != nil
      criteria = (trial(settings)?.criterion, trial(best)?.criterion)
      criterion = rule.criterion
    }
  }

  /// What differs.
  package let aspect: Tuning.Aspect
  /// Function by function, arm by arm, by ascending budget or dimension.
  package let rows: [Row]
  /// What budgets limit, or "dimension"; empty for schedules.
  package let unit: String
  /// The largest budget or dimension; 0 for schedules.
  package let largest: Int
  /// Whether the experiment says what is tuned anew, and so asks for what that is worth.
  package let isAsked: Bool

  /// `nil` where tuning does not know several.
  init?(_ input: ReportInput, over aspect: Tuning.Aspect) {
    guard let rule = input.experiment.tuning, let tuning = input.tuning else { return nil }
    let choices = tuning.choices.filter { $0.trials.count > 1 }
    let budgets = input.experiment.budgets
    self.aspect = aspect
    isAsked = rule.per != nil
    switch aspect {
    case .budget:
      guard let unit = budgets.axisKey, let largest = budgets.axisValues.last else { return nil }
      let limits = Dictionary(zip(budgets, budgets.axisValues), uniquingKeysWith: { first, _ in first })
      rows = Self.rows(choices, rule, \.baseLabel, of: \.baseCanonical) { $0.budget.flatMap { limits[$0] } }
        .filter { $0.number == largest }.flatMap(\.rows)
      (self.unit, self.largest) = (unit, largest)
    case .dimension:
      let at = choices.filter { $0.function.budget == budgets.last }
      let found = Self.rows(at, rule, \.dimensionlessLabel, of: { $0.identity(without: ["dimension"]) }, \.dimension)
      rows = found.flatMap(\.rows)
      (unit, largest) = ("dimension", found.map(\.number).max() ?? 0)
    case .schedule:
      // Where nobody asks, the tables of many schedules would be long.
      guard isAsked else { return nil }
      var first: [[String]: TuningChoice] = [:]
      rows = choices.compactMap { choice -> Row? in
        guard let arm = choice.chosen?.cell.arm else { return nil }
        let name = [choice.function.canonical, arm.identityUnscheduled(without: rule.over).canonical]
        guard let leader = first[name] else {
          first[name] = choice
          return nil
        }
        return Row(choice.function.label, choice, from: leader.label, leader.settings, rule)
      }
      (unit, largest) = ("", 0)
    }
    if rows.isEmpty { return nil }
  }

  /// For each arm on each function that has several numbers, the largest of them with a row for each smaller one.
  private static func rows(
    _ choices: [TuningChoice], _ rule: Tuning, _ label: (FunctionCase) -> String, of name: (FunctionCase) -> String,
    _ number: (FunctionCase) -> Int?
  ) -> [(number: Int, rows: [Row])] {
    struct Name: Hashable { let function: String, arm: String }
    let arms = Dictionary(grouping: choices) { Name(function: name($0.function), arm: $0.label) }
    let found = arms.values.compactMap { own -> (number: Int, rows: [Row])? in
      let numbered = own.compactMap { choice in number(choice.function).map { ($0, choice) } }.sorted { $0.0 < $1.0 }
      guard numbered.count > 1, let (largest, best) = numbered.last else { return nil }
      let text = label(best.function)
      return (
        largest,
        numbered.dropLast().map { Row(text, best, from: NumberText.count($0), $1.settings, rule) }
      )
    }
    return found.sorted { a, b in
      guard let a = a.rows.first, let b = b.rows.first else { return false }
      return (a.function, a.arm) < (b.function, b.arm)
    }
  }
}

extension FunctionCase {
  /// Its label without its dimension, where that is in it.
  fileprivate var dimensionlessLabel: String {
    let (name, parts) = labelled
    return name + parts.filter { $0.name != "n" }.map(\.text).joined()
  }
}
