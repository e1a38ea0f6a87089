import Lanes
import Statistics

/// Whether one arm differs from another on a function, on the seeds that both have, or on all runs where seeds do not
/// pair them.
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
  /// P(the arm's run is better than the reference arm's) + ½ P(equal).
  package let probability: Double
  /// By how many decades the arm's gaps lie above the reference arm's; `nil` where some run has no finite positive gap,
  /// or where it was not asked for.
  package let shift: ShiftEstimate?
  /// What the corrected p says.
  package let verdict: Verdict

  /// α of all tests.
  package static let alpha = 0.05
  /// A shift is estimated from all pairs of differences, too many beyond.
  package static let mostShifted = 500

  /// Two arms before they are compared; values of equal index belong together where they are paired.
  package struct Pair {
    /// The arm.
    package let arm: String
    /// Of the arm.
    package let values: [Double]
    /// Of the arm that it is compared with.
    package let reference: [Double]
    /// Whether values of equal index belong to one seed.
    package var isPaired = true
  }

  /// Compares each arm with one of them; all comparisons form one family.
  ///
  /// - Parameter shifts: whether shifts are estimated.
  package static func family(
    against: String, reference: Int, of arms: [Contender], shifts: Bool = false
  ) -> [Comparison] {
    let best = arms[reference]
    let pairs = arms.indices.filter { $0 != reference }.map { index in
      Pair(
        arm: arms[index].label, values: arms[index].values, reference: best.values,
        isPaired: arms[index].isPaired && best.isPaired)
    }
    return family(against: against, reference: best.label, pairs, shifts: shifts)
  }

  /// The same from the pairs themselves.
  package static func family(against: String, reference: String, _ pairs: [Pair], shifts: Bool = false) -> [Comparison]
  {
    let tests = pairs.map { RankTest($0.values, $0.reference, isPaired: $0.isPaired) }
    let adjusted = holm(tests.map(\.p))
    return zip(pairs, zip(tests, adjusted)).map { pair, outcome in
      let (test, p) = outcome
      return Comparison(
        against: against, reference: reference, arm: pair.arm, test: test, adjusted: p,
        probability: pair.values.isEmpty ? 0.5 : probabilityOfSmaller(pair.values, pair.reference),
        shift: shifts ? shift(pair) : nil,
        verdict: verdict(test, p, comparisons: pairs.count))
    }
  }

  /// lg of gaps; `nil` where one has none.
  private static func decades(_ gaps: [Double]) -> [Double]? {
    let isSound = !gaps.isEmpty && gaps.count <= mostShifted && gaps.allSatisfy { $0 > 0 && $0 < .infinity }
    return isSound ? gaps.map(Double.log10) : nil
  }

  private static func shift(_ pair: Pair) -> ShiftEstimate? {
    guard let x = decades(pair.reference), let y = decades(pair.values) else { return nil }
    return pair.isPaired ? pairedShift(x, y) : unpairedShift(x, y)
  }

  private static func verdict(_ test: RankTest, _ p: Double, comparisons: Int) -> Verdict {
    if p <= alpha { return test.balance > 0 ? .better : .worse }
    if test.least * Double(comparisons) > alpha { return .tooFewSeeds }
    return test.isEqual ? .equal : .undecided
  }
}

extension [Comparison] {
  /// Whether some comparison can come out at all.
  package var canTell: Bool { contains { $0.verdict != .tooFewSeeds } }

  /// The labels of the reference arm and of all that are not told to be worse; none where no comparison can come out.
  package var notWorse: Set<String> {
    guard let reference = first?.reference, canTell else { return [] }
    return Set(filter { $0.verdict != .worse }.map(\.arm) + [reference])
  }
}
