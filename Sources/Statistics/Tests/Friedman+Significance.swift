extension Friedman {
  /// The number of arms, k.
  package var arms: Int { meanRanks.count }

  /// P(χ² > χ²_F) with k − 1 degrees of freedom: Friedman's own approximation, poor for few functions.
  package var chiSquaredP: Double { arms < 2 ? 1 : chiSquaredUpperTail(chiSquared, degrees: arms - 1) }

  /// P(F > F_F) with k − 1 and (k − 1)(N − 1) degrees of freedom, Iman and Davenport's approximation, far too small for
  /// few functions; 1 where there is one function or one arm.
  package var fP: Double {
    guard arms >= 2, functions >= 2 else { return 1 }
    return fUpperTail(f, numerator: arms - 1, denominator: (arms - 1) * (functions - 1))
  }

  /// Nemenyi's critical difference: mean ranks that are closer cannot be told apart.
  ///
  ///     CD = q_α √(k (k + 1)/(6 N)),     q_α the upper α quantile of the studentised range over √2
  ///
  /// P. B. Nemenyi, *Distribution-free Multiple Comparisons*, thesis, Princeton (1963); J. Demšar, JMLR 7 (2006), 1–30,
  /// §3.2.2 and table 5. The limit of many functions; `significance` has what holds for few.
  ///
  /// - Returns: `nil` for fewer than two arms.
  package func criticalDifference(alpha: Double) -> Double? {
    guard arms >= 2 else { return nil }
    return nemenyiQuantile(arms: arms, alpha: alpha) * rankError
  }

  /// The maximal groups of arms whose mean ranks differ by less than a distance, best first: the bars of Demšar's
  /// diagram. An arm may be in several groups; groups of one are left out.
  package func groups(within distance: Double) -> [[Int]] {
    let order = meanRanks.indices.sorted { (meanRanks[$0], $0) < (meanRanks[$1], $1) }
    var groups: [[Int]] = []
    var reach = 0  // the end of the group before
    for start in order.indices {
      let least = meanRanks[order[start]]
      let end = order[start...].firstIndex { Self.isApart(meanRanks[$0] - least, distance) } ?? order.endIndex
      if end > reach && end - start >= 2 { groups.append(Array(order[start..<end])) }
      reach = max(reach, end)
    }
    return groups
  }

  /// Whether a difference of mean ranks is at least a distance, rounding aside: ranks are multiples of 1/(2N).
  package static func isApart(_ difference: Double, _ distance: Double) -> Bool { difference > distance - 1e-9 }
}

/// Nemenyi's q_α for k arms: the upper α quantile of the range of k standard normal numbers, over √2.
///
/// J. Demšar, JMLR 7 (2006), 1–30, table 5a.
package func nemenyiQuantile(arms k: Int, alpha: Double = 0.05) -> Double {
  StudentizedRange(count: k).upperQuantile(alpha) / 2.0.squareRoot()
}

/// Whether the mean ranks of arms over functions differ more than chance lets them, and from what difference on two do.
///
/// Where chance alone ranks, every function deals its ranks out to the arms in any order, all orders alike. For few
/// functions that is counted, or drawn:
///
///     p = P(S ≥ S of the data),     CD the least d with P(max R̄ − min R̄ ≥ d) ≤ α
///
/// so that no p is smaller than the data can give: k!^(1 − N). Beyond, p is Iman and Davenport's and CD Nemenyi's,
/// which are the limits of these. M. Friedman, JASA 32 (1937), 675–701; P. B. Nemenyi (1963); M. Hollander, D. A.
/// Wolfe, *Nonparametric Statistical Methods*, 2nd ed. (1999), §7.1 and §7.3.
package struct RankSignificance: Sendable, Equatable {
  /// Whence p and CD come.
  package enum Source: Sendable, Equatable {
    /// All orders were counted.
    case counting
    /// So many draws of orders: p = (1 + those as extreme)/(1 + draws).
    case permutations(Int)
    /// F and the studentised range.
    case approximation
  }
  /// Whence they come.
  package let source: Source
  /// Of the hypothesis that all arms rank alike.
  package let p: Double
  /// CD; `nil` where no difference that mean ranks can have is as large: too few functions to tell any two apart.
  package let criticalDifference: Double?
}

extension Friedman {
  /// Beyond so many functions p is the approximation where orders are too many to count.
  package static let fewFunctions = 20

  /// The test of all arms and the critical difference at α.
  package func significance(alpha: Double = 0.05) -> RankSignificance {
    guard arms >= 2 else { return RankSignificance(source: .counting, p: 1, criticalDifference: nil) }
    let chance = RankSums(rows)
    let spread = meanRanks.reduce(0) { sum, rank in
      let excess = (2 * Double(functions) * rank).rounded() - Double(functions * (arms + 1))
      return sum + excess * excess
    }
    func found(_ tail: RankSums.Tail, _ source: RankSignificance.Source) -> RankSignificance {
      // Ranks without ties sum to whole numbers, so that doubled ones have every other range.
      let step = rows.allSatisfy { $0.allSatisfy { $0.isMultiple(of: 2) } } ? 2 : 1
      let least = (tail.largestNotRare + step) / step * step
      // An arm that is the last everywhere beside one that is the first.
      let most = rows.reduce(0) { $0 + ($1.last ?? 0) - ($1.first ?? 0) }
      return RankSignificance(
        source: source, p: tail.p, criticalDifference: least > most ? nil : Double(least) / Double(2 * functions))
    }
    if let tail = chance.counted(spread: spread, alpha: alpha) { return found(tail, .counting) }
    if functions <= Self.fewFunctions {
      let draws = max(999, min(9999, 20_000_000 / (functions * arms)))
      return found(chance.drawn(draws, spread: spread, alpha: alpha), .permutations(draws))
    }
    let distance = criticalDifference(alpha: alpha) ?? .infinity
    return RankSignificance(
      source: .approximation, p: fP, criticalDifference: distance < Double(arms - 1) ? distance : nil)
  }
}
