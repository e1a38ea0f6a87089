import Statistics
import Testing

@Suite struct `Many arms on many functions` {
  private static let golden = Friedman([
    [0.1, 0.2, 0.3], [0.5, 0.4, 0.6], [1, 2, 3], [0.05, 0.07, 0.06], [9, 7, 8],
  ])

  @Test func `give the published significance, and all digits of SciPy`() throws {
    let row = try References.read().friedmanGolden
    #expect(row.rows.count == 5 && Friedman(row.rows) == Self.golden)
    try Self.check(Self.golden, row)
    // What is printed in statistics.md, section 9.
    for (digits, published) in [(row.chiP, 0.24659696), (row.fP, 0.26873856), (row.difference ?? 0, 1.48228640)] {
      #expect((digits - published).magnitude < 5e-9)
    }
    #expect((row.f - 1.5555556).magnitude < 5e-8)
    #expect(isRelativelyClose(try #require(Self.golden.criticalDifference(alpha: 0.05)), try #require(row.difference)))
  }

  @Test func `are ranked as SciPy does, with p of χ² and of F`() throws {
    let rows = try References.read().friedman
    #expect(rows.count == 5)
    for row in rows { try Self.check(Friedman(row.rows), row) }
  }

  private static func check(_ friedman: Friedman, _ row: References.Friedman) throws {
    #expect(areClose(friedman.meanRanks, row.ranks))
    #expect(isRelativelyClose(friedman.chiSquared, row.chi), "\(friedman.chiSquared) \(row.chi)")
    #expect(isRelativelyClose(friedman.f, row.f), "\(friedman.f) \(row.f)")
    #expect(isRelativelyClose(friedman.chiSquaredP, row.chiP), "\(friedman.chiSquaredP) \(row.chiP)")
    #expect(isRelativelyClose(friedman.fP, row.fP), "\(friedman.fP) \(row.fP)")
    let comparisons = friedman.comparisons(withControl: 0)
    #expect(comparisons.map(\.arm) == Array(1..<row.ranks.count))
    #expect(areClose(comparisons.map(\.z), row.z))
    // Of few functions p is that of all orders, for which `Few functions` has exact values; SciPy's is the normal's.
    guard friedman.functions > Friedman.fewFunctions else { return }
    #expect(areClose(comparisons.map(\.p), row.p, within: 1e-12))
    #expect(areClose(comparisons.map(\.adjusted), row.adjusted, within: 1e-12))
  }

  @Test func `leave no doubt where every function agrees, and all where there is one`() {
    #expect(Friedman([[1, 2], [3, 4], [5, 6]]).fP == 0)
    #expect(Friedman([[1, 2, 3]]).fP == 1)
    #expect(Friedman([[1], [2]]).chiSquaredP == 1)
  }

  @Test func `stay the same under another order of functions and growing maps of values`() {
    let rows = [[0.1, 0.2, 0.3], [0.5, 0.4, 0.6], [1, 2, 3], [0.05, 0.07, 0.06], [9, 7, 8]]
    let mapped = Friedman(rows.reversed().enumerated().map { i, row in row.map { $0 * $0 * $0 + Double(i) } })
    #expect(mapped == Self.golden)
  }

  @Test func `fall into maximal groups within the critical difference`() throws {
    // Mean ranks 1 2 3 4 5 on 30 functions: CD = 2.728 √(30/180) = 1.114, so neighbours only.
    let friedman = Friedman((0..<30).map { _ in [3, 1, 2, 5, 4] })
    #expect(friedman.meanRanks == [3, 1, 2, 5, 4])
    #expect(friedman.groups(within: 1.114) == [[1, 2], [2, 0], [0, 4], [4, 3]])
    #expect(friedman.groups(within: 1) == [])
    // A tie of the last three, far from the first.
    let tied = Friedman((0..<100).map { i in i % 2 == 0 ? [1, 2, 3, 4] : [1, 4, 3, 2] })
    #expect(tied.groups(within: 0.4) == [[1, 2, 3]])
  }
}

