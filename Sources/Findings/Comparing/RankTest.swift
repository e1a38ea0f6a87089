import Lanes
import Plans
import Statistics

/// The test behind a comparison of two arms: on pairs where seeds pair their runs, else on two samples.
package struct RankTest: Sendable, Equatable {
  /// The tests that there are.
  package enum Kind: String, Sendable {
    /// Whether one arm is better on more seeds than a fair coin would give it.
    case sign
    /// Wilcoxon's, on runs at equal seeds.
    case signedRank = "wilcoxon signed-rank"
    /// Mann and Whitney's, on runs that nothing pairs.
    case mannWhitney = "mann-whitney"
    /// Evidence of signs, or of signed ranks, which may be looked at after every seed.
    case signProcess = "sign e-process"
    case signedRankProcess = "signed-rank e-process"
  }

  /// Which of them it is.
  package let kind: Kind
  /// The pairs on which the arm that is better on fewer is better; W of ranked pairs; U of two samples; the largest
  /// e-value so far.
  package let statistic: Double
  /// Two-sided.
  package let p: Double
  /// Whether p is exact rather than of the normal approximation.
  package let isExact: Bool
  /// The runs of either arm.
  package let sizes: Sizes
  /// The pairs on which either arm is the better one; `nil` without pairs.
  package let signs: SignTest?
  /// How often the first arm's run is the better one, equal ones counting half: of pairs, or of all pairs of runs.
  package let share: Double
  /// Above zero where the first arm has the smaller values on the whole.
  package let balance: Double
  /// Whether nothing tells the two apart: all pairs, or all values, are equal.
  package let isEqual: Bool
  /// Seed by seed the e-value against "no difference", where one may look after every seed; else empty.
  package let path: [Double]

  /// How many runs were compared.
  package struct Sizes: Sendable, Equatable {
    /// Runs of the arm.
    package let arm: Int
    /// Runs of the arm that it is compared with.
    package let reference: Int
    /// So many runs of an arm beside so many of another.
    package init(arm: Int, reference: Int) {
      self.arm = arm
      self.reference = reference
    }
  }

  /// Of the values of a pair of arms as they stand.
  init(_ pair: Comparison.Pair) {
    let (x, y) = (pair.values, pair.reference)
    sizes = Sizes(arm: x.count, reference: y.count)
    guard pair.isPaired else {
      let test = MannWhitney(x, y, within: pair.resolution)
      kind = .mannWhitney
      (statistic, p, isExact) = (test.statistic, test.p, test.isExact)
      signs = nil
      (share, balance) = (test.effect, test.effect - 0.5)
      path = []
      isEqual = Ranks(of: x + y, within: pair.resolution).ties == [x.count + y.count]
      return
    }
    let signs = SignTest(x, y, within: pair.resolution)
    self.signs = signs
    share = signs.share(of: x.count)
    isEqual = signs.wins + signs.losses == 0
    switch pair.test {
    case .sign:
      kind = .sign
      (statistic, p, isExact) = (Double(min(signs.wins, signs.losses)), signs.p, true)
      balance = Double(signs.wins - signs.losses)
      path = []
    case .signProcess, .signedRankProcess:
      let evidence = Evidence.path(pair.seedDifferences, by: pair.test)
      let top = evidence.reduce(Evidence.none) { $1.either > $0.either ? $1 : $0 }
      kind = pair.test == .signProcess ? .signProcess : .signedRankProcess
      (statistic, p, isExact) = (top.either, min(1, 1 / top.either), true)
      balance = top.better - top.worse
      path = evidence.map(\.either)
    case .signedRank:
      let differences = pair.seedDifferences.filter { $0 != 0 }
      let test = SignedRank(differences.map { -$0 }, [Double](repeating: 0, count: differences.count))
      kind = .signedRank
      (statistic, p, isExact) = (test.statistic, test.p, test.isExact)
      balance = test.balance
      path = []
    }
  }

  /// The pairs; `nil` where there are none.
  package var pairs: Int? { kind == .mannWhitney ? nil : sizes.arm }

  /// The pairs that differ; `nil` without pairs.
  package var differing: Int? { signs.map { $0.wins + $0.losses } }

  /// The least p that samples of these sizes can give.
  package var least: Double {
    switch kind {
    case .sign, .signedRank: Attainable.signs(pairs: sizes.arm)
    case .mannWhitney: Attainable.mannWhitney(sizes.arm, sizes.reference)
    case .signProcess, .signedRankProcess:
      min(1, 1 / (Evidence.path((0..<sizes.arm).map { 1 + Double($0) }, by: pairedTest).last?.either ?? 1))
    }
  }

  /// What the catalogue of statistics calls it.
  package var statisticName: String {
    switch kind {
    case .sign: "sign"
    case .signedRank: "signedRank"
    case .mannWhitney: "mannWhitney"
    case .signProcess, .signedRankProcess: pairedTest.rawValue
    }
  }

  private var pairedTest: PairedTest {
    switch kind {
    case .sign, .mannWhitney: .sign
    case .signedRank: .signedRank
    case .signProcess: .signProcess
    case .signedRankProcess: .signedRankProcess
    }
  }
}

