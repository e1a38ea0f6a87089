import Findings
import Plans
import Statistics
import Values

extension Derivation.Step {
  static func quartiles(_ quartiles: Quartiles) -> [Derivation.Step] {
    [
      Derivation.Step("lower quartile", quartiles.lower), Derivation.Step("median", quartiles.median),
      Derivation.Step("upper quartile", quartiles.upper),
    ]
  }
}

extension Quartiles {
  /// "0.00912… (0.0060… … 0.012…)" with all digits; the median alone where all are alike.
  var exact: String {
    lower == upper ? median.exact : "\(median.exact) (\(lower.exact) … \(upper.exact))"
  }
}

extension Double {
  /// With the shortest digits that read back equal.
  var exact: String { isFinite ? shortest : isNaN ? "—" : self > 0 ? "∞" : "−∞" }
}

extension ArmSummary {
  /// "1.2e-5 (3.1e-6 … 4.4e-5)", digits by the interquartile range; the median alone where all runs are alike. What
  /// lies at the floor is "≤" it.
  func spread(_ measure: Measure) -> String {
    quartiles.map(measure.shown).map { NumberText.spread($0) { NumberText.gap($0, measure, $1) } } ?? "—"
  }

  /// "24/25, 1,340".
  func phrase(of target: Int) -> String {
    NumberText.runtime(targets[target].successes, targets[target].median)
  }

  func derivation(of target: Int) -> Derivation {
    Derivation(
      "runs that reached the target, and the median of the evaluations that it took", ["successRate", "quantile"],
      sources: [source("evaluations to the target", measures.runtimes[target].map(\.orInfinity))],
      steps: Derivation.Step.counts(targets[target].successes)
        + [Derivation.Step("median", targets[target].median)])
  }
}

extension MetricTarget {
  /// "24/25, 1,340".
  var phrase: String { NumberText.runtime(successes, median) }
}

extension NumberText {
  /// How many runs came to a target, and the median of the evaluations that it took; ∞ where most never did.
  fileprivate static func runtime(_ successes: SuccessCount, _ median: Double) -> String {
    guard successes.runs > 0 else { return "—" }
    let evaluations = median.isFinite ? count(Int(median.rounded())) : "—"
    return "\(successes.successes)/\(successes.runs), \(evaluations)"
  }

  /// A median with its quartiles, digits by the interquartile range; the median alone where all are alike.
  ///
  /// - Parameter shown: a number as it is printed, given its text.
  static func spread(
    _ quartiles: Quartiles, _ shown: (Double, String) -> String = { $1 }
  ) -> String {
    let (lower, median, upper) = (quartiles.lower, quartiles.median, quartiles.upper)
    if lower == upper { return shown(median, significant(median, 4)) }
    let texts = rounded([median, lower, upper], uncertainty: (upper - lower) / 2)
    let all = zip([median, lower, upper], texts).map { shown($0, $1) }
    return Set(all).count == 1 ? all[0] : "\(all[0]) (\(all[1]) … \(all[2]))"
  }

  /// A gap as it is printed: "≤ 2e-16" at the floor.
  static func gap(_ value: Double, _ measure: Measure, _ text: String) -> String {
    value == measure.floor && measure.isGap ? "≤ " + significant(value, 2) : text
  }
}
