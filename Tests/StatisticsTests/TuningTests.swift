import Statistics
import Testing

@Suite struct `Tuning` {
  @Test func `gains from more trials as all subsets of them do`() throws {
    #expect(areClose(bestOf([5, 1, 4, 2, 3]), [3, 2, 1.5, 1.2, 1]))
    for row in try References.read().tuning { #expect(areClose(bestOf(row.trials), row.expected)) }
    #expect(bestOf([]) == [])
    let failing = bestOf([2, .infinity, 1])
    #expect(failing[0] == .infinity && isClose(failing[1], 4.0 / 3) && failing[2] == 1)
  }

  @Test func `never expects more of fewer trials`() {
    let curve = bestOf((0..<40).map { Double($0 * 17 % 41) })
    #expect(zip(curve, curve.dropFirst()).allSatisfy { $0 >= $1 } && curve.last == 0)
  }

  @Test func `is more or less sensitive to the learning rate`() throws {
    let rates = [1e-4, 1e-3, 1e-2, 1e-1, 1]
    let sensitivity = try #require(RateSensitivity(rates: rates, criteria: [1.5, 9, 2, 1, .infinity]))
    // The smallest rate is good too, but lies beyond a bad one.
    #expect(sensitivity.best == 0.1 && sensitivity.range == 1e-2...1e-1 && isClose(sensitivity.width, 1))
    #expect(!sensitivity.reachesLowerEnd && !sensitivity.reachesUpperEnd)
    let flat = try #require(RateSensitivity(rates: rates, criteria: [1, 1, 1, 1, 1]))
    #expect(flat.best == 1e-4 && isClose(flat.width, 4) && flat.reachesLowerEnd && flat.reachesUpperEnd)
    let sharp = try #require(RateSensitivity(rates: rates, criteria: [3, 3, 0, 3, 3]))
    #expect(sharp.width == 0 && sharp.best == 1e-2)
    #expect(RateSensitivity(rates: [1], criteria: [.infinity]) == nil)
    // Wider factors, wider ranges; the unit of the criterion does not matter.
    let criteria = [9.0, 4, 2, 1, 3]
    let widths = try [1, 2, 3, 4, 9].map {
      try #require(RateSensitivity(rates: rates, criteria: criteria, factor: $0)).width
    }
    #expect(areClose(widths, [0, 1, 2, 3, 4]))
    #expect(
      RateSensitivity(rates: rates, criteria: criteria.map { 1024 * $0 })
        == RateSensitivity(rates: rates, criteria: criteria))
  }

  @Test func `ranks schedules against budget, the same in any order of settings`() {
    let values = [
      [[5.0, 3, 1], [4, 2, 2], [6, 6, .infinity]],
      [[1, 1, 1], [2, 1, 3], [3, 3, 2]],
      [[2, 4, 4], [1, 5, 5], [3, 6, 6]],
    ]
    let arms = ["cosine", "linear", "step"]
    let ranks = BudgetRanks(
      settings: ["a", "b", "c"], arms: arms, budgets: [0.01, 0.1, 1], values: values, cell: "table", replicates: 400)
    let sums: [[Double]] = [[5, 4.5, 3], [4, 4.5, 7], [9, 9, 8]]
    for (row, expected) in zip(ranks.cells, sums) {
      #expect(areClose(row.map { 3 * $0.estimate }, expected))
    }
    #expect(ranks.cells[0][2].lower == 1 && ranks.cells[0][2].upper == 1)
    #expect(ranks.cells.allSatisfy { $0.allSatisfy { $0.lower <= $0.estimate && $0.estimate <= $0.upper } })
    let turned = BudgetRanks(
      settings: ["c", "a", "b"], arms: arms, budgets: [0.01, 0.1, 1], values: [values[2], values[0], values[1]],
      cell: "table", replicates: 400)
    #expect(turned == ranks)
    let first = BudgetRanks(
      settings: ["a", "b", "c"], arms: arms, budgets: [0.01], values: values.map { $0.map { [$0[0]] } }, cell: "table",
      replicates: 400)
    #expect(first.cells.map { $0[0] } == ranks.cells.map { $0[0] })
  }

  @Test func `compares speeds with their deviations`() {
    let ratio = Measured(10, deviation: 1) / Measured(5, deviation: 0.4)
    #expect(ratio.value == 2 && (ratio.deviation - 0.25612497).magnitude < 5e-9)
    let zero = Measured(0, deviation: 1) / Measured(4, deviation: 3)
    #expect(zero.value == 0 && zero.deviation == 0.25)
  }
}

@Suite struct `The catalogue of statistics` {
  @Test func `has a formula and a source for each name`() {
    let catalogue = StatisticKind.catalogue
    #expect(Set(catalogue.map(\.name)).count == catalogue.count)
    for kind in catalogue {
      #expect(!kind.title.isEmpty && !kind.formula.isEmpty && !kind.source.isEmpty)
      #expect(kind.name.wholeMatch(of: /[a-z][A-Za-z]*/) != nil, "\(kind.name)")
      #expect(StatisticKind.named(kind.name) == kind)
    }
    #expect(StatisticKind.named("nonsense") == nil)
  }

  @Test func `has a row for each summary of scores`() {
    for summary in [ScoreTable.Summary.mean, .median, .interquartileMean, .optimalityGap(target: 1)] {
      #expect(StatisticKind.named(summary.name) != nil)
    }
  }
}