/// Exact values of reference/sequential.md, section 8, by rational recursion, and of Reference/make_ranks.py.
@Suite struct `Few functions` {
  @Test func `have the exact p of Friedman's test, with ties`() throws {
    for row in try Sequential.read().friedman {
      let friedman = Friedman(row.rows)
      let significance = friedman.significance()
      #expect(significance.source == .counting)
      #expect(isRelativelyClose(significance.p, row.p), "\(row.id): \(significance.p)")
      #expect(areClose(friedman.meanRanks, row.meanRanks))
      if let chi = row.chi?.value { #expect(isClose(friedman.chiSquared, chi, within: 1e-9), "\(row.id)") }
      if let f = row.f?.value, f.isFinite { #expect(isClose(friedman.f, f, within: 1e-9), "\(row.id)") }
    }
  }

  @Test func `cannot give a smaller p than their orders have`() throws {
    for row in try Sequential.read().critical {
      let ascending = (1...row.k).map(Double.init)
      let agreeing = Friedman([[Double]](repeating: ascending, count: row.N)).significance()
      #expect(isRelativelyClose(agreeing.p, row.smallest_p, within: 1e-11), "\(row.k) \(row.N) \(agreeing)")
    }
  }

  @Test func `tell arms apart from the difference on that chance seldom gives`() throws {
    for table in try Sequential.ranks() {
      let friedman = Friedman(table.rows)
      let significance = friedman.significance()
      let rare = table.range.filter { $0.p <= 0.05 }.map(\.d).min()
      guard let rare else {
        #expect(significance.criticalDifference == nil, "\(table.name)")
        continue
      }
      let difference = try #require(significance.criticalDifference, "\(table.name)")
      // The least that ranks without ties can give; with ties half of a rank may lie between.
      #expect(difference * Double(table.rows.count) <= rare + 1e-9, "\(table.name)")
      let common = table.range.filter { $0.p > 0.05 }.map(\.d).max() ?? 0
      #expect(difference * Double(table.rows.count) > common, "\(table.name)")
    }
  }

  @Test func `compare arms with the baseline by all orders`() throws {
    for table in try Sequential.ranks() {
      let friedman = Friedman(table.rows)
      for comparison in friedman.comparisons(withControl: 0) {
        let difference =
          (friedman.meanRanks[comparison.arm] - friedman.meanRanks[0]).magnitude * Double(table.rows.count)
        let exact = table.difference.filter { $0.d >= difference - 1e-9 }.map(\.p).max() ?? 0
        #expect(isRelativelyClose(comparison.p, exact), "\(table.name)")
      }
    }
  }

  @Test func `of many arms are drawn, near what is counted, the same whatever the order`() {
    let rows = [[1.0, 2, 3, 4, 5], [2, 1, 3, 5, 4], [1, 3, 2, 4, 5], [1, 2, 4, 3, 5]]
    let counted = Friedman(rows).significance()
    let many = (0..<12).map { (i: Int) -> [Double] in
      (0..<10).map { (arm: Int) -> Double in
        let place = arm * (i % 3 + 1) + i
        return Double(place % 11)
      }
    }
    let drawn = Friedman(many).significance()
    #expect(counted.source == .counting && drawn.source == .permutations(9999))
    #expect(Friedman(many.reversed().map { Array($0.reversed()) }).significance() == drawn)
    // Both near the limits: χ² of p, Nemenyi's of the difference.
    let friedman = Friedman(many)
    #expect((drawn.p - friedman.chiSquaredP).magnitude < 0.05, "\(drawn.p) \(friedman.chiSquaredP)")
    let limit = friedman.criticalDifference(alpha: 0.05) ?? 0
    #expect(((drawn.criticalDifference ?? 0) / limit - 1).magnitude < 0.05)
  }

  @Test func `of hundreds of arms have a finite p`() {
    for (functions, arms) in [(3, 700), (10, 440), (30, 1500)] {
      let rows = (0..<functions).map { (i: Int) -> [Double] in
        (0..<arms).map { (arm: Int) -> Double in Double(arm * (2 * i + 1) % arms) }
      }
      let significance = Friedman(rows).significance()
      #expect(significance.p > 0 && significance.p <= 1, "\(functions) × \(arms): \(significance)")
      #expect(Friedman(rows).chiSquaredP.isFinite)
    }
    // All alike: nothing is known of any.
    let alike = Friedman([[1, 1, 1], [2, 2, 2]]).significance()
    #expect(alike.source == .counting && alike.p == 1 && alike.criticalDifference == nil)
  }
}

@Suite struct `Intervals that cover` {
  @Test func `hold expected runtimes by MOVER and Wilson`() throws {
    for row in try Sequential.read().ert {
      let runs = zip(row.evaluations, row.success).map { cost, success in
        success == 1 ? Runtime.reached(Int(cost)) : .censored(Int(cost))
      }
      let interval = ExpectedRuntime(runs).interval
      #expect(isRelativelyClose(interval.lower, row.lower, within: 1e-11), "\(row.id) \(interval)")
      #expect(isRelativelyClose(interval.upper, row.upper, within: 1e-11), "\(row.id) \(interval)")
    }
  }

  @Test func `take the tails of expanded percentiles`() throws {
    for row in try Sequential.read().tails {
      #expect(isRelativelyClose(Interval.expandedTail(strata: row.sizes), row.tail, within: 1e-11), "\(row.sizes)")
    }
  }

  @Test func `hold interquartile means between expanded percentiles`() throws {
    for row in try Sequential.read().iqm {
      let replicates = row.indices.map { strata in
        interquartileMean(zip(row.tasks, strata).flatMap { task, drawn in drawn.map { task[$0] } })
      }
      let interval = Interval(
        estimate: interquartileMean(row.tasks.joined()), replicates: replicates, strata: row.tasks.map(\.count))
      #expect(isClose(interval.estimate, row.estimate))
      #expect(isClose(interval.lower, row.lower) && isClose(interval.upper, row.upper), "\(row.id)")
    }
  }
}
