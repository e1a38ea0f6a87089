import Statistics

/// The arms over all functions, by the mean of their ranks (Friedman's), for the arms that every function has.
struct OverallRanking: Sendable {
  struct Row: Sendable, Equatable {
    let label: String
    /// The mean over functions of the arm's rank on each.
    let meanRank: Double
    /// On how many functions it is the best or cannot be told apart from it.
    let best: Int
    /// Runs that reached the last target, of all its runs; `nil` without targets.
    let solved: SuccessCount?
    /// Runs that failed, of all its runs.
    let failures: SuccessCount
  }

  /// Best first.
  let rows: [Row]
  let functions: Int
  /// Nemenyi's critical difference; `nil` where it says nothing: above twenty arms, or as wide as all ranks.
  let criticalDifference: Double?
  /// Arms that some function lacks, which are in no row.
  let left: [String]

  /// `nil` where there are not two functions or not two arms to rank.
  init?(_ functions: [FunctionSummary.Digest]) {
    guard functions.count >= 2, let first = functions.first else { return nil }
    let shared = functions.dropFirst().reduce(Set(first.ranks.keys)) { $0.intersection($1.ranks.keys) }
    let labels = shared.sorted()
    guard labels.count >= 2 else { return nil }
    let friedman = Friedman(functions.map { function in labels.map { function.ranks[$0] ?? .infinity } })
    rows = labels.indices.map { index in
      let label = labels[index]
      let solved = functions.compactMap { $0.solved[label] }
      let failures = functions.compactMap { $0.failures[label] }
      return Row(
        label: label, meanRank: friedman.meanRanks[index], best: functions.count { $0.best.contains(label) },
        solved: solved.isEmpty ? nil : solved.total, failures: failures.total)
    }.sorted { ($0.meanRank, $0.label) < ($1.meanRank, $1.label) }
    self.functions = functions.count
    let difference = friedman.criticalDifference
    criticalDifference = difference.flatMap { $0 < Double(labels.count - 1) ? $0 : nil }
    left = functions.reduce(into: Set<String>()) { $0.formUnion($1.ranks.keys) }.subtracting(shared).sorted()
  }

  /// The labels whose mean rank lies within the critical difference of the best.
  var marked: Set<String> {
    guard let criticalDifference, let best = rows.first else { return [] }
    return Set(rows.filter { $0.meanRank - best.meanRank < criticalDifference }.map(\.label))
  }
}

extension FunctionSummary {
  /// What the overall ranking needs of a function.
  struct Digest: Sendable {
    let ranks: [String: Double]
    let best: Set<String>
    let solved: [String: SuccessCount]
    let failures: [String: SuccessCount]
  }

  var digest: Digest {
    var digest = (ranks: [String: Double](), solved: [String: SuccessCount](), failures: [String: SuccessCount]())
    for (arm, rank) in zip(arms, meanRanks) {
      digest.ranks[arm.label] = rank
      digest.solved[arm.label] = arm.targets.last?.successes
      digest.failures[arm.label] = SuccessCount(arm.failures, of: arm.seeds.count)
    }
    return Digest(ranks: digest.ranks, best: best, solved: digest.solved, failures: digest.failures)
  }
}

extension [SuccessCount] {
  fileprivate var total: SuccessCount { SuccessCount(reduce(0) { $0 + $1.successes }, of: reduce(0) { $0 + $1.runs }) }
}
