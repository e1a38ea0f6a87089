import Plans
import Statistics

/// What figures over all functions need: added up function by function, for the arms that every function has.
package struct OverallSeries: Sendable {
  /// One arm over the functions so far.
  package struct ArmTotal: Sendable {
    /// The arm as one of the functions has it; tuned settings may differ from function to function.
    package let arm: Arm
    /// The functions that have runs of it.
    package fileprivate(set) var functions = 0
    /// Its mean rank over seeds, a number a function.
    package fileprivate(set) var ranks: [Double] = []
    /// The sum over functions of its runtime distributions, at the points of `ArmSeries.grid`.
    package fileprivate(set) var solved: [Double] = []
    package fileprivate(set) var largestBudget = 0.0
    /// Expected runtimes, by function and target.
    package fileprivate(set) var runtimes: [Double] = []
    /// By function and seed, with the dimension of each.
    package fileprivate(set) var costs: [Double] = []
    package fileprivate(set) var dimensions: [Int] = []
    /// The median gap at each of `RunMeasures.fractions` of the budget, a row a function whose budget curves count.
    package fileprivate(set) var atBudget: [[Double]] = []
  }

  package let targets: Int
  package private(set) var functions: [String] = []
  /// The most runs that an arm has on a function.
  package private(set) var seeds = 0
  /// How many of them have a known minimum.
  package private(set) var withMinimum = 0
  /// The dimensions of the functions.
  package private(set) var dimensions: Set<Int> = []
  private var arms: [String: ArmTotal] = [:]

  /// Whether records have curves, rather than their ends alone.
  package let hasCurves: Bool

  package init(targets: Int, hasCurves: Bool) {
    self.targets = targets
    self.hasCurves = hasCurves
  }

  /// Adds a function, unless it has no runs.
  package mutating func add(_ function: FunctionSummary) {
    guard function.arms.contains(where: { !$0.seeds.isEmpty }) else { return }
    functions.append(function.function.label)
    dimensions.insert(function.function.dimension)
    if function.measure.isGap { withMinimum += 1 }
    for (arm, rank) in zip(function.arms, function.meanRanks) where !arm.seeds.isEmpty {
      seeds = max(seeds, arm.seeds.count)
      guard let series = arm.series else { continue }
      var total = arms[arm.label] ?? ArmTotal(arm: arm.cell.cell.arm)
      total.functions += 1
      if let rank { total.ranks.append(rank) }
      if total.solved.isEmpty { total.solved = [Double](repeating: 0, count: series.solved.count) }
      for i in series.solved.indices { total.solved[i] += series.solved[i] }
      total.largestBudget = max(total.largestBudget, series.largestBudget)
      total.runtimes += series.expectedRuntimes
      total.costs += series.costs
      total.dimensions += series.costs.map { _ in function.function.dimension }
      if arm.measures.isTimed { total.atBudget.append(arm.measures.atFractions.map { Sample($0).median }) }
      arms[arm.label] = total
    }
  }

  /// The arms that every function has, best first: by the mean of their ranks, then by label.
  package func ranked() -> [(label: String, total: ArmTotal, meanRank: Double?)] {
    let shared = arms.filter { $0.value.functions == functions.count }.sorted { $0.key < $1.key }
    let friedman = friedman(shared.map(\.value))
    let all = shared.enumerated().map { (label: $1.key, total: $1.value, meanRank: friedman?.meanRanks[$0]) }
    return all.sorted { ($0.meanRank ?? .infinity, $0.label) < ($1.meanRank ?? .infinity, $1.label) }
  }

  /// Friedman's ranking of arms over all functions; `nil` where the arms of some function share no seed.
  package func friedman(_ arms: [ArmTotal]) -> Friedman? {
    guard !arms.isEmpty, !functions.isEmpty, arms.allSatisfy({ $0.ranks.count == functions.count }) else { return nil }
    return Friedman(functions.indices.map { function in arms.map { $0.ranks[function] } })
  }
}
