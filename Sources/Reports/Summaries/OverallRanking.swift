import Statistics

/// The arms over all functions, by the mean of their ranks (Friedman's), for the arms that every function has.
struct OverallRanking: Sendable {
  struct Row: Sendable, Equatable {
    let label: String
    /// The mean over functions of the arm's rank on each.
    let meanRank: Double
    /// Its rank on each function, in their order.
    let ranks: [Double]
    /// On which functions it is the best or cannot be told apart from it.
    let bestOn: [String]
    /// Runs that reached the last target, of all its runs; `nil` without targets.
    let solved: SuccessCount?
    /// Runs that failed, of all its runs.
    let failures: SuccessCount
  }

  /// Best first.
  let rows: [Row]
  /// The labels of the functions.
  let names: [String]
  var functions: Int { names.count }
  /// The tests on all ranks.
  let friedman: Friedman
  /// The labels in the order of `friedman`.
  let labels: [String]
  /// Nemenyi's critical difference; `nil` where it says nothing, being as wide as all ranks.
  let criticalDifference: Double?
  /// Arms that some function lacks, which are in no row.
  let left: [String]

  /// `nil` where there are not two functions or not two arms to rank.
  init?(_ functions: [FunctionDigest]) {
    guard functions.count >= 2, let first = functions.first else { return nil }
    let shared = functions.dropFirst().reduce(Set(first.ranks.keys)) { $0.intersection($1.ranks.keys) }
    let labels = shared.sorted()
    guard labels.count >= 2 else { return nil }
    let values = functions.map { function in labels.map { function.ranks[$0] ?? .infinity } }
    let ranks = values.map { Ranks(of: $0).values }
    let friedman = Friedman(values)
    self.friedman = friedman
    self.labels = labels
    rows = labels.indices.map { index in
      let label = labels[index]
      let solved = functions.compactMap { $0.solved[label] }
      let failures = functions.compactMap { $0.failures[label] }
      return Row(
        label: label, meanRank: friedman.meanRanks[index], ranks: ranks.map { $0[index] },
        bestOn: functions.filter { $0.best.contains(label) }.map(\.label),
        solved: solved.isEmpty ? nil : solved.total, failures: failures.total)
    }.sorted { ($0.meanRank, $0.label) < ($1.meanRank, $1.label) }
    names = functions.map(\.label)
    let difference = friedman.criticalDifference(alpha: Comparison.alpha)
    criticalDifference = difference.flatMap { $0 < Double(labels.count - 1) ? $0 : nil }
    left = functions.reduce(into: Set<String>()) { $0.formUnion($1.ranks.keys) }.subtracting(shared).sorted()
  }

  /// The labels whose mean rank lies within the critical difference of the best.
  var marked: Set<String> {
    guard let criticalDifference, let best = rows.first else { return [] }
    return Set(rows.filter { $0.meanRank - best.meanRank < criticalDifference }.map(\.label))
  }
}

extension [SuccessCount] {
  fileprivate var total: SuccessCount { SuccessCount(reduce(0) { $0 + $1.successes }, of: reduce(0) { $0 + $1.runs }) }
}
