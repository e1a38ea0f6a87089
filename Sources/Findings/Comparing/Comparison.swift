import Plans
import Statistics

/// Whether one arm differs from another on a function, on the seeds that both have, or on all runs where seeds do not
/// pair them.
///
/// The verdict, p, the share of better runs and the shift with its interval are of one test on one scale, so that none
/// of them speaks against another.
package struct Comparison: Sendable, Equatable {
  /// How a comparison comes out.
  package enum Verdict: String, Sendable {
    /// Worse than the reference arm: the corrected p is at most α.
    case worse
    /// Better than the reference arm.
    case better
    /// p is above α: the arms cannot be told apart.
    case undecided = "cannot be told apart"
    /// Every seed gives both arms the same.
    case equal
    /// No p that so few pairs can give is small enough.
    case tooFewSeeds = "too few seeds to tell"
  }

  /// What the arm is compared with: "best" or "baseline".
  package let against: String
  /// The arm that it is compared with.
  package let reference: String
  /// The arm.
  package let arm: String
  /// The test on their values.
  package let test: RankTest
  /// By Holm's method over the arms that are compared with the same one on the same function.
  package let adjusted: Double
  /// What p was held against: the level that Holm's method leaves the row.
  package let level: Double
  /// By how many decades the arm's gaps lie above the reference arm's, with the shifts that the test does not reject at
  /// `level`: 0 is not among them exactly where the verdict is better or worse. `nil` where no pair differs, where gaps
  /// are negative, or where it was not asked for.
  package let shift: ShiftEstimate?
  /// What p says.
  package let verdict: Verdict

  /// How often the arm's run is the better one, equal ones counting half.
  package var probability: Double { test.share }

  /// α of all tests.
  package static let alpha = 0.05

  /// Compares each arm with one of them; all comparisons form one family.
  ///
  /// - Parameters:
  ///   - test: that of pairs.
  ///   - shifts: whether shifts are estimated.
  package static func family(
    against: String, reference: Int, of arms: [Contender], by test: PairedTest, shifts: Bool = false
  ) -> [Comparison] {
    let best = arms[reference]
    let pairs = arms.indices.filter { $0 != reference }.map { arms[$0].pair(with: best, by: test) }
    return family(against: against, reference: best.label, pairs, shifts: shifts)
  }

  /// The same from the pairs themselves.
  package static func family(against: String, reference: String, _ pairs: [Pair], shifts: Bool = false) -> [Comparison]
  {
    let tests = pairs.map(RankTest.init)
    let (adjusted, levels) = corrected(tests)
    return pairs.indices.map { place in
      Comparison(
        against: against, reference: reference, arm: pairs[place].arm, test: tests[place], adjusted: adjusted[place],
        level: levels[place], shift: shifts ? pairs[place].shift(level: levels[place]) : nil,
        verdict: verdict(tests[place], levels[place], comparisons: pairs.count))
    }
  }

  /// Each p by Holm's method and the level that this leaves it. Of e-processes on the same seeds p is 1/max E by closed
  /// testing of means.
  private static func corrected(_ tests: [RankTest]) -> (adjusted: [Double], levels: [Double]) {
    let seeds = tests.first?.path.count ?? 0
    guard seeds > 0, tests.allSatisfy({ $0.path.count == seeds }) else {
      return (holm(tests.map(\.p)), holmLevels(tests.map(\.p), alpha: alpha))
    }
    let adjusted = EvidencePaths(tests.map(\.path)).greatest.map { min(1, 1 / $0) }
    return (adjusted, zip(tests, adjusted).map { $1 > 0 ? alpha * $0.p / $1 : alpha })
  }

  private static func verdict(_ test: RankTest, _ level: Double, comparisons: Int) -> Verdict {
    if test.p <= level { return test.balance > 0 ? .better : .worse }
    // Where all comparisons go one way, closed testing takes nothing of any.
    if test.least * Double(test.path.isEmpty ? comparisons : 1) > alpha { return .tooFewSeeds }
    return test.isEqual ? .equal : .undecided
  }
}

extension [Comparison] {
  /// Whether some comparison can come out at all.
  package var canTell: Bool { contains { $0.verdict != .tooFewSeeds } }

  /// The fewest pairs with which one of them can be told.
  package var pairsNeeded: Int {
    guard let test = first?.test, !test.path.isEmpty else {
      return Attainable.pairsNeeded(alpha: Comparison.alpha, comparisons: count)
    }
    return Evidence.pairsNeeded(
      alpha: Comparison.alpha, test.kind == .signProcess ? Evidence.signs : Evidence.signedRanks)
  }

  /// Whether some arm is told to be worse than the reference arm: where none is, bold would say nothing.
  package var tells: Bool { contains { $0.verdict == .worse } }

  /// The labels of the arms that are told to be worse than the reference arm.
  package var worse: Set<String> { Set(lazy.filter { $0.verdict == .worse }.map(\.arm)) }

  /// The labels of the reference arm and of all that are not told to be worse; none where no arm is.
  package var notWorse: Set<String> {
    guard let reference = first?.reference, tells else { return [] }
    return Set(filter { $0.verdict != .worse }.map(\.arm) + [reference])
  }
}
