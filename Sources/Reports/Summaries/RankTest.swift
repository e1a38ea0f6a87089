import Statistics

/// The test behind a comparison of two arms: on pairs where seeds pair their runs, else on two samples.
struct RankTest: Sendable, Equatable {
  enum Kind: String, Sendable {
    /// Wilcoxon's, on runs at equal seeds.
    case signedRank = "wilcoxon signed-rank"
    /// Mann and Whitney's, on runs that nothing pairs.
    case mannWhitney = "mann-whitney"
  }

  let kind: Kind
  /// W of pairs, U of two samples.
  let statistic: Double
  /// Two-sided.
  let p: Double
  let isExact: Bool
  /// The runs of either arm.
  let sizes: Sizes
  /// The pairs that differ; `nil` without pairs.
  let differing: Int?
  /// Above zero where the first arm has the smaller values on the whole.
  let balance: Double
  /// Whether nothing tells the two apart: all pairs, or all values, are equal.
  let isEqual: Bool

  struct Sizes: Sendable, Equatable {
    let arm: Int
    let reference: Int
  }

  /// - Parameters:
  ///   - isPaired: whether values of equal index belong together; else the samples may differ in length.
  init(_ x: [Double], _ y: [Double], isPaired: Bool) {
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
  var pairs: Int? { kind == .signedRank ? sizes.arm : nil }

  /// The least p that samples of these sizes can give.
  var least: Double {
    switch kind {
    case .signedRank: Attainable.signedRank(pairs: sizes.arm)
    case .mannWhitney: Attainable.mannWhitney(sizes.arm, sizes.reference)
    }
  }

  /// What the catalogue of statistics calls it.
  var statisticName: String {
    switch kind {
    case .signedRank: "signedRank"
    case .mannWhitney: "mannWhitney"
    }
  }
}
