import Statistics

/// The arms that every function has runs of, ranked over the functions.
package struct ArmOrder: Sendable {
  /// Their labels, ascending.
  package let labels: [String]
  /// For each function the rank that each arm's mean rank over seeds has among theirs; empty where some arms share no
  /// seed.
  package let ranks: [[Double]]
  /// The tests on all ranks, in the order of `labels`; `nil` where the arms of some function share no seed.
  package let friedman: Friedman?

  /// Of functions that have runs.
  init(_ functions: [FunctionDigest]) {
    let labels = functions.sharedArms.sorted()
    self.labels = labels
    let values = functions.map { function in labels.compactMap { function.ranks[$0] } }
    guard let count = values.first?.count, count > 0, values.allSatisfy({ $0.count == labels.count }) else {
      ranks = []
      friedman = nil
      return
    }
    ranks = values.map { Ranks(of: $0).values }
    let friedman = Friedman(values)
    self.friedman = friedman
  }

  /// Best first: by the mean of their ranks, then by label.
  package var ranked: [(label: String, meanRank: Double?)] {
    labels.indices.map { (label: labels[$0], meanRank: friedman?.meanRanks[$0]) }
      .sorted { ($0.meanRank ?? .infinity, $0.label) < ($1.meanRank ?? .infinity, $1.label) }
  }
}
