import Lanes
import Statistics

/// Whether one arm differs from another on a function, on the seeds that both have.
struct Comparison: Sendable, Equatable {
  enum Verdict: String, Sendable {
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
  let against: String
  let reference: String
  let arm: String
  /// Seeds that both arms have.
  let pairs: Int
  let test: SignedRank
  /// By Holm's method over the arms that are compared with the same one on the same function.
  let adjusted: Double
  /// P(the arm's run is better than the reference arm's) + ½ P(equal).
  let probability: Double
  /// By how many decades the arm's gaps lie above the reference arm's; `nil` where some run has no finite positive gap, or
  /// where it was not asked for.
  let shift: ShiftEstimate?
  let verdict: Verdict

  static let alpha = 0.05
  /// A shift is estimated from all pairs of differences, too many beyond.
  static let mostShifted = 500

  /// Compares each arm with one of them; all comparisons form one family.
  ///
  /// - Parameter shifts: whether shifts are estimated.
  static func family(
    against: String, reference: Int, of arms: [(label: String, values: [Double])], shifts: Bool = false
  ) -> [Comparison] {
    let logs = shifts ? arms.map { decades($0.values) } : []
    let others = arms.indices.filter { $0 != reference }
    let tests = others.map { SignedRank(arms[$0].values, arms[reference].values) }
    let adjusted = holm(tests.map(\.p))
    return zip(others, zip(tests, adjusted)).map { arm, outcome in
      let (test, p) = outcome
      let pairs = arms[arm].values.count
      return Comparison(
        against: against, reference: arms[reference].label, arm: arms[arm].label, pairs: pairs, test: test, adjusted: p,
        probability: pairs == 0 ? 0.5 : probabilityOfSmaller(arms[arm].values, arms[reference].values),
        shift: shifts ? shift(logs[reference], logs[arm]) : nil,
        verdict: verdict(test, p, pairs: pairs, comparisons: others.count))
    }
  }

  /// lg of gaps; `nil` where one has none.
  private static func decades(_ gaps: [Double]) -> [Double]? {
    let isSound = !gaps.isEmpty && gaps.count <= mostShifted && gaps.allSatisfy { $0 > 0 && $0 < .infinity }
    return isSound ? gaps.map(Double.log10) : nil
  }

  private static func shift(_ x: [Double]?, _ y: [Double]?) -> ShiftEstimate? {
    guard let x, let y else { return nil }
    return pairedShift(x, y)
  }

  private static func verdict(_ test: SignedRank, _ p: Double, pairs: Int, comparisons: Int) -> Verdict {
    if p <= alpha { return test.balance > 0 ? .better : .worse }
    if Attainable.signedRank(pairs: pairs) * Double(comparisons) > alpha { return .tooFewSeeds }
    return test.count == 0 ? .equal : .undecided
  }
}
