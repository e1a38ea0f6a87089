import Plans
import Statistics
import Values

/// A method over its base learning rates, ascending, on one function: how much it minds its rate.
package struct RateFamily: Sendable {
  /// What its arms' labels say besides the rate.
  package let label: String
  /// One of its arms.
  package let arm: Arm
  /// The rates, at least three.
  package let rates: [Double]
  /// The criterion at each rate; ∞ where it has none.
  package let criteria: [Double]
  /// Quartiles at each rate, where there are runs to take them of.
  package let quartiles: [Quartiles]?
  /// The range of rates within `factor` of the best.
  package let sensitivity: RateSensitivity?

  /// How much worse than the best a rate may be to count as nearly as good.
  package static let factor = 2.0
  private static let fewestRates = 3
  private static let key = "learningRate"

  /// What tuning tried on a function: every candidate with the value of its criterion.
  package static func tried(
    on function: FunctionSummary, by criterion: Tuning.Criterion, _ tuning: TuningSummary
  ) -> [RateFamily] {
    tuning.choices.filter { $0.function == function.function }.sorted { $0.label < $1.label }.compactMap { choice in
      let isRateAlone = choice.trials.allSatisfy { Set($0.settings.keys) == [key] }
      guard isRateAlone, let arm = function.arms.first(where: { $0.arm.label == choice.label }) else { return nil }
      return RateFamily(choice.label, arm.arm, choice.points(of: key, criterion).map { ($0.rate, $0.criterion, nil) })
    }
  }

  /// The arms of a function that differ in their learning rate alone, by their median final gap.
  package static func swept(on function: FunctionSummary) -> [RateFamily] {
    let arms = function.arms.filter { !$0.seeds.isEmpty && $0.arm.settings[key]?.number != nil }
    let groups = Dictionary(grouping: arms) { $0.arm.identity(without: [key]).canonical }
    return groups.sorted { $0.key < $1.key }.compactMap { _, members in
      let points = members.compactMap { arm -> (Double, Double, Quartiles?)? in
        guard let rate = arm.arm.settings[key]?.number, rate > 0, let quartiles = arm.quartiles else { return nil }
        return (rate, max(0, quartiles.median), quartiles)
      }.sorted { $0.0 < $1.0 }
      // Where the labels do not name them so, the optimizer does.
      let stems = Set(members.map { $0.arm.name.without([key]).text })
      return RateFamily(stems.count == 1 ? stems.first ?? "" : members[0].arm.optimizer, members[0].arm, points)
    }.sorted { $0.label < $1.label }
  }

  private init?(_ label: String, _ arm: Arm, _ points: [(Double, Double, Quartiles?)]) {
    rates = points.map(\.0)
    guard rates.count >= Self.fewestRates, zip(rates, rates.dropFirst()).allSatisfy(<) else { return nil }
    self.label = label
    self.arm = arm
    criteria = points.map(\.1)
    let quartiles = points.compactMap(\.2)
    self.quartiles = quartiles.count == points.count ? quartiles : nil
    sensitivity = RateSensitivity(rates: rates, criteria: criteria, factor: Self.factor)
  }
}
