import Statistics
import Testing

@Suite struct `The normal tail` {
  /// mpmath at 30 digits: erfc(z/√2)/2.
  @Test(arguments: [
    (0, 0.5), (1e-10, 0.49999999996010575), (0.5, 0.3085375387259869), (1, 0.15865525393145705),
    (1.959963984540054, 0.025000000000000012), (2.999, 0.0013543365337271062), (3, 0.0013498980316300946),
    (3.5, 0.00023262907903552504), (5, 2.866515718791939e-07), (8, 6.220960574271784e-16),
    (20, 2.7536241186062337e-89), (37, 5.725571222524577e-300),
  ])
  func `agrees with mpmath`(z: Double, expected: Double) {
    #expect(isRelativelyClose(normalUpperTail(z), expected))
    #expect(isClose(normalUpperTail(-z), 1 - expected))
  }

  @Test func `ends whatever is asked`() {
    #expect(normalUpperTail(.nan).isNaN && normalUpperTail(.infinity) == 0 && normalUpperTail(-.infinity) == 1)
  }
}

@Suite struct `The signed-rank test` {
  @Test func `gives SciPy's exact p`() {
    let test = SignedRank([0.12, 0.5, 0.31, 0.8, 0.45, 0.66, 0.27], [0.15, 0.41, 0.52, 0.95, 0.61, 0.99, 0.35])
    #expect(test.statistic == 3)
    #expect(isClose(test.p, 0.078125))
    #expect(test.isExact && test.count == 7 && test.balance > 0)
  }

  @Test func `drops pairs that are equal and shares the ranks of ties`() {
    let test = SignedRank([1, 2, 3, 4, 5], [1, 3, 5, 3, 9])
    #expect(test.statistic == 1.5)
    #expect(isClose(test.p, 0.375))
    #expect(test.count == 4)
  }

  /// SciPy 1.17, `wilcoxon(d, mode="exact")`, 25 differences without ties.
  @Test func `is exact for twenty-five pairs`() {
    let signs = [1.0, 1, -1, -1, -1, 1, 1, 1, -1, -1, -1, 1, 1, 1, -1, -1, -1, 1, 1, 1, -1, -1, -1, 1, 1]
    let differences = signs.enumerated().map { $1 * (Double($0) + 0.5) }
    let test = SignedRank(differences, Array(repeating: 0, count: 25))
    #expect(test.statistic == 156)
    #expect(isClose(test.p, 0.8739878535270691))
  }

  /// SciPy 1.17, `wilcoxon(a, b, correction=True, mode="approx")`.
  @Test func `is normal beyond fifty pairs that differ`() {
    let a = (0..<60).map { Double($0 * 37 % 61) / 2 }
    let b: [Double] = (0..<60).map { i in
      let half = Double((i * 23 + 5) % 61) / 2
      return i % 3 == 0 ? half + 1.5 : half
    }
    let test = SignedRank(a, b)
    #expect(!test.isExact && test.count == 59 && test.statistic == 866)
    #expect(isClose(test.p, 0.8889365432175541))
  }

  @Test func `ranks a pair with one infinite value above all and takes two for equal`() {
    let infinity = Double.infinity
    let test = SignedRank([1, 2, 3, infinity, infinity], [infinity, 2.5, 4, infinity, 9])
    // Differences −∞, −½, −1, none, +∞: ranks 3½, 1, 2, –, 3½.
    #expect(test.count == 4 && test.statistic == 3.5)
    #expect(SignedRank([infinity, infinity], [infinity, infinity]).p == 1)
  }

  @Test func `is symmetric in its samples`() {
    let x = [0.3, 1.5, 2.2, 8, 9, 10.5]
    let y = [0.1, 0.2, 2.25, 9.4, 2, 2.1]
    #expect(SignedRank(x, y).p == SignedRank(y, x).p)
    #expect(SignedRank(x, y).balance == -SignedRank(y, x).balance)
  }
}

@Suite struct `The Mann–Whitney test` {
  @Test func `gives the exact p and the effect size`() {
    let x = [1.1, 2.3, 3.1, 4.8]
    let y = [2.9, 5.2, 6.1, 7.7, 8.4]
    let test = MannWhitney(x, y)
    #expect(test.statistic == 2)
    #expect(isClose(test.p, 0.06349206349206349))
    #expect(isClose(test.effect, 0.9))
    #expect(isClose(probabilityOfSmaller(x, y), 0.9))
    #expect(isClose(2 * probabilityOfSmaller(x, y) - 1, 0.8))
    #expect(isClose(unpairedShift(x, y).shift, 3.3))
  }

  /// All C(11, 5) choices of the midranks, enumerated with NumPy.
  @Test func `is exact with ties`() {
    let test = MannWhitney([1, 2, 2, 3, 5], [2, 4, 4, 6, 7, 7])
    #expect(test.statistic == 5)
    #expect(isClose(test.p, 0.0735930735930736))
  }

  @Test func `is normal with tie and continuity corrections beyond`() {
    let test = MannWhitney([1, 2, 2, 3, 5], [2, 4, 4, 6, 7, 7], exactLimit: 0)
    #expect(!test.isExact)
    #expect(isClose(test.p, 0.07864522326072336))
  }

  /// SciPy 1.17, `mannwhitneyu(method="exact")`.
  @Test func `gives SciPy's exact p for unequal samples`() {
    let test = MannWhitney([0.3, 1.5, 2.2, 8, 9, 10.5, 11], [0.1, 0.2, 0.25, 1.4, 2, 2.1])
    #expect(test.statistic == 5)
    #expect(isClose(test.p, 0.022144522144522144))
  }
}

@Suite struct `Many comparisons` {
  @Test func `are corrected by Holm's method`() {
    let adjusted = holm([0.01, 0.04, 0.03, 0.005])
    #expect(zip(adjusted, [0.03, 0.06, 0.06, 0.02]).allSatisfy { isClose($0, $1) })
    #expect(holm([]) == [])
    #expect(holm([0.7, 0.9]) == [1, 1])
  }

  @Test func `cannot be decided below the least p that a test can give`() {
    for (n, p) in [(3, 0.1), (4, 0.02857142857142857), (5, 0.007936507936507936), (6, 0.0021645021645021645)] {
      #expect(isClose(Attainable.mannWhitney(n, n), p))
    }
    #expect(Attainable.signs(pairs: 5) == 0.0625)
    #expect(Attainable.signs(pairs: 6) == 0.03125)
    #expect(Attainable.pairsNeeded(alpha: 0.05) == 6)
    #expect(Attainable.valuesNeeded(alpha: 0.05) == 4)
    // Eight comparisons: 8 · 2^(1 − n) ≤ 0.05 from n = 9 on.
    #expect(Attainable.pairsNeeded(alpha: 0.05, comparisons: 8) == 9)
  }

  @Test func `rank arms over functions as Friedman does`() {
    let friedman = Friedman([[0.1, 0.2, 0.3], [0.5, 0.4, 0.6], [1, 2, 3], [0.05, 0.07, 0.06], [9, 7, 8]])
    #expect(zip(friedman.meanRanks, [1.6, 1.8, 2.6]).allSatisfy { isClose($0, $1) })
    #expect(isClose(friedman.chiSquared, 2.8))
    #expect(isClose(friedman.f, 1.5555555555555556))
  }

  @Test func `rank arms without a doubt where all functions agree`() {
    let friedman = Friedman([[1, 2], [3, 4], [5, 6]])
    #expect(friedman.meanRanks == [1, 2] && friedman.f == .infinity)
  }
}
