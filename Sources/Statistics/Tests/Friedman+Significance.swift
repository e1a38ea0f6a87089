extension Friedman {
  /// The number of arms, k.
  package var arms: Int { meanRanks.count }

  /// P(χ² > χ²_F) with k − 1 degrees of freedom: Friedman's own approximation, conservative for few functions.
  ///
  /// χ²_F is Demšar's, without a correction for ties, which would raise it: with many ties p is too large.
  package var chiSquaredP: Double { arms < 2 ? 1 : chiSquaredUpperTail(chiSquared, degrees: arms - 1) }

  /// P(F > F_F) with k − 1 and (k − 1)(N − 1) degrees of freedom, Iman and Davenport's approximation; 0 where every
  /// function ranks the arms alike, 1 where there is one function or one arm.
  package var fP: Double {
    guard arms >= 2, functions >= 2 else { return 1 }
    return fUpperTail(f, numerator: arms - 1, denominator: (arms - 1) * (functions - 1))
  }

  /// The standard error of a difference of two mean ranks: √(k (k + 1)/(6 N)).
  package var rankError: Double {
    let k = Double(arms)
    return (k * (k + 1) / (6 * Double(functions))).squareRoot()
  }

  /// Nemenyi's critical difference at any α: mean ranks that are closer cannot be told apart.
  ///
  ///     CD = q_α √(k (k + 1)/(6 N)),     q_α the upper α quantile of the studentised range over √2
  ///
  /// P. B. Nemenyi, *Distribution-free Multiple Comparisons*, thesis, Princeton (1963); J. Demšar, JMLR 7 (2006), 1–30,
  /// §3.2.2 and table 5.
  ///
  /// - Returns: `nil` for fewer than two arms.
  package func criticalDifference(alpha: Double) -> Double? {
    guard arms >= 2 else { return nil }
    return nemenyiQuantile(arms: arms, alpha: alpha) * rankError
  }

  /// The maximal groups of arms whose mean ranks lie within the critical difference, best first: the bars of Demšar's
  /// diagram. An arm may be in several groups; groups of one are left out.
  ///
  /// - Returns: `nil` where the critical difference is at least k − 1, the largest that mean ranks can differ: too few
  ///   functions to tell anything.
  package func groups(alpha: Double = 0.05) -> [[Int]]? {
    guard let distance = criticalDifference(alpha: alpha), distance < Double(arms - 1) else { return nil }
    let order = meanRanks.indices.sorted { (meanRanks[$0], $0) < (meanRanks[$1], $1) }
    var groups: [[Int]] = []
    var reach = 0  // the end of the group before
    for start in order.indices {
      let least = meanRanks[order[start]]
      let end = order[start...].firstIndex { meanRanks[$0] - least >= distance } ?? order.endIndex
      if end > reach && end - start >= 2 { groups.append(Array(order[start..<end])) }
      reach = max(reach, end)
    }
    return groups
  }
}

/// Nemenyi's q_α for k arms: the upper α quantile of the range of k standard normal numbers, over √2.
///
/// J. Demšar, JMLR 7 (2006), 1–30, table 5a.
package func nemenyiQuantile(arms k: Int, alpha: Double = 0.05) -> Double {
  StudentizedRange(count: k).upperQuantile(alpha) / 2.0.squareRoot()
}
