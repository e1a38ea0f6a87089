import Statistics

/// What the tests say of the arms on a function, as one answer: that of the table's bold labels.
package enum FunctionVerdict: Sendable, Equatable {
  /// Every other arm is told to be worse than this one.
  case best(String, others: Int)
  /// The best-ranked arm, those that are not told to be worse than it, and how many are.
  case among(String, peers: [String], worse: Int)
  /// No arm is told to be worse than the best-ranked one.
  case open(String)
  /// All arms came to the same on every seed, but for rounding.
  case equal
  /// Nothing that a seed decides is in any run, so that there is one an arm and nothing to test: the best-ranked arm,
  /// and those that came to the same.
  case oneRunEach(String, equal: [String])
  /// No p that so few runs can give is small enough; where seeds pair runs, how many would do.
  case tooFew(String, seeds: Int, needed: Int?)
  /// Half of the runs of the best-ranked arm failed, or more.
  case failed(String)
}

extension FunctionSummary {
  /// The answer of the comparisons with the best-ranked arm; `nil` where there is nothing to compare.
  package var verdict: FunctionVerdict? {
    guard let best = comparisons.first?.reference, let first = arms.first(where: { $0.label == best }) else {
      return nil
    }
    guard let median = first.quartiles?.median, median.isFinite else { return .failed(best) }
    if isOneRunEach {
      let equal = zip(arms, meanRanks).dropFirst().filter { $1 == meanRanks[0] }.map(\.0.label)
      return equal.count == comparisons.count ? .equal : .oneRunEach(best, equal: equal)
    }
    guard comparisons.canTell else {
      let paired = comparisons.allSatisfy { $0.test.pairs != nil }
      return .tooFew(
        best, seeds: seeds.count,
        needed: paired ? comparisons.pairsNeeded : nil)
    }
    let peers = comparisons.filter { $0.verdict != .worse }
    if peers.isEmpty { return .best(best, others: comparisons.count) }
    if peers.count < comparisons.count {
      return .among(best, peers: peers.map(\.arm), worse: comparisons.count - peers.count)
    }
    return peers.allSatisfy { $0.verdict == .equal } ? .equal : .open(best)
  }
}
