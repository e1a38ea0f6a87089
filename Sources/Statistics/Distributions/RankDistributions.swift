/// The distribution of the sum V of the ranks whose fair coins fall heads; symmetric about half the sum of all.
///
/// It grows by one rank at a time. A probability is a sum of positive terms: halving is exact, so errors are a few
/// units in the last place.
struct SignedRankDistribution {
  /// P(2V = s), s from 0: ranks are halves of whole numbers.
  private let probability: [Double]

  /// Ranks, or midranks where there are ties.
  init(ranks: [Double]) {
    var probability = [1.0]
    for rank in ranks {
      let shift = Int(2 * rank)
      var next = [Double](repeating: 0, count: probability.count + shift)
      for (s, p) in probability.enumerated() {
        next[s] += p / 2
        next[s + shift] += p / 2
      }
      probability = next
    }
    self.probability = probability
  }

  /// The ranks 1 … n.
  init(count n: Int) { self.init(ranks: (0..<n).map { Double($0 + 1) }) }

  /// P(V ≤ v).
  func atMost(_ v: Double) -> Double {
    v < 0 ? 0 : probability.prefix(Int(2 * v) + 1).reduce(0, +)
  }

  /// min(1, 2 P(V ≤ v)), v the smaller of the two sums.
  func twoSided(_ v: Double) -> Double { min(1, 2 * atMost(v)) }
}

/// The distribution of Mann and Whitney's U without ties, by the number of arrangements that give each value.
///
///     r(m, n, u) = r(m, n − 1, u) + r(m − 1, n, u − n)
///
/// H. B. Mann, D. R. Whitney, Annals of Mathematical Statistics 18 (1947), 50–60, §2. A Double counts exactly while
/// C(m + n, m) < 2⁵³, and to a few units in the last place beyond, as all terms are positive.
struct MannWhitneyDistribution {
  /// P(U = u), u from 0 to m n.
  private let probability: [Double]

  init(_ m: Int, _ n: Int) {
    precondition(m >= 1 && n >= 1, "expected two samples of at least one value")
    // rows[i] are the counts of (i, j) for the present j; j grows from 0.
    var rows = [[Double]](repeating: [1], count: m + 1)
    for j in 1...n {
      for i in 1...m {
        var next = [Double](repeating: 0, count: i * j + 1)
        for (u, count) in rows[i].enumerated() { next[u] += count }
        for (u, count) in rows[i - 1].enumerated() { next[u + j] += count }
        rows[i] = next
      }
    }
    let total = rows[m].reduce(0, +)
    probability = rows[m].map { $0 / total }
  }

  /// P(U ≤ u).
  func atMost(_ u: Int) -> Double { u < 0 ? 0 : probability.prefix(u + 1).reduce(0, +) }
}
