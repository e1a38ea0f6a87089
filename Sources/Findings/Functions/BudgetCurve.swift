import Optimizers
import Plans
import Statistics

/// The final gaps of the arms of one function against the budget: each budget has runs of its own, with its own
/// horizon.
package struct BudgetCurve: Sendable {
  /// The limits, ascending.
  package let budgets: [Int]
  /// What the limits count.
  package let unit: String
  /// "gap" or "value".
  package let noun: String
  /// By label, the arms that every budget has.
  package let lines: [Line]
  /// Where the order of two arms changes, by budget.
  package let crossings: [Crossing]

  /// An arm at every budget.
  package struct Line: Sendable {
    /// What the arm is called.
    package let label: String
    /// For each budget the median over its runs, with the exact interval that 95 % of such hold; the interval is from
    /// the least to the greatest run where there are too few for one.
    package let medians: [Interval]
    /// For each budget its runs.
    package let sources: [Derivation.Source]
    /// The power law, where the medians are of one, or why they are not.
    package let law: Result<Law, Refusal>
  }

  /// The law of an arm.
  package struct Law: Sendable {
    /// By least squares on the medians.
    package let fit: ScalingLaw
    /// a with the interval of resampled seeds, all budgets of a seed together; `nil` where there are too few seeds.
    package let exponent: Interval?
  }

  /// Why no law is stated.
  package struct Refusal: Error, Sendable {
    /// What it lacks.
    package let reason: ScalingLaw.Refusal
  }

  /// Two arms of which the first is the better one before, and the second after.
  package struct Crossing: Sendable {
    /// The one that is better before.
    package let first: String
    /// The one that is better after.
    package let second: String
    /// The budgets between which their medians change places.
    package let between: (Int, Int)
    /// Where lines through their medians on logarithmic axes meet; `nil` where a median is not positive.
    package let at: Double?
    /// The share of resamples of the seeds in which the medians at both budgets have the same order as here.
    package let share: Double
  }

  /// Resamples behind intervals and shares.
  package static let replicates = 2000
  /// With fewer seeds an interval by resampling says little.
  package static let fewestSeeds = 6

  /// - Parameter digests: of one function at each budget, in their order.
  /// - Returns: `nil` where there are not two budgets or no arm that all have.
  package init?(_ digests: [FunctionDigest], _ budgets: [Budget]) {
    guard digests.count == budgets.count, digests.count > 1, let unit = budgets.axisKey, let first = digests.first
    else { return nil }
    let limits = budgets.axisValues
    self.budgets = limits
    self.unit = unit
    noun = first.measure.noun
    let labels = first.arms.map(\.label).filter { label in digests.allSatisfy { $0.arm(label) != nil } }.sorted()
    guard !labels.isEmpty else { return nil }
    let tables = labels.map { Table($0, digests) }
    lines = tables.map { Self.line($0, digests, limits) }
    var crossings: [Crossing] = []
    for (place, one) in tables.enumerated() {
      for other in tables.dropFirst(place + 1) { crossings += Self.crossings(one, other, limits, first.measure) }
    }
    self.crossings = crossings.sorted { ($0.between.0, $0.first, $0.second) < ($1.between.0, $1.first, $1.second) }
  }

  /// The values of an arm: a row a budget, a column a seed that all budgets have.
  private struct Table {
    let label: String
    let seeds: [Int]
    let rows: [[Double]]
    var medians: [Double] { rows.map { Sample($0).median } }

    init(_ label: String, _ digests: [FunctionDigest]) {
      self.label = label
      let arms = digests.compactMap { $0.arm(label) }
      let seeds = arms.dropFirst().reduce(Set(arms.first?.seeds ?? [])) { $0.intersection($1.seeds) }.sorted()
      self.seeds = seeds
      rows = arms.map { $0.values($0.values, of: seeds) }
    }

    /// The values that resample number `replicate` of the seeds has.
    func resampled(_ resampling: Resampling, _ replicate: Int) -> [[Double]] {
      let picks = seeds.indices.map { resampling.index(below: seeds.count, replicate: replicate, draw: $0) }
      return rows.map { row in picks.map { row[$0] } }
    }
  }

  private static func line(_ table: Table, _ digests: [FunctionDigest], _ limits: [Int]) -> Line {
    let arms = digests.compactMap { digest in digest.arm(table.label).map { (digest, $0) } }
    let medians = arms.map { _, arm -> Interval in
      let sample = Sample(arm.values)
      let interval = sample.medianInterval()
      return Interval(
        estimate: sample.median, lower: interval?.lower ?? sample.sorted.first ?? sample.median,
        upper: interval?.upper ?? sample.sorted.last ?? sample.median)
    }
    let sources = arms.map { digest, arm in arm.source(digest.label, "final \(digest.measure.noun)", arm.values) }
    let budgets = limits.map(Double.init)
    let gaps = medians.map(\.estimate)
    let floor = digests[0].measure.isGap ? digests[0].measure.floor : 0
    if let reason = ScalingLaw.refusal(budgets: budgets, gaps: gaps, floor: floor) {
      return Line(label: table.label, medians: medians, sources: sources, law: .failure(Refusal(reason: reason)))
    }
    let fit = ScalingLaw(budgets: budgets, gaps: gaps)
    return Line(
      label: table.label, medians: medians, sources: sources,
      law: .success(Law(fit: fit, exponent: interval(table, budgets, fit.exponent.estimate))))
  }

  /// The exponents of resampled seeds, from the 2.5th to the 97.5th percentile.
  private static func interval(_ table: Table, _ budgets: [Double], _ estimate: Double) -> Interval? {
    guard table.seeds.count >= fewestSeeds else { return nil }
    let resampling = Resampling(
      seed: BootstrapKey(statistic: "scalingLaw", cell: table.label, replicates: replicates).seed())
    let exponents = (0..<replicates).compactMap { replicate -> Double? in
      let gaps = table.resampled(resampling, replicate).map { Sample($0).median }
      guard gaps.allSatisfy({ $0 > 0 && $0 < .infinity }) else { return nil }
      return ScalingLaw.exponent(budgets: budgets, gaps: gaps)
    }
    guard exponents.count == replicates else { return nil }
    let sample = Sample(exponents)
    return Interval(estimate: estimate, lower: sample.quantile(0.025), upper: sample.quantile(0.975))
  }

  private static func crossings(_ one: Table, _ other: Table, _ limits: [Int], _ measure: Measure) -> [Crossing] {
    guard one.seeds == other.seeds, !one.seeds.isEmpty else { return [] }
    let (a, b) = (one.medians, other.medians)
    // What rounding alone parts is no order.
    func sign(_ x: Double, _ y: Double) -> Int {
      measure.resolution.areEqual(x, y) ? 0 : x < y ? -1 : 1
    }
    let signs = zip(a, b).map(sign)
    return signs.indices.dropLast().compactMap { place -> Crossing? in
      guard signs[place] * signs[place + 1] < 0 else { return nil }
      let isOneFirst = signs[place] < 0
      let key = BootstrapKey(
        statistic: "crossing", cell: "\(one.label) \(other.label)", replicates: replicates)
      let resampling = Resampling(seed: key.seed())
      let alike = (0..<replicates).count { replicate in
        let (x, y) = (one.resampled(resampling, replicate), other.resampled(resampling, replicate))
        return [place, place + 1].allSatisfy { sign(Sample(x[$0]).median, Sample(y[$0]).median) == signs[$0] }
      }
      return Crossing(
        first: isOneFirst ? one.label : other.label, second: isOneFirst ? other.label : one.label,
        between: (limits[place], limits[place + 1]), at: meeting(a, b, limits, place),
        share: Double(alike) / Double(replicates))
    }
  }

  /// Where the lines between two budgets meet on logarithmic axes.
  private static func meeting(_ a: [Double], _ b: [Double], _ limits: [Int], _ place: Int) -> Double? {
    let values = [a[place], b[place], a[place + 1], b[place + 1]]
    guard values.allSatisfy({ $0 > 0 && $0 < .infinity }) else { return nil }
    let (before, after) = (Double.log(values[0] / values[1]), Double.log(values[2] / values[3]))
    let share = before / (before - after)
    let (low, high) = (Double(limits[place]), Double(limits[place + 1]))
    return low * .pow(high / low, share)
  }
}
