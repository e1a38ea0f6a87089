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
    #expect(areClose(comparisons.map(\.p), row.p))
    #expect(areClose(comparisons.map(\.adjusted), row.adjusted))
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

  @Test func `refuse groups where functions are too few`() {
    // CD = 2.344 √(12/6) > 2 for one function, and 1.48 < 2 for five.
    #expect(Friedman([[1, 2, 3]]).groups() == nil)
    #expect(Self.golden.groups() == [[0, 1, 2]])
  }

  @Test func `fall into maximal groups within the critical difference`() throws {
    // Mean ranks 1 2 3 4 5 on 30 functions: CD = 2.728 √(30/180) = 1.114, so neighbours only.
    let friedman = Friedman((0..<30).map { _ in [3, 1, 2, 5, 4] })
    #expect(friedman.meanRanks == [3, 1, 2, 5, 4])
    #expect(friedman.groups() == [[1, 2], [2, 0], [0, 4], [4, 3]])
    // On 400 functions CD = 0.305: all differ.
    #expect(Friedman((0..<400).map { _ in [3, 1, 2, 5, 4] }).groups() == [])
    // A tie of the last three, far from the first.
    let tied = Friedman((0..<100).map { i in i % 2 == 0 ? [1, 2, 3, 4] : [1, 4, 3, 2] })
    #expect(tied.groups() == [[1, 2, 3]])
  }
}
