import Optimizers
import Plans
import Statistics

/// What findings over all functions need of one.
package struct FunctionDigest: Sendable {
  /// What the function is called.
  package let label: String
  /// What names it in keys.
  package let canonical: String
  /// What names it at whatever budget.
  package let base: String
  /// What its runs may use, where the experiment has several budgets; else `nil`.
  package let budget: Budget?
  /// Its dimension n.
  package let dimension: Int
  /// What its runs are compared by.
  package let measure: Measure
  /// The seeds that every arm with runs has, imported ones aside.
  package let seeds: [Int]
  /// The arms with runs, best first.
  package let arms: [ArmDigest]
  /// The mean rank of each arm that has one, by label.
  package let ranks: [String: Double]
  /// The labels of the best arm and of all that cannot be told apart from it.
  package let best: Set<String>
  /// By label the runs that reached the last target; none without targets.
  package let solved: [String: SuccessCount]
  /// By label the runs that failed.
  package let failures: [String: SuccessCount]
  /// Each arm against the best-ranked one.
  package let comparisons: [Comparison]
  /// What tuning gained on it.
  package let gains: TuningGains

  private let places: [String: Int]

  /// An arm's runs, without their curves.
  package struct ArmDigest: Sendable {
    /// What was run.
    package let cell: PlannedCell
    /// What tells it from the other arms.
    package let label: String
    /// Whether another tool ran it.
    package let isImported: Bool
    /// Whether no seed can change its runs, of which there is one then.
    package let isOneRun: Bool
    /// Ascending.
    package let seeds: [Int]
    /// For each seed what the run is ranked by.
    package let values: [Double]
    /// What is taken of every run besides.
    package let measures: RunMeasures
    /// Its rank on each common seed, or of each run where it was imported.
    package let ranks: [Double]

    fileprivate init(_ arm: ArmSummary, ranks: [Double]) {
      self.ranks = ranks
      cell = arm.cell
      label = arm.label
      isImported = arm.isImported
      isOneRun = arm.isOneRun
      seeds = arm.seeds
      values = arm.values
      measures = arm.measures
    }

    /// Of one value a seed those whose seeds are among `wanted`; the value of an arm that no seed can change is that of
    /// every seed.
    func values(_ values: [Double], of wanted: [Int]) -> [Double] {
      isOneRun ? wanted.compactMap { _ in values.first } : values.picked(from: seeds, wanted)
    }

    /// These runs as a source, with one value each.
    package func source(_ function: String, _ quantity: String, _ values: [Double]) -> Derivation.Source {
      Derivation.Source(
        function: function, arm: label, key: cell.key.description, quantity: quantity, seeds: seeds, values: values)
    }
  }

  /// What is kept of a function whose curves are let go.
  package init(_ summary: FunctionSummary, _ tuning: TuningSummary?) {
    label = summary.function.label
    canonical = summary.function.canonical
    base = summary.function.baseCanonical
    budget = summary.function.budget
    dimension = summary.function.dimension
    measure = summary.measure
    seeds = summary.seeds
    best = summary.best
    comparisons = summary.comparisons
    gains = TuningGains(summary, tuning)
    arms = zip(summary.arms, summary.seedRanks).filter { !$0.0.seeds.isEmpty }.map { ArmDigest($0, ranks: $1) }
    places = Dictionary(uniqueKeysWithValues: arms.enumerated().map { ($1.label, $0) })
    var ranks: [String: Double] = [:]
    var solved: [String: SuccessCount] = [:]
    var failures: [String: SuccessCount] = [:]
    for (arm, rank) in zip(summary.arms, summary.meanRanks) {
      ranks[arm.label] = rank
      solved[arm.label] = arm.targets.last?.successes
      failures[arm.label] = SuccessCount(arm.failures, of: arm.runs)
    }
    self.ranks = ranks
    self.solved = solved
    self.failures = failures
  }

  /// The arm of a label; `nil` where it has no runs here.
  package func arm(_ label: String) -> ArmDigest? { places[label].map { arms[$0] } }
}

extension [FunctionDigest] {
  /// The arms that have runs on every function, by their mean rank where all have one, else by label.
  package var sharedArms: [String] {
    guard let first else { return [] }
    let shared = first.arms.map(\.label).filter { label in dropFirst().allSatisfy { $0.arm(label) != nil } }
    func mean(_ label: String) -> Double { reduce(0) { $0 + ($1.ranks[label] ?? .infinity) } }
    return shared.map { (mean($0), $0) }.sorted { $0 < $1 }.map(\.1)
  }
}

extension Runtime {
  /// The evaluations; ∞ where the target was not reached.
  package var orInfinity: Double { isReached ? Double(evaluations) : .infinity }
}
