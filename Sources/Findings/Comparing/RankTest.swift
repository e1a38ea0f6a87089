import Statistics

/// The test behind a comparison of two arms: on pairs where seeds pair their runs, else on two samples.
package struct RankTest: Sendable, Equatable {
  /// The tests that there are.
  package enum Kind: String, Sendable {
    /// Wilcoxon's, on runs at equal seeds.
    case signedRank = "wilcoxon signed-rank"
    /// Mann and Whitney's, on runs that nothing pairs.
    case mannWhitney = "mann-whitney"
  }

  /// Which of them it is.
  package let kind: Kind
  /// W of pairs, U of two samples.
  package let statistic: Double
  /// Two-sided.
  package let p: Double
  /// Whether p is exact rather than of the normal approximation.
  package let isExact: Bool
  /// The runs of either arm.
  package let sizes: Sizes
  /// The pairs that differ; `nil` without pairs.
  package let differing: Int?
  /// Above zero where the first arm has the smaller values on the whole.
  package let balance: Double
  /// Whether nothing tells the two apart: all pairs, or all values, are equal.
  package let isEqual: Bool

  /// How many runs were compared.
  package struct Sizes: Sendable, Equatable {
    /// Runs of the arm.
    package let arm: Int
    /// Runs of the arm that it is compared with.
    package let reference: Int
  }

  /// - Parameters:
  ///   - isPaired: whether values of equal index belong together; else the samples may differ in length.
  package init(_ x: [Double], _ y: [Double], isPaired: Bool) {
    sizes = Sizes(arm: x.count, reference: y.count)
    if isPaired {
      let test = SignedRank(x, y)
      kind = .signedRank
      (statistic, p, isExact) = (test.statistic, test.p, test.isExact)
      (differing, balance, isEqual) = (test.count, test.balance, test.count == 0)
    } else {
      let test = MannWhitney(x, y)
      kind = .mannWhitney
      (statistic, p, isExact) = (test.statistic, test.p, test.isExact)
      let first = x[0]
      differing = nil
      balance = test.effect - 0.5
      isEqual = x.allSatisfy { $0 == first } && y.allSatisfy { $0 == first }
    }
  }

  /// The pairs; `nil` where there are none.
  package var pairs: Int? { kind == .signedRank ? sizes.arm : nil }

  /// The least p that samples of these sizes can give.
  package var least: Double {
    switch kind {
    case .signedRank: Attainable.signedRank(pairs: sizes.arm)
    case .mannWhitney: Attainable.mannWhitney(sizes.arm, sizes.reference)
    }
  }

  /// What the catalogue of statistics calls it.
  package var statisticName: String {
    switch kind {
    case .signedRank: "signedRank"
    case .mannWhitney: "mannWhitney"
    }
  }
}
