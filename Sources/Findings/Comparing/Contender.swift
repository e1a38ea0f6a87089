import Plans
import Statistics

/// An arm as it enters comparisons: one value a run, less being better.
package struct Contender: Sendable {
  /// The arm.
  package let label: String
  /// Of its runs; ∞ for a failure.
  package let values: [Double]
  /// Whether its values belong to the seeds that all such arms share, in their order; else nothing pairs them.
  package var isPaired = true
  /// Whether all of its values are copies of one run, which no seed can change.
  package var isOneRun = false
  /// What of the values is not told apart.
  package var resolution = Resolution.exact
  /// Whether values are gaps, whose differences are shown by decades.
  package var isGap = false

  /// An arm by its label, with its values.
  package init(
    label: String, values: [Double], isPaired: Bool = true, isOneRun: Bool = false, resolution: Resolution = .exact,
    isGap: Bool = false
  ) {
    self.label = label
    self.values = values
    self.isPaired = isPaired
    self.isOneRun = isOneRun
    self.resolution = resolution
    self.isGap = isGap
  }

  /// This arm beside one that it is compared with. Copies of one run are one run: beside one another, and where nothing
  /// pairs them; beside runs that a seed decides each is what that run is held against.
  func pair(with reference: Contender, by test: PairedTest) -> Comparison.Pair {
    let isPaired = isPaired && reference.isPaired
    func own(_ arm: Contender, isSingle: Bool) -> [Double] { isSingle ? Array(arm.values.prefix(1)) : arm.values }
    let isSingle = isOneRun && reference.isOneRun
    return Comparison.Pair(
      arm: label, values: own(self, isSingle: isPaired ? isSingle : isOneRun),
      reference: own(reference, isSingle: isPaired ? isSingle : reference.isOneRun), isPaired: isPaired,
      resolution: resolution, isLogarithmic: isGap, test: test)
  }
}

extension [Contender] {
  /// The rank of every run among the arms, 1 for the best.
  ///
  ///     rank of a run x of arm i = 1 + Σ_{j≠i} (#{y < x} + ½ #{y = x})/#{y}
  ///
  /// y runs over what x is compared with of arm j: the run at the same seed where both arms are paired, which makes it
  /// the midrank at that seed, else all runs of arm j. The mean over runs is what the arm's rank at a seed may be
  /// expected to be.
  package var runRanks: [[Double]] {
    let resolution = first?.resolution ?? .exact
    let paired = indices.filter { self[$0].isPaired }
    var ranks = map { [Double](repeating: 1, count: $0.values.count) }
    for run in 0..<(paired.first.map { self[$0].values.count } ?? 0) {
      let midranks = Ranks(of: paired.map { self[$0].values[run] }, within: resolution).values
      for (arm, rank) in zip(paired, midranks) { ranks[arm][run] = rank }
    }
    for other in indices where paired.count < count {
      let others = self[other].values
      for arm in indices where arm != other && !(self[arm].isPaired && self[other].isPaired) {
        for (run, value) in self[arm].values.enumerated() {
          let equal = others.count { resolution.areEqual($0, value) }
          let below = others.count { $0 < value && !resolution.areEqual($0, value) }
          ranks[arm][run] += (Double(below) + Double(equal) / 2) / Double(others.count)
        }
      }
    }
    return ranks
  }
}
