import Lanes
import Plans
import Statistics

/// What tuning tried on one function: what it chose, how much that matters, and what fewer trials would have found.
package struct TuningCurves: Sendable {
  /// A tuned arm.
  package struct Row: Sendable {
    /// What was chosen for it.
    package let choice: TuningChoice
    /// E[best of n] at n − 1.
    package let curve: [Double]
    /// How much the only tuned setting matters; `nil` where there are several, or it is no positive number.
    package let sensitivity: RateSensitivity?
    /// The runs that it was chosen by, a source a candidate; empty where cells need not be explained.
    package let trials: [Derivation.Source]
  }

  /// The arms for which more than one candidate was tried, best first.
  package let rows: [Row]
  /// The rule that they were tuned by.
  package let rule: Tuning
  /// The numbers of trials at which curves are shown.
  package let counts: [Int]

  /// `nil` where nothing was tuned.
  package init?(_ summary: FunctionSummary, _ input: ReportInput) {
    guard let rule = input.experiment.tuning, let tuning = input.tuning else { return nil }
    self.rule = rule
    let choices = Dictionary(
      tuning.choices.filter { $0.function == summary.function && $0.trials.count > 1 }.map { ($0.label, $0) },
      uniquingKeysWith: { first, _ in first })
    rows = summary.arms.compactMap { arm in
      choices[arm.arm.label].map { choice in
        Row(
          choice: choice, curve: bestOf(choice.trials.map { $0.criterion ?? .infinity }),
          sensitivity: Self.sensitivity(choice, rule), trials: summary.trials.of(choice.label))
      }
    }
    if rows.isEmpty { return nil }
    let most = rows.map(\.curve.count).max() ?? 1
    counts = Array(Set([1, max(1, most / 4), max(1, most / 2)])).sorted()
  }

  private static func sensitivity(_ choice: TuningChoice, _ rule: Tuning) -> RateSensitivity? {
    guard rule.over.count == 1, let key = rule.over.first else { return nil }
    let points = choice.points(of: key, rule.criterion)
    guard points.count == choice.trials.count, zip(points, points.dropFirst()).allSatisfy({ $0.rate < $1.rate }) else {
      return nil
    }
    return RateSensitivity(rates: points.map(\.rate), criteria: points.map(\.criterion))
  }
}

extension TuningChoice {
  /// The candidates by a setting that is a positive number, ascending, each with the criterion, ∞ where it has none. A
  /// mean of logarithms is given as the geometric mean that it is the logarithm of.
  func points(of key: String, _ criterion: Tuning.Criterion) -> [(rate: Double, criterion: Double)] {
    trials.compactMap { trial -> (rate: Double, criterion: Double)? in
      guard let rate = trial.settings[key]?.number, rate > 0 else { return nil }
      let value = trial.criterion ?? .infinity
      return (rate, criterion == .meanLogGap && value.isFinite ? Double.pow(10, value) : max(0, value))
    }.sorted { $0.rate < $1.rate }
  }
}
