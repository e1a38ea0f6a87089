import Statistics
import Values

/// The arms over all functions, by the mean of their ranks (Friedman's), for the arms that every function has.
package struct OverallRanking: Sendable {
  /// An arm over all functions.
  package struct Row: Sendable, Equatable {
    /// The label of the arm.
    package let label: String
    /// The mean over functions of the arm's rank on each.
    package let meanRank: Double
    /// Its rank on each function, in their order.
    package let ranks: [Double]
    /// On which functions it is the best or cannot be told apart from it.
    package let bestOn: [String]
    /// Runs that reached the last target, of all its runs; `nil` without targets.
    package let solved: SuccessCount?
    /// Runs that failed, of all its runs.
    package let failures: SuccessCount
    /// The runs behind it.
    package let sources: Sources
    /// How it came out against the best on each function.
    package let standings: [Derivation.Step]
  }

  /// The runs behind a row, function by function; empty where cells need not be explained.
  package struct Sources: Sendable, Equatable {
    /// The ranks on each seed.
    package var ranks: [Derivation.Source] = []
    /// What each run came to.
    package var finals: [Derivation.Source] = []
    /// Evaluations to the last target.
    package var runtimes: [Derivation.Source] = []
  }

  /// Best first.
  package let rows: [Row]
  /// The labels of the functions.
  package let names: [String]
  /// How many functions there are.
  package var functions: Int { names.count }
  /// The tests on all ranks.
  package let friedman: Friedman
  /// Whether all ranks alike are to be believed, and from what difference on two are told apart.
  package let significance: RankSignificance
  /// The labels in the order of `friedman`.
  package let labels: [String]
  /// Arms that some function lacks, which are in no row.
  package let left: [String]
  /// The settings that the arms are swept over.
  package let swept: SweptSettings
  /// The lowest target; `nil` without targets.
  package let lastTarget: Double?

  /// `nil` where there are not two functions or not two arms to rank.
  init?(_ functions: [FunctionDigest], _ order: ArmOrder, _ input: ReportInput) {
    let labels = order.labels
    guard functions.count >= 2, labels.count >= 2, let friedman = order.friedman else { return nil }
    self.friedman = friedman
    self.labels = labels
    rows = labels.indices.map { index in
      let label = labels[index]
      let solved = functions.compactMap { $0.solved[label] }
      let failures = functions.compactMap { $0.failures[label] }
      return Row(
        label: label, meanRank: friedman.meanRanks[index], ranks: order.ranks.map { $0[index] },
        bestOn: functions.filter { $0.best.contains(label) }.map(\.label),
        solved: solved.isEmpty ? nil : solved.total, failures: failures.total,
        sources: input.explains ? Sources(functions, label) : Sources(),
        standings: input.explains ? functions.map { $0.standing(of: label) } : [])
    }.sorted { ($0.meanRank, $0.label) < ($1.meanRank, $1.label) }
    swept = SweptSettings(functions, input)
    lastTarget = input.experiment.targets.last
    names = functions.map(\.label)
    significance = friedman.significance(alpha: Comparison.alpha)
    left = functions.reduce(into: Set<String>()) { $0.formUnion($1.ranks.keys) }.subtracting(labels).sorted()
  }

  /// On how many functions all arms have one rank.
  package var ties: Int {
    names.indices.count { place in rows.allSatisfy { $0.ranks[place] == rows[0].ranks[place] } }
  }

  /// The difference from which on mean ranks are told apart; `nil` where the functions are too few for any.
  package var criticalDifference: Double? { significance.criticalDifference }

  /// The arms that no critical difference parts, best first, by their places in `labels`; `nil` where none parts any.
  package var groups: [[Int]]? { criticalDifference.map(friedman.groups) }

  /// The labels whose mean rank does not lie within the critical difference of the best.
  package var worse: Set<String> {
    guard let criticalDifference, let best = rows.first else { return [] }
    return Set(rows.lazy.filter { Friedman.isApart($0.meanRank - best.meanRank, criticalDifference) }.map(\.label))
  }

  /// The labels whose mean rank lies within the critical difference of the best; none where all do.
  package var marked: Set<String> {
    let worse = worse
    return worse.isEmpty ? [] : Set(rows.map(\.label)).subtracting(worse)
  }
}

extension [SuccessCount] {
  fileprivate var total: SuccessCount { SuccessCount(reduce(0) { $0 + $1.successes }, of: reduce(0) { $0 + $1.runs }) }
}

extension OverallRanking.Sources {
  fileprivate init(_ functions: [FunctionDigest], _ label: String) {
    for function in functions {
      guard let arm = function.arm(label) else { continue }
      var ranked = arm.source(function.label, "rank among the arms", arm.ranks)
      if arm.ranks.count != arm.seeds.count { ranked.seeds = arm.ranks.isEmpty ? [] : function.seeds }
      ranks.append(ranked)
      finals.append(arm.source(function.label, "final \(function.measure.noun)", arm.values))
      if let last = arm.measures.runtimes.last {
        runtimes.append(arm.source(function.label, "evaluations to the target", last.map(\.orInfinity)))
      }
    }
  }
}

extension FunctionDigest {
  /// How an arm stands on the function: "best-ranked", or the verdict against the best-ranked arm with its p.
  fileprivate func standing(of label: String) -> Derivation.Step {
    let name = "on \(self.label)"
    guard let comparison = comparisons.first(where: { $0.arm == label }) else {
      return Derivation.Step(
        name, (comparisons.isEmpty ? "the only arm" : "best-ranked") + (best.contains(label) ? ", bold" : ""))
    }
    return Derivation.Step(
      name,
      "\(comparison.verdict.rawValue) against \(comparison.reference), p by Holm's method "
        + "\(comparison.adjusted.shortest)\(best.contains(label) ? ", bold" : "")")
  }
}
