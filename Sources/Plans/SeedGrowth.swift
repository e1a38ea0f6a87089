/// Seeds that are added, in their order, until every claim, or every comparison with the baseline, is decided.
package struct SeedGrowth: Sendable, Hashable {
  /// The first seed.
  package var first: Int
  /// So many are taken before the first look.
  package var atLeast: Int
  /// No more than so many are taken.
  package var atMost: Int
  /// How many are taken now.
  package var taken: Int

  /// So many seeds at least and at most, from the first on, of which some are taken.
  package init(first: Int, atLeast: Int, atMost: Int, taken: Int) {
    (self.first, self.atLeast, self.atMost, self.taken) = (first, atLeast, atMost, taken)
  }

  /// What e-values of a thousand seeds come to can still be told as a number.
  package static let limit = 1000
  /// Where a file does not say otherwise.
  package static let standard = SeedGrowth(first: 1, atLeast: 10, atMost: 200, taken: 10)

  /// The seeds that are taken, ascending.
  package var seeds: [Int] { Array(first..<first + taken) }
  /// All that may be taken, ascending.
  package var all: [Int] { Array(first..<first + atMost) }
  /// Whether no seed can be added.
  package var isSpent: Bool { taken >= atMost }
}

extension Experiment {
  /// The same with seeds that are added until all is decided, by tests that allow that.
  func growing(_ growth: SeedGrowth) -> Experiment {
    var experiment = self
    experiment.growth = growth
    experiment.take(growth.taken)
    experiment.report.test = report.test.sequential
    return experiment
  }

  /// Takes so many seeds of those that may be added.
  package mutating func take(_ count: Int) {
    guard growth != nil else { return }
    growth?.taken = count
    seeds = growth?.seeds ?? seeds
  }
}
