/// The least p that a test can give however different its samples are: where it is above α, the data cannot decide.
package enum Attainable {
  /// The sign test and Wilcoxon's signed-rank test on n pairs, two-sided, without ties: 2/2ⁿ.
  package static func signs(pairs n: Int) -> Double {
    precondition(n >= 0, "expected n ≥ 0, got \(n)")
    return n == 0 ? 1 : Double(sign: .plus, exponent: 1 - n, significand: 1)
  }

  /// The Mann–Whitney test on samples of m and n, two-sided, without ties: 2/C(m + n, m).
  package static func mannWhitney(_ m: Int, _ n: Int) -> Double {
    precondition(m >= 0 && n >= 0, "expected counts ≥ 0, got \(m) and \(n)")
    var choices = 1.0
    for i in stride(from: 1, through: min(m, n), by: 1) {
      choices = choices * Double(max(m, n) + i) / Double(i)
    }
    return min(1, 2 / choices)
  }

  /// The fewest pairs with which one of `comparisons` tests of pairs, corrected by Holm's method, can reach α.
  package static func pairsNeeded(alpha: Double, comparisons: Int = 1) -> Int {
    precondition(alpha > 0 && comparisons > 0, "expected α > 0 and at least one comparison")
    var n = 1
    while signs(pairs: n) * Double(comparisons) > alpha { n += 1 }
    return n
  }

  /// The fewest values in each sample with which one of `comparisons` Mann–Whitney tests, corrected by Holm's method,
  /// can reach α.
  package static func valuesNeeded(alpha: Double, comparisons: Int = 1) -> Int {
    precondition(alpha > 0 && comparisons > 0, "expected α > 0 and at least one comparison")
    var n = 1
    while mannWhitney(n, n) * Double(comparisons) > alpha { n += 1 }
    return n
  }

  /// The fewest values in one sample with which one of `comparisons` Mann–Whitney tests against n values in the other,
  /// corrected by Holm's method, can reach α.
  package static func valuesNeeded(against n: Int, alpha: Double, comparisons: Int = 1) -> Int {
    precondition(alpha > 0 && comparisons > 0 && n > 0, "expected α > 0, at least one comparison and one value")
    var m = 1
    while mannWhitney(m, n) * Double(comparisons) > alpha { m += 1 }
    return m
  }
}