extension Comparison {
  /// Two arms before they are compared; values of equal index belong together where they are paired.
  package struct Pair {
    /// The arm.
    package let arm: String
    /// Of the arm; less is better.
    package let values: [Double]
    /// Of the arm that it is compared with.
    package let reference: [Double]
    /// Whether values of equal index belong to one seed.
    package var isPaired = true
    /// What of the values is not told apart.
    package var resolution = Resolution.exact
    /// Whether differences are taken of the logarithms of values, which are gaps.
    package var isLogarithmic = false
    /// The test of pairs.
    package var test = PairedTest.sign

    /// More differences than these are not taken of unpaired arms.
    private static let mostDifferences = 250_000

    /// By how many decades the reference arm's values lie above the arm's, on the pairs that differ; `nil` where values
    /// are no gaps, or some are below zero.
    var differences: [Double]? { isInDecades ? seedDifferences.filter { $0 != 0 } : nil }

    /// By how much the arm is better on each pair, in their order, in decades where these can be taken; 0 on those that
    /// are equal.
    var seedDifferences: [Double] {
      let isInDecades = isInDecades
      return zip(values, reference).map { a, b in
        if resolution.areEqual(a, b) { return 0 }
        let difference = isInDecades ? lg(b) - lg(a) : b - a
        // What differs keeps its sign where the logarithms are too close to have one.
        return difference != 0 ? difference : a < b ? .leastNonzeroMagnitude : -.leastNonzeroMagnitude
      }
    }

    private var isInDecades: Bool {
      isLogarithmic && values.allSatisfy { $0 >= 0 } && reference.allSatisfy { $0 >= 0 }
    }

    /// By how many decades the arm's values lie above the reference arm's, with all shifts that the test does not
    /// reject at a level; `nil` where the scale has none.
    func shift(level: Double) -> ShiftEstimate? {
      if isPaired {
        guard let differences = differences?.map({ -$0 }), !differences.isEmpty else { return nil }
        switch test {
        case .sign: return medianShift(differences, level: level)
        // Their intervals are of a number of seeds that was fixed beforehand.
        case .signProcess, .signedRankProcess: return nil
        case .signedRank:
          let isShort = differences.count * differences.count <= Self.mostDifferences
          return isShort && differences.allSatisfy(\.isFinite) ? walshShift(differences, level: level) : nil
        }
      }
      let isSound = (values + reference).allSatisfy { $0 > 0 && $0 < .infinity }
      guard isLogarithmic, isSound, values.count * reference.count <= Self.mostDifferences else { return nil }
      return unpairedShift(reference.map(lg), values.map(lg), level: level)
    }

    private func lg(_ value: Double) -> Double { value == 0 ? -.infinity : Double.log10(value) }
  }
}
