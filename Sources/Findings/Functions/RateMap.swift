import Plans
import Records
import Statistics
import Values

/// Base learning rates against schedules, for each optimizer that is swept over rates on one function: how wide the
/// range of good rates is, and from where on runs diverge.
package struct RateMap: Sendable {
  /// An optimizer under one schedule.
  package struct Row: Sendable {
    /// What its arms' labels say besides the rate.
    package let label: String
    /// The median of the final gaps at each rate of the map; `nil` where there is no such arm, ∞ where half failed.
    package let medians: [Double?]
    /// The range of rates within `RateFamily.factor` of the best.
    package let sensitivity: RateSensitivity?
    /// The width of that range over resampled seeds, 95 %, in decades; `nil` for fewer than six seeds.
    package let width: Interval?
    /// The place of the least rate from which on half of the runs diverge or more; `nil` where they do at none, or not
    /// up to the largest.
    package let edge: Int?
    /// The runs behind it.
    package let sources: [Derivation.Source]
  }

  /// Ascending.
  package let rates: [Double]
  /// By label.
  package let rows: [Row]

  /// Resamples behind each interval.
  package static let replicates = 999
  private static let fewestSeeds = 6
  private static let fewestRates = 3
  private static let key = "learningRate"

  /// Of the arms on a function that have runs; `nil` where none are swept over three rates.
  package init?(_ function: FunctionSummary) {
    let arms = function.arms.filter {
      !$0.seeds.isEmpty && !$0.isImported && $0.arm.settings[Self.key]?.number ?? 0 > 0
    }
    let families = Dictionary(grouping: arms) { $0.arm.identity(without: [Self.key]).canonical }
      .filter { $0.value.count >= Self.fewestRates }
    if families.isEmpty { return nil }
    let rates = Set(families.values.joined().compactMap { $0.arm.settings[Self.key]?.number }).sorted()
    self.rates = rates
    rows = families.map { name, arms in Row(name, arms, rates, function) }.sorted { $0.label < $1.label }
  }

  /// The rate of an arm.
  fileprivate static func rate(_ arm: ArmSummary) -> Double { arm.arm.settings[key]?.number ?? 0 }

  fileprivate static func width(_ name: String, _ values: [[Double]], _ rates: [Double]) -> Interval? {
    let seeds = values.map(\.count).min() ?? 0
    func sensitivity(_ pick: (Int) -> Int) -> RateSensitivity? {
      let medians = values.map { own in max(0, Sample((0..<seeds).map { own[pick($0)] }).median) }
      return RateSensitivity(rates: rates, criteria: medians, factor: RateFamily.factor)
    }
    guard seeds >= fewestSeeds, let own = sensitivity({ $0 }) else { return nil }
    let key = BootstrapKey(statistic: "rateSensitivity", cell: name, replicates: replicates)
    let random = Resampling(seed: key.seed())
    // All rates share their seeds, and are resampled together.
    let widths = (0..<replicates).compactMap { replicate in
      sensitivity { random.index(below: seeds, replicate: replicate, draw: $0) }?.width
    }.sorted()
    guard !widths.isEmpty else { return nil }
    func end(_ share: Double) -> Double { widths[min(widths.count - 1, Int(share * Double(widths.count)))] }
    return Interval(estimate: own.width, lower: end(0.025), upper: end(0.975))
  }
}

extension RateMap.Row {
  fileprivate init(_ name: String, _ arms: [ArmSummary], _ rates: [Double], _ function: FunctionSummary) {
    let sorted = arms.sorted { RateMap.rate($0) < RateMap.rate($1) }
    let own = sorted.map(RateMap.rate)
    let stems = Set(sorted.map { $0.arm.name.without(["learningRate"]).text })
    label = stems.count == 1 ? stems.first ?? "" : "\(sorted[0].arm.optimizer), \(sorted[0].arm.schedule)"
    medians = rates.map { rate in own.firstIndex(of: rate).flatMap { sorted[$0].quartiles?.median } }
    sensitivity = RateSensitivity(
      rates: own, criteria: sorted.map { max(0, $0.quartiles?.median ?? .infinity) }, factor: RateFamily.factor)
    width = RateMap.width(name + function.function.canonical, sorted.map { $0.values(of: function.seeds) }, own)
    let isDiverging = sorted.map { 2 * ($0.statuses[.diverged] ?? 0) >= $0.runs }
    // From the largest rate down as long as runs diverge.
    let first = isDiverging.lastIndex(of: false).map { $0 + 1 } ?? 0
    edge = first < own.count ? rates.firstIndex(of: own[first]) : nil
    sources = sorted.map { $0.source("final \(function.measure.noun)", $0.values) }
  }
}
